package org.entente.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.concurrent.CancellationException;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.CharacterFix;
import org.entente.intake.DropReason;
import org.entente.intake.FixCounts;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Metadata;
import org.entente.intake.Original;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

    private static final String TEXT =
            "<h1>A treaty</h1><p>Both governments signed it on Monday, their ministers said, and"
                    + " not one of their neighbours was asked.</p>";

    private static Intake read(String html) throws IntakeException {
        return HtmlReader.read(Original.of("a.html", html.getBytes(UTF_8)));
    }

    private static Metadata metadata(String head) throws IntakeException {
        return read("<html><head>" + head + "</head><body>" + TEXT + "</body></html>").metadata();
    }

    @Test
    void jsonLdTellsAuthorsPublisherDateAndAddress() throws IntakeException {
        assertThat(
                        metadata(
                                """
                                <script type="application/ld+json">//<![CDATA[
                                {"@graph": [{"@type": "WebSite", "name": "x"},
                                 {"@type": ["Thing", "NewsArticle"], "headline": "A treaty &amp; more",
                                  "datePublished": "2024-11-03T23:30:00-05:00",
                                  "author": [{"@type": "Person", "name": "A. Writer"}, {"name": "B. Writer"}],
                                  "publisher": {"name": "The Cape Review"},
                                  "mainEntityOfPage": {"@id": "https://example.org/a"}}]}
                                //]]></script>
                                """))
                .isEqualTo(
                        new Metadata(
                                "A treaty",
                                "A. Writer, B. Writer",
                                "The Cape Review",
                                "2024-11-03",
                                "https://example.org/a"));
    }

    @Test
    void settingsAndElementsTellTheRest() throws IntakeException {
        assertThat(
                        metadata(
                                """
                                <script type="application/ld+json">{broken</script>
                                <meta property="og:site_name" content="The Cape Review">
                                <meta name="author" content="https://example.org/me">
                                <meta name="DC.creator" content="By A. Writer">
                                <meta property="article:published_time" content="yesterday">
                                <meta name="pubdate" content="20241103">
                                <link rel="canonical" href="/relative">
                                <meta property="og:url" content="https://example.org/a">
                                """))
                .isEqualTo(
                        new Metadata(
                                "A treaty",
                                "A. Writer",
                                "The Cape Review",
                                "2024-11-03",
                                "https://example.org/a"));
        assertThat(read(TEXT + "<time datetime=\"2024-11-04\">x</time>").metadata().published())
                .isEqualTo("2024-11-04");
        assertThat(
                        read("<!-- saved from url=(0021)https://example.org/b --><html>" + TEXT)
                                .metadata()
                                .url())
                .isEqualTo("https://example.org/b");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-03T23:30:00-05:00, 2024-11-03",
        "20241103, 2024-11-03",
        "2024/11/3 10:00, 2024-11-03",
        "'Sun, 03 Nov 2024 10:00:00 GMT', 2024-11-03",
        "'November 3rd, 2024', 2024-11-03",
        "'Sunday, Nov. 3, 2024', 2024-11-03",
        "2024-02-30,",
        "soon,",
        "99999999999999999999,"
    })
    void datesAreReadAsPagesWriteThem(String said, String date) {
        assertThat(PageDate.of(said)).isEqualTo(date);
    }

    @Test
    void encodingsAreReported() throws IntakeException {
        String page = "<title>A treaty</title>" + TEXT.replace("Both", "“Größe”");
        byte[] windows = page.getBytes(Charset.forName("windows-1252"));
        byte[] wrong = ("<meta charset=iso-8859-1>" + page).getBytes(UTF_8);
        byte[] lost = ("<meta charset=utf-8>" + page).getBytes(Charset.forName("windows-1252"));

        assertThat(HtmlReader.read(Original.of("a", windows)).paragraphs().get(1))
                .startsWith("“Größe”");
        assertThat(HtmlReader.read(Original.of("a", windows)).remarks().toString())
                .contains("Windows-1252");
        assertThat(HtmlReader.read(Original.of("a", wrong)).paragraphs().get(1))
                .startsWith("“Größe”");
        assertThat(HtmlReader.read(Original.of("a", wrong)).remarks().toString()).contains("UTF-8");
        assertThat(HtmlReader.read(Original.of("a", lost)).remarks().toString())
                .contains("could not be decoded");
        assertThat(read(page).remarks()).isEmpty();
    }

    @Test
    void whatIsLevelledInTheArticleAloneIsCounted() throws IntakeException {
        Intake intake =
                read(
                        "<nav><p>me&shy;nu</p></nav>"
                                + TEXT.replace("governments", "gov&shy;ern&shy;ments"));

        assertThat(FixCounts.of(intake.levelling(), CharacterFix.SOFT_HYPHENS)).isEqualTo(2);
    }

    @Test
    void aSelectionIsKeptButForWhatIsPlainlyNoText() throws IntakeException {
        Intake intake =
                HtmlReader.readSelection(
                        "<b>A treaty</b><p>Short.</p><p>Advertisement</p><div>Also short</div>");

        assertThat(intake.paragraphs()).containsExactly("A treaty", "Short.", "Also short");
        assertThat(intake.blocks())
                .contains(
                        new Block("Advertisement", BlockKind.PARAGRAPH, DropReason.ADVERTISEMENT));
    }

    @Test
    void nothingAtAllIsReportedAsBlank() {
        assertThatThrownBy(() -> read("<html><body><script>1</script></body></html>"))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("no text");
        assertThatThrownBy(
                        () ->
                                HtmlReader.readArchive(
                                        Original.of("a", "MIME-Version: 1.0\n\nx".getBytes(UTF_8))))
                .hasMessageContaining("holds no page");
    }

    @Test
    void deepNestingAndManyElementsAreNoTrouble() throws IntakeException {
        assertThat(read("<div>".repeat(20_000) + TEXT).paragraphs()).contains("A treaty");
        assertThat(read("<b>".repeat(20_000) + TEXT).blocks()).isNotEmpty();
        assertThat(read(TEXT + "<table><tr><td>".repeat(5_000)).blocks()).isNotEmpty();
        assertThat(read("<p><a href=x>".repeat(20_000) + TEXT).blocks()).isNotEmpty();
    }

    @Test
    void readingStopsWhenNobodyWaits() {
        Original unwanted = new Original("a", TEXT.getBytes(UTF_8), null, () -> true);

        assertThatThrownBy(() -> HtmlReader.read(unwanted))
                .isInstanceOf(CancellationException.class);
    }

    private static String archive(String base64) {
        return "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
                + "Content-Type: text/html; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + base64
                + "\r\n--b--\r\n";
    }

    @Test
    void aPageOfAWebArchiveThatIsDamagedIsToldSo() throws IntakeException {
        String whole = Base64.getMimeEncoder().encodeToString(TEXT.getBytes(UTF_8));
        assertThat(
                        HtmlReader.readArchive(
                                        Original.of("a.mhtml", archive(whole).getBytes(UTF_8)))
                                .metadata()
                                .title())
                .isEqualTo("A treaty");

        String strange = whole.substring(0, 100) + "?!" + whole.substring(102);
        assertThatThrownBy(
                        () ->
                                HtmlReader.readArchive(
                                        Original.of("a.mhtml", archive(strange).getBytes(UTF_8))))
                .isInstanceOf(IntakeException.class)
                .hasMessage(
                        "the web archive is damaged: its page is not Base64 in line 8. Save the"
                                + " page again");
        String cut = whole.substring(0, 77).strip() + "\r\nPD";
        assertThatThrownBy(
                        () ->
                                HtmlReader.readArchive(
                                        Original.of(
                                                "a.mhtml",
                                                archive(cut.substring(0, cut.length() - 1))
                                                        .getBytes(UTF_8))))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("its page breaks off in line 8");
    }
}
