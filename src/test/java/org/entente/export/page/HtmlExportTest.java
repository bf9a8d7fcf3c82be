package org.entente.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.drawing.style.Typeface;
import org.entente.export.Drawn;
import org.entente.model.Claim;
import org.entente.model.Dossiers;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Sentence;
import org.junit.jupiter.api.Test;

public class HtmlExportTest {

    @Test
    void everyTieConcernActorAndSentenceIsThere() {
        Drawn pictures = Drawn.builtIn();
        String page = page(pictures);
        for (Claim claim : pictures.graph().dossier().claims()) {
            assertThat(page)
                    .contains("id=\"" + PageIds.of(claim.id()) + '"')
                    .contains("id=\"claim-" + claim.id().value() + '"');
        }
        pictures.graph()
                .dossier()
                .actors()
                .forEach(a -> assertThat(page).contains("id=\"" + PageIds.of(a.id()) + '"'));
        pictures.graph()
                .dossier()
                .sources()
                .forEach(
                        source -> {
                            for (Sentence s : source.article().sentences()) {
                                SentenceRef ref =
                                        new SentenceRef(source.id(), s.paragraph(), s.index());
                                assertThat(page).contains("id=\"" + PageIds.of(ref) + '"');
                            }
                        });
    }

    @Test
    void sentencesNameTheirClaimsAndClaimsTheirSentences() {
        String page = page(Drawn.sample());
        assertThat(page)
                .contains(
                        "id=\"sentence-news-1-0\" class=\"sentence cited\" data-claims=\"troops\"")
                .contains("id=\"sentence-news-1-1\" class=\"sentence uncited\">Dana Reyes did not")
                .containsPattern("id=\"claim-troops\"[^>]* data-sentences=\"sentence-news-1-0\"");
    }

    @Test
    void pageStaysBelowOneMegabyte() {
        assertThat(page(Drawn.builtIn()).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(1_000_000);
    }

    @Test
    void policyAllowsJustThePagesOwnScriptAndStyle() throws Exception {
        String page = page(Drawn.sample());
        assertThat(page)
                .contains(
                        "default-src &#39;none&#39;; style-src &#39;"
                                + hash(content(page, "style"))
                                + "&#39;; script-src &#39;"
                                + hash(content(page, "script"))
                                + "&#39;; img-src data:; font-src data:;");
        assertThat(page).containsOnlyOnce("<script").containsOnlyOnce("<style");
    }

    @Test
    void nothingOnThePageIsFetchedAndNoMarkupCarriesStyleOrScript() {
        String page = page(Drawn.builtIn());
        assertThat(page).doesNotContain("http://", "https://", "@import", "<link", "<iframe");
        assertThat(page).doesNotContainPattern("<[^>]+ (style|on[a-z]+)=");
        assertThat(page).doesNotContainPattern(" (href|src)=\"(?!#|data:image/svg\\+xml;base64,)");
    }

    @Test
    void hostileTextsAreTextOnly() {
        String page = page(Drawn.hostile());
        assertThat(page).doesNotContain("<b ", "<b>", "<![CDATA[");
        assertThat(page).containsOnlyOnce("</script>");
        assertThat(page)
                .contains("&lt;/script&gt;&lt;b onclick=&quot;alert(1)&quot;&gt;bold&lt;/b&gt;");
    }

    @Test
    void addressThatIsNotOfTheWebIsNoLink() {
        assertThat(page(Drawn.of(Dossiers.sampleParts().sourceAt("javascript:alert(1)").build())))
                .doesNotContain("javascript:");
        assertThat(page(Drawn.of(Dossiers.sampleParts().sourceAt("https://example.org/a").build())))
                .contains("<a href=\"https://example.org/a\" rel=\"noreferrer\">");
    }

    @Test
    void anotherExportIsTheSameToTheByte() {
        assertThat(page(Drawn.sample())).isEqualTo(page(Drawn.sample()));
    }

    public static String page(Drawn pictures) {
        return new String(
                HtmlExport.bytes(
                        pictures.evidence(),
                        pictures.graph(),
                        pictures.drawing(),
                        Typeface.inter()),
                StandardCharsets.UTF_8);
    }

    private static String content(String page, String element) {
        Matcher matcher =
                Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                        .matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String hash(String content) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256")
                        .digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
