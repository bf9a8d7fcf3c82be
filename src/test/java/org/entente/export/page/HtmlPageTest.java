package org.entente.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.export.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a real browser, where a Chromium or Chrome is on the path. Where none is, the same
 * tests hold the markup that the script works on.
 */
class HtmlPageTest {

    private static final Path SCREENS = Path.of("target", "screens");

    private final Path folder;

    HtmlPageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private interface Journey {
        void walk(Browser browser) throws Exception;
    }

    /** Walks a journey where it can be walked; checks what it needs in any case. */
    private void inBrowser(Drawn pictures, List<String> needs, Journey journey) throws Exception {
        String page = HtmlExportTest.page(pictures);
        assertThat(page).contains(needs);
        Optional<Path> program = Browser.installed();
        if (program.isEmpty()) {
            return;
        }
        Path file = folder.resolve("page.html");
        Files.writeString(file, page, StandardCharsets.UTF_8);
        try (Browser browser = Browser.open(program.get(), folder.resolve("profile"), file)) {
            journey.walk(browser);
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.requests())
                    .allMatch(
                            url -> url.startsWith("data:") || url.equals(file.toUri().toString()));
        }
    }

    @Test
    void clickOnLineHighlightsItsSentenceAndScrollsThere() throws Exception {
        inBrowser(
                Drawn.builtIn(),
                List.of("id=\"tie-nk-troops-russia\"", "id=\"sentence-article-8-0\""),
                browser -> {
                    assertThat(inView(browser, "#sentence-article-8-0")).isFalse();
                    browser.clickAt(onLine("tie-nk-troops-russia"));
                    assertThat(selected(browser, ".sentence.is-selected"))
                            .contains("sentence-article-8-0");
                    assertThat(selected(browser, "#picture .tie.is-selected"))
                            .containsExactly("tie-nk-troops-russia");
                    assertThat(inView(browser, "#sentence-article-8-0")).isTrue();
                    assertThat(
                                    browser.value("document.getElementById('found').innerText")
                                            .asString())
                            .contains("sends troops to")
                            .contains("reports have surfaced");
                    browser.screenshot(SCREENS.resolve("page-tie-light.png"));
                });
    }

    @Test
    void clickOnSentenceHighlightsItsLines() throws Exception {
        inBrowser(
                Drawn.builtIn(),
                List.of("id=\"sentence-article-5-0\" class=\"sentence cited\""),
                browser -> {
                    browser.media("prefers-color-scheme", "dark");
                    browser.click("#sentence-article-5-0");
                    List<String> ties = selected(browser, "#picture .tie.is-selected");
                    assertThat(ties).isNotEmpty();
                    assertThat(
                                    browser.value(
                                                    "document.getElementById('sentence-article-5-0')"
                                                        + ".dataset.claims")
                                            .asString())
                            .contains(ties.stream().map(t -> t.substring(4)).toList());
                    assertThat(selected(browser, ".sentence.is-selected"))
                            .containsExactly("sentence-article-5-0");
                    assertThat(inView(browser, "#sentence-article-5-0")).isTrue();
                    browser.screenshot(SCREENS.resolve("page-sentence-dark.png"));
                });
    }

    @Test
    void everythingIsReachedByKeyboard() throws Exception {
        inBrowser(
                Drawn.sample(),
                List.of("tabindex=\"0\" role=\"button\" aria-pressed=\"false\""),
                browser -> {
                    tabTo(browser, "tie-troops");
                    browser.press("Enter");
                    assertThat(selected(browser, ".sentence.is-selected"))
                            .containsExactly("sentence-news-1-0");
                    assertThat(selected(browser, "#picture [aria-pressed=true]"))
                            .containsExactly("tie-troops");
                    browser.press("Escape");
                    assertThat(selected(browser, ".is-selected")).isEmpty();
                    tabTo(browser, "sentence-news-3-0");
                    browser.press("Enter");
                    assertThat(selected(browser, "#picture .tie.is-selected"))
                            .containsExactly("tie-grain");
                });
    }

    @Test
    void clickOnActorShowsItsTies() throws Exception {
        inBrowser(
                Drawn.sample(),
                List.of("id=\"actor-cordia\""),
                browser -> {
                    browser.clickAt(middle("#actor-cordia"));
                    assertThat(selected(browser, "#picture .is-selected"))
                            .contains("actor-cordia", "concern-unease");
                    browser.clickAt("{ x: 4, y: 400 }");
                    assertThat(selected(browser, ".is-selected")).isEmpty();
                });
    }

    @Test
    void narrowWindowStacksPictureAndArticle() throws Exception {
        inBrowser(
                Drawn.sample(),
                List.of("name=\"viewport\""),
                browser -> {
                    browser.size(420, 860);
                    assertThat(
                                    browser.value(
                                                    "document.documentElement.scrollWidth"
                                                            + " <= innerWidth")
                                            .asBoolean())
                            .isTrue();
                    browser.click("#sentence-news-1-0");
                    assertThat(selected(browser, "#picture .tie.is-selected"))
                            .containsExactly("tie-troops");
                    browser.screenshot(SCREENS.resolve("page-narrow.png"));
                });
    }

    @Test
    void onAPhoneTheEvidenceComesUpBelowThePicture() throws Exception {
        inBrowser(
                Drawn.builtIn(),
                List.of("id=\"found\""),
                browser -> {
                    browser.size(390, 844);
                    browser.value(
                            "document.getElementById('tie-nk-troops-russia').dispatchEvent("
                                    + "new MouseEvent('click', { bubbles: true }))");
                    assertThat(inView(browser, "#found blockquote")).isTrue();
                    assertThat(browser.value("scrollY").asInt())
                            .as("the picture stays where it is")
                            .isZero();
                    browser.screenshot(SCREENS.resolve("page-phone.png"));
                });
    }

    @Test
    void thePageBringsItsOwnLetters() throws Exception {
        inBrowser(
                Drawn.sample(),
                List.of("font-family: Inter"),
                browser -> {
                    browser.value("document.fonts.load('12px Inter').then(() => 1) && 1");
                    assertThat(
                                    browser.value(
                                                    "Array.from(document.fonts)"
                                                            + ".filter(f => f.status === 'loaded')"
                                                            + ".length")
                                            .asInt())
                            .isGreaterThanOrEqualTo(1);
                });
    }

    @Test
    void filtersHideLinesAndGreyTheirSentences() throws Exception {
        inBrowser(
                Drawn.sample(),
                List.of("name=\"status\" value=\"reported\""),
                browser -> {
                    browser.click("input[value=reported]");
                    assertThat(selected(browser, "#picture .tie.is-filtered"))
                            .containsExactly("tie-troops");
                    assertThat(selected(browser, ".sentence.is-filtered"))
                            .containsExactly("sentence-news-1-0");
                    browser.click("input[value=reported]");
                    assertThat(selected(browser, ".is-filtered")).isEmpty();
                });
    }

    @Test
    void buttonTurnsThePageDarkAndBack() throws Exception {
        inBrowser(
                Drawn.sample(),
                List.of("id=\"theme\""),
                browser -> {
                    String light = ground(browser);
                    browser.click("#theme");
                    assertThat(ground(browser)).isNotEqualTo(light);
                    browser.screenshot(SCREENS.resolve("page-small-dark.png"));
                    browser.click("#theme");
                    assertThat(ground(browser)).isEqualTo(light);
                });
    }

    @Test
    void hostileNamesAreShownAndDoNothing() throws Exception {
        inBrowser(
                Drawn.hostile(),
                List.of("&lt;/script&gt;&lt;b"),
                browser -> {
                    for (int i = 0; i < Drawn.HOSTILE.size(); i++) {
                        assertThat(
                                        browser.value(
                                                        "document.getElementById('actor-actor-"
                                                                + i
                                                                + "').getAttribute('aria-label')")
                                                .asString())
                                .isEqualTo(Drawn.HOSTILE.get(i));
                    }
                    assertThat(browser.value("document.querySelectorAll('b').length").asInt())
                            .isZero();
                    assertThat(browser.value("document.scripts.length").asInt()).isOne();
                });
    }

    private static String ground(Browser browser) {
        return browser.value("getComputedStyle(document.body).backgroundColor").asString();
    }

    private static void tabTo(Browser browser, String id) {
        for (int i = 0; i < 200; i++) {
            browser.press("Tab");
            if (browser.value("document.activeElement.id").asString().equals(id)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + id);
    }

    private static List<String> selected(Browser browser, String selector) {
        return browser.value(
                        "Array.from(document.querySelectorAll('"
                                + selector
                                + "')).map(e => e.id).filter(id => id && !id.startsWith('claim-'))")
                .valueStream()
                .map(id -> id.asString())
                .toList();
    }

    private static boolean inView(Browser browser, String selector) {
        return browser.value(
                        "(() => { const r = document.querySelector('"
                                + selector
                                + "').getBoundingClientRect();"
                                + " return r.top >= 0 && r.bottom <= innerHeight; })()")
                .asBoolean();
    }

    /** A point of a line that no label or node covers. */
    private static String onLine(String id) {
        return "(() => { const g = document.getElementById('"
                + id
                + "'); const line = g.querySelector('.line'); const matrix = line.getScreenCTM();"
                + " for (let t = 0.02; t < 1; t += 0.02) {"
                + " const p = line.getPointAtLength(t * line.getTotalLength())"
                + ".matrixTransform(matrix);"
                + " const hit = document.elementFromPoint(p.x, p.y);"
                + " if (hit && hit.closest('g[id]') === g) { return p; } }"
                + " throw new Error('covered'); })()";
    }

    private static String middle(String selector) {
        return "(() => { const r = document.querySelector('"
                + selector
                + "').getBoundingClientRect();"
                + " return { x: r.left + r.width / 2, y: r.top + r.height / 2 }; })()";
    }
}
