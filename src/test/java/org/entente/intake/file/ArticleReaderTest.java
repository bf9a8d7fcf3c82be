package org.entente.intake.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Original;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

    @TempDir Path folder = Path.of("");

    private static Intake read(String name, String text) throws IntakeException {
        return ArticleReader.read(Original.of(name, text.getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt | text/plain | Some words.",
                "a | text/plain | Some words.",
                "a.txt | text/html | <!doctype html><p>Some words.",
                "a.bin | text/html | <!-- x --> <html><p>Some words.",
                "a.htm | text/html | <p>Some words.",
                "a.md | text/markdown | *Some words.*",
                "a.txt | application/rtf | {\\rtf1 Some words.}",
                "a.mht | multipart/related | Content-Type: text/html;;<p>Some words.",
                "a.txt | multipart/related | MIME-Version: 1.0;Content-Type: text/html;;<p>Some"
                        + " words."
            })
    void formatsAreRecognisedByContentThenByName(String name, String type, String text)
            throws IntakeException {
        Intake intake = read(name, text.replace(';', '\n'));

        assertThat(intake.mediaType()).isEqualTo(type);
        assertThat(intake.paragraphs()).containsExactly("Some words.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u0089PNG | a picture (PNG)",
                "\u00d0\u00cf\u0011\u00e0 | old Office version",
                "BZh9 | packed by bzip2",
                "bplist00 | Safari",
                "%!PS-Adobe | turn it into a PDF"
            })
    void otherFormatsAreNamed(String beginning, String words) {
        assertThatThrownBy(() -> read("a.html", beginning + "\u0001\u0002"))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining(words);
    }

    @Test
    void anEmptyFileAFolderAndALargeFileAreReportedAsSuch() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }
        assertThatThrownBy(() -> read("a", "")).hasMessageContaining("empty");
        assertThatThrownBy(() -> ArticleReader.open(folder, null, () -> false))
                .hasMessageContaining("folder");
        assertThatThrownBy(() -> ArticleReader.open(large, null, () -> false))
                .hasMessageContaining("more than 64 MB");
    }

    @Test
    void aLongTextIsReportedAsTooLong() {
        assertThatThrownBy(() -> read("a.txt", "word ".repeat(3_500_000)))
                .hasMessageContaining("may have 16");
    }

    @Test
    void theClipboardGivesHtmlFirst() throws IntakeException {
        assertThat(ArticleReader.paste("<p>A <b>b</b>", "{\\rtf1 no}", "no").paragraphs())
                .containsExactly("A b");
        assertThat(ArticleReader.paste(" ", "{\\rtf1 yes}", "no").paragraphs())
                .containsExactly("yes");
        assertThat(ArticleReader.paste(null, null, "plain").paragraphs()).containsExactly("plain");
        String text = "One.\n\nTwo.";
        assertThat(ArticleReader.paste(text, text, text).paragraphs())
                .as("no HTML though it is called so")
                .containsExactly("One.", "Two.");
        assertThatThrownBy(() -> ArticleReader.paste(null, null, " "))
                .hasMessageContaining("no text");
    }

    /** Addresses of a server that listens stand wherever a file can name one. Nobody calls. */
    @Test
    void nothingIsFetched() throws IOException, IntakeException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String at = "http://localhost:" + server.getLocalPort() + "/x";
            String page =
                    """
                    <!DOCTYPE html SYSTEM "AT"><html manifest="AT"><head><base href="AT">
                    <meta http-equiv="refresh" content="0; url=AT"><link rel="stylesheet" href="AT">
                    <link rel="canonical" href="AT"><script src="AT"></script>
                    <script type="application/ld+json">{"@context": "AT", "@type": "NewsArticle", "url": "AT"}</script>
                    <style>@import "AT"; p { background: url(AT) }</style></head><body background="AT">
                    <p>Some words <img src="AT" srcset="AT 2x"> <a href="AT" ping="AT">go</a> on here.</p>
                    <iframe src="AT"></iframe><object data="AT"></object><video src="AT" poster="AT"></video>
                    <form action="AT"><input type="image" src="AT"></form></body></html>
                    """
                            .replace("AT", at);

            ArticleReader.read(Original.of("a.html", page.getBytes(UTF_8)));
            ArticleReader.read(
                    Original.of(
                            "a.mht",
                            ("MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: "
                                            + at
                                            + "\n\n"
                                            + page)
                                    .getBytes(UTF_8)));
            ArticleReader.read(
                    Original.of(
                            "a.md",
                            ("# A\n\n![a](" + at + ") [b](" + at + ")\n<img src='" + at + "'>")
                                    .getBytes(UTF_8)));
            ArticleReader.read(
                    Original.of(
                            "a.rtf",
                            ("{\\rtf1{\\*\\template "
                                            + at
                                            + "}{\\field{\\*\\fldinst INCLUDETEXT \""
                                            + at
                                            + "\"}{\\fldrslt a}}}")
                                    .getBytes(UTF_8)));

            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
