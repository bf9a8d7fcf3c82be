package org.entente.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.export.Drawn;
import org.entente.testing.browser.Browser;
import org.entente.testing.browser.Engine;
import org.entente.testing.browser.InEachEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The page in web engines, used as a reader does. */
@Tag("toolkit")
class HtmlPageTest {

    private static final Path SCREENS = Path.of("target", "screens");

    private final Path folder;

    HtmlPageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private interface Journey {
        void walk(Browser browser) throws Exception;
    }

    private void inBrowser(Engine engine, Drawn pictures, Journey journey) throws Exception {
        Path file = folder.resolve("page.html");
        Files.writeString(file, HtmlExportTest.page(pictures), StandardCharsets.UTF_8);
        try (Browser browser = engine.open(file)) {
            journey.walk(browser);
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.requests())
                    .isNotEmpty()
                    .allMatch(
                            url ->
                                    url.startsWith("data:")
                                            || url.replaceFirst("#.*", "")
                                                    .equals(file.toUri().toString()));
        }
    }

    @InEachEngine
    void clickOnLineHighlightsItsSentenceAndScrollsThere(Engine engine) throws Exception {
        inBrowser(
                engine,
                Drawn.builtIn(),
                browser -> {
                    assertThat(browser.value(inView("#sentence-article-8-0")).asBoolean())
                            .isFalse();
                    browser.clickAt(onLine("tie-nk-troops-russia"));
                    assertThat(selected(browser, ".sentence.is-selected"))
                            .contains("sentence-article-8-0");
                    assertThat(selected(browser, "#picture .tie.is-selected"))
                            .containsExactly("tie-nk-troops-russia");
                    browser.waitFor(inView("#sentence-article-8-0"));
                    assertThat(
                                    browser.value("document.getElementById('found').innerText")
                                            .asString())
                            .contains("sends troops to")
                            .contains("reports have surfaced");
                    browser.screenshot(screen(engine, "page-tie-light.png"));
                });
    }

    @InEachEngine
    void clickOnSentenceHighlightsItsLines(Engine engine) throws Exception {
        inBrowser(
                engine,
                Drawn.builtIn(),
                browser -> {
                    browser.click("#theme");
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
                    browser.waitFor(inView("#sentence-article-5-0"));
                    browser.screenshot(screen(engine, "page-sentence-dark.png"));
                });
    }

    @InEachEngine
    void everythingIsReachedByKeyboard(Engine engine) throws Exception {
        inBrowser(
                engine,
                Drawn.sample(),
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

    @InEachEngine
    void thePageOpensWhereItsAddressSays(Engine engine) throws Exception {
        inBrowser(
                engine,
                Drawn.sample(),
                browser -> {
                    goTo(browser, "tie=troops");
                    assertThat(selected(browser, "#picture .tie.is-selected"))
                            .containsExactly("tie-troops");
                    goTo(browser, "actor=cordia");
                    assertThat(selected(browser, "#picture .is-selected")).contains("actor-cordia");
                    goTo(browser, "p=3");
                    assertThat(selected(browser, "#picture .tie.is-selected"))
                            .containsExactly("tie-grain");
                    goTo(browser, "p=1.1");
                    assertThat(selected(browser, ".sentence.is-selected"))
                            .containsExactly("sentence-news-1-0");
                    goTo(browser, "pair=aland,borduria");
                    assertThat(selected(browser, "#picture .tie.is-bright")).contains("tie-troops");
                    goTo(browser, "tie=nothing");
                    assertThat(browser.value("document.title").asString()).isNotEmpty();
                });
    }

    @InEachEngine
    void whatIsClickedStandsInTheAddress(Engine engine) throws Exception {
        inBrowser(
                engine,
                Drawn.sample(),
                browser -> {
                    tabTo(browser, "tie-troops");
                    browser.press("Enter");
                    assertThat(browser.value("location.hash").asString()).isEqualTo("#tie=troops");
                    browser.click("#sentence-news-3-0");
                    assertThat(browser.value("location.hash").asString()).isEqualTo("#p=3.1");
                    browser.press("Escape");
                    assertThat(browser.value("location.hash").asString()).isEmpty();
                });
    }

    /** Opens the page anew at an address of its own. */
    private static void goTo(Browser browser, String fragment) {
        browser.value(
                "(() => { location.hash = '" + fragment + "'; window.old = true; return 1; })()");
        browser.value("(() => { setTimeout(() => location.reload(), 0); return 1; })()");
        browser.waitFor("!window.old && document.querySelector('html.is-live')");
    }

    @InEachEngine
    void clickOnActorShowsItsTies(Engine engine) throws Exception {
        inBrowser(
                engine,
                Drawn.sample(),
                browser -> {
                    browser.clickAt(middle("#actor-cordia"));
                    assertThat(selected(browser, "#picture .is-selected"))
                            .containsExactly("actor-cordia");
                    assertThat(selected(browser, "#picture .is-bright"))
                            .contains("actor-cordia", "concern-unease");
                    browser.clickAt("{ x: 4, y: 400 }");
                    assertThat(selected(browser, ".is-selected")).isEmpty();
                });
    }

    @InEachEngine
    void narrowWindowStacksPictureAndArticle(Engine engine) throws Exception {
        inBrowser(
                engine,
                Drawn.sample(),
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
                    browser.screenshot(screen(engine, "page-narrow.png"));
                });
    }

    @InEachEngine
    void onAPhoneTheEvidenceComesUpBelowThePicture(Engine engine) throws Exception {
        inBrowser(
                engine,
                Drawn.builtIn(),
                browser -> {
                    browser.size(390, 844);
                    browser.value(
                            "document.getElementById('tie-nk-troops-russia').dispatchEvent("
                                    + "new MouseEvent('click', { bubbles: true }))");
                    browser.waitFor(inView("#found blockquote"));
                    assertThat(browser.value("scrollY").asInt())
                            .as("the picture stays where it is")
                            .isZero();
                    browser.screenshot(screen(engine, "page-phone.png"));
                });
    }

    @InEachEngine
    void thePageBringsItsOwnLetters(Engine engine) throws Exception {
        inBrowser(
                engine,
                Drawn.sample(),
                browser -> {
                    browser.value("document.fonts.load('12px Inter') && 1");
                    browser.waitFor("Array.from(document.fonts).some(f => f.status === 'loaded')");
                });
    }

    @InEachEngine
    void filtersHideLinesAndGreyTheirSentences(Engine engine) throws Exception {
        inBrowser(
                engine,
                Drawn.sample(),
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

    @InEachEngine
    void buttonTurnsThePageDarkAndBack(Engine engine) throws Exception {
        inBrowser(
                engine,
                Drawn.sample(),
                browser -> {
                    String light = ground(browser);
                    browser.click("#theme");
                    assertThat(ground(browser)).isNotEqualTo(light);
                    browser.screenshot(screen(engine, "page-small-dark.png"));
                    browser.click("#theme");
                    assertThat(ground(browser)).isEqualTo(light);
                });
    }

    @InEachEngine
    void hostileNamesAreShownAndDoNothing(Engine engine) throws Exception {
        inBrowser(
                engine,
                Drawn.hostile(),
                browser -> {
                    for (int i = 0; i < Drawn.HOSTILE.size(); i++) {
                        assertThat(
                                        browser.value(
                                                        "document.getElementById('actor-actor-"
                                                                + i
                                                                + "').getAttribute('aria-label')")
                                                .asString())
                                .isEqualTo(withoutDirectionMarks(Drawn.HOSTILE.get(i)));
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

    private static String inView(String selector) {
        return "(() => { const r = document.querySelector('"
                + selector
                + "').getBoundingClientRect();"
                + " return r.top >= 0 && r.bottom <= innerHeight; })()";
    }

    private static String withoutDirectionMarks(String name) {
        return name.replace("\u202E", "").replace("\u202C", "");
    }

    private static Path screen(Engine engine, String name) {
        return SCREENS.resolve(
                name.replace(".png", "-" + engine.name().toLowerCase(Locale.ROOT) + ".png"));
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
