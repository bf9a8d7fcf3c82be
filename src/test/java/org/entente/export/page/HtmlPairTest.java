package org.entente.export.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.export.Drawn;
import org.entente.model.Claim;
import org.entente.testing.browser.Browser;
import org.entente.testing.browser.Engine;
import org.entente.testing.browser.InEachEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The overview on a page in web engines: pairs open and close, and nothing is out of reach. */
@Tag("toolkit")
class HtmlPairTest {

    private static final String RIBBON = "ribbon-russia-nk-alliance";
    private static final String FAN = ".fan[data-pair=\"russia north-korea\"]";

    /** Not every engine takes the boxes of hidden shapes away. */
    private static final String SEEN =
            "filter(e => { for (let p = e; p; p = p.parentElement) {"
                    + " if (getComputedStyle(p).display === 'none') { return false; } }"
                    + " return true; })";

    private static final String OVERVIEW = HtmlExportTest.page(Drawn.overview());

    private final Path folder;

    HtmlPairTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Browser open(Engine engine) throws Exception {
        return open(engine, OVERVIEW);
    }

    private Browser open(Engine engine, String page) throws Exception {
        Path file = folder.resolve("page.html");
        Files.writeString(file, page, StandardCharsets.UTF_8);
        return engine.open(file);
    }

    @InEachEngine
    void aClickOnARibbonFansItOutAndEscapeClosesIt(Engine engine) throws Exception {
        try (Browser browser = open(engine)) {
            String places = places(browser);
            browser.clickAt(middle(".label[data-line=" + RIBBON + "] text"));
            assertThat(isSeen(browser, "#" + RIBBON)).isFalse();
            assertThat(seen(browser, FAN + " .tie")).hasSize(8).contains("tie-nk-troops-russia");
            assertThat(seen(browser, "#whole .tie:not(.is-receded)")).isEmpty();
            assertThat(places(browser)).as("no node moves").isEqualTo(places);
            assertThat(texts(browser, "#chosen"))
                    .containsExactly(
                            "Russia and North Korea, 8 ties, all cooperative, 5 stated,"
                                    + " 2 reported, 1 predicted");
            assertThat(texts(browser, "#found .part"))
                    .containsExactly(
                            "Russia \u2192 North Korea",
                            "North Korea \u2192 Russia",
                            "Both ways",
                            "Concerns about them");
            browser.screenshot(screen(engine, "page-pair.png"));
            browser.press("Escape");
            assertThat(isSeen(browser, "#" + RIBBON)).isTrue();
            assertThat(seen(browser, ".fan .tie")).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @InEachEngine
    void aClickOnTheGroundClosesAPair(Engine engine) throws Exception {
        try (Browser browser = open(engine)) {
            click(browser, "#" + RIBBON);
            assertThat(isSeen(browser, FAN)).isTrue();
            assertThat(browser.value("location.hash").asString())
                    .isEqualTo("#pair=russia,north-korea");
            browser.clickAt("{ x: 6, y: innerHeight / 2 }");
            assertThat(isSeen(browser, FAN)).isFalse();
        }
    }

    @InEachEngine
    void theKeyboardOpensAPairGoesThroughItAndComesBack(Engine engine) throws Exception {
        try (Browser browser = open(engine)) {
            browser.value("document.getElementById('" + RIBBON + "').focus() || 1");
            browser.press("Enter");
            assertThat(browser.value("document.activeElement.closest('.fan') !== null").asBoolean())
                    .isTrue();
            String tie = browser.value("document.activeElement.id").asString();
            browser.press("Enter");
            assertThat(seen(browser, "#picture .tie.is-selected")).containsExactly(tie);
            assertThat(browser.value("document.activeElement.id").asString()).isEqualTo(tie);
            browser.press("Escape");
            assertThat(browser.value("document.activeElement.id").asString()).isEqualTo(RIBBON);
        }
    }

    @InEachEngine
    void aTieInTheFanIsSelectedAndPointingInThePanelLightsLines(Engine engine) throws Exception {
        try (Browser browser = open(engine)) {
            click(browser, "#" + RIBBON);
            point(browser, "#found [data-claim=nk-troops-russia] h3");
            assertThat(seen(browser, "#picture .tie.is-hinted"))
                    .containsExactly("tie-nk-troops-russia");
            browser.clickAt(middle(FAN + " .label[data-claims=nk-troops-russia] text"));
            assertThat(seen(browser, "#picture .tie.is-selected"))
                    .containsExactly("tie-nk-troops-russia");
            assertThat(texts(browser, "#found h3"))
                    .containsExactly("North Korea \u2192 Russia: sends troops to");
            assertThat(isSeen(browser, FAN)).as("the pair stays open").isTrue();
        }
    }

    @InEachEngine
    void whatIsPointedAtOwnsThePictureWhileItLasts(Engine engine) throws Exception {
        try (Browser browser = open(engine)) {
            click(browser, "#actor-taiwan");
            point(browser, "#sentence-article-8-0");
            browser.waitFor("document.querySelector('#actor-taiwan.is-receded.is-selected')");
            assertThat(seen(browser, "#whole .ribbon:not(.is-receded)"))
                    .containsExactly(RIBBON, "ribbon-nk-fights-ukraine");
            point(browser, "body");
            browser.waitFor("document.querySelector('#actor-taiwan.is-bright.is-selected')");
        }
    }

    @InEachEngine
    void aCardListsWhatTheMouseRestsOn(Engine engine) throws Exception {
        try (Browser browser = open(engine)) {
            assertThat(isSeen(browser, "#card")).isFalse();
            point(browser, ".label[data-line=" + RIBBON + "]");
            browser.waitFor("!document.querySelector('#card').hidden");
            assertThat(texts(browser, "#card .heading"))
                    .containsExactly(
                            "Russia and North Korea, 8 ties, all cooperative, 5 stated,"
                                    + " 2 reported, 1 predicted");
            assertThat(texts(browser, "#card .words"))
                    .hasSize(8)
                    .contains("North Korea \u2192 Russia: sends troops to reported");
            assertThat(
                            browser.value(
                                            "(() => { const card ="
                                                    + " document.querySelector('#card');"
                                                    + " const label = document.querySelector("
                                                    + "'.label[data-line="
                                                    + RIBBON
                                                    + "]'); const at ="
                                                    + " label.getBoundingClientRect();"
                                                    + " return card.getBoundingClientRect().left"
                                                    + " - (at.left + at.width / 2); })()")
                                    .asDouble())
                    .as("beside the mouse")
                    .isBetween(0.0, 40.0);
            browser.screenshot(screen(engine, "page-card.png"));
            point(browser, ".concern-pill[data-claims~=concern-china-closeness]");
            browser.waitFor(
                    "document.querySelector('#card .heading').textContent === '12 concerns'");
            point(browser, "#actor-taiwan");
            assertThat(isSeen(browser, "#card")).isFalse();
            point(browser, "#" + RIBBON);
            browser.waitFor("!document.querySelector('#card').hidden");
            click(browser, "#" + RIBBON);
            assertThat(isSeen(browser, "#card")).as("the panel says it now").isFalse();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @InEachEngine
    void aCrowdSaysInWordsWhatStandsOutWhereThereIsRoom(Engine engine) throws Exception {
        try (Browser browser = open(engine, HtmlExportTest.page(Drawn.crowd()))) {
            assertThat(isSeen(browser, "#waiting > g")).isFalse();
            click(browser, "#actor-a0");
            assertThat(browser.value(count("#waiting > .is-said")).asInt()).isGreaterThan(3);
            assertThat(
                            browser.value(
                                            "(() => { const said ="
                                                + " Array.from(document.querySelectorAll('#waiting"
                                                + " > .is-said')); const boxes ="
                                                + " said.concat(Array.from(document.querySelectorAll('#whole"
                                                + " > .name.is-bright'))).map(e =>"
                                                + " e.getBoundingClientRect()); return"
                                                + " boxes.filter((a, i) => boxes.some((b, j) => i <"
                                                + " j && a.left < b.right && b.left < a.right &&"
                                                + " a.top < b.bottom && b.top < a.bottom)).length;"
                                                + " })()")
                                    .asInt())
                    .as("labels on labels")
                    .isZero();
            assertThat(isSeen(browser, "#waiting > .is-receded")).isFalse();
            browser.screenshot(screen(engine, "page-crowd.png"));
            browser.press("Escape");
            assertThat(isSeen(browser, "#waiting > g")).isFalse();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** Moves the mouse to the middle of an element. */
    private static void point(Browser browser, String selector) {
        browser.value(
                "(() => { const element = document.querySelector('"
                        + selector
                        + "'); const box = element.getBoundingClientRect();"
                        + " return element.dispatchEvent(new MouseEvent('mouseover', {"
                        + " clientX: box.left + box.width / 2, clientY: box.top + box.height / 2,"
                        + " bubbles: true })); })()");
    }

    @InEachEngine
    void everyQuoteIsOneClickFromThePicture(Engine engine) throws Exception {
        try (Browser browser = open(engine)) {
            List<String> listed =
                    browser.value(
                                    "Array.from(document.querySelectorAll('#whole"
                                        + " [role=button]')).flatMap(mark => {"
                                        + " mark.dispatchEvent(new MouseEvent('click', { bubbles:"
                                        + " true })); return"
                                        + " Array.from(document.querySelectorAll('#found"
                                        + " [data-claim]')).filter(c =>"
                                        + " c.querySelector('blockquote')).map(c =>"
                                        + " c.dataset.claim); })")
                            .valueStream()
                            .map(id -> id.asString())
                            .distinct()
                            .toList();
            assertThat(listed)
                    .containsExactlyInAnyOrderElementsOf(
                            Drawn.overview().graph().dossier().claims().stream()
                                    .map(Claim::id)
                                    .map(id -> id.value())
                                    .toList());
        }
    }

    @InEachEngine
    void aPillListsItsConcernsAndShowsWhoseTheyAre(Engine engine) throws Exception {
        try (Browser browser = open(engine)) {
            assertThat(browser.value(count("#links .link")).asInt()).isZero();
            click(browser, ".concern-pill[data-claims~=concern-china-closeness]");
            assertThat(browser.value(count("#links .link")).asInt()).isPositive();
            assertThat(texts(browser, "#chosen")).containsExactly("12 concerns");
            assertThat(browser.value(count("#found .claim")).asInt()).isEqualTo(12);
            click(browser, "#actor-north-korea");
            assertThat(browser.value(count("#links .link")).asInt()).isPositive();
            assertThat(isSeen(browser, ".fan")).as("ribbons stay closed").isFalse();
        }
    }

    @InEachEngine
    void aRibbonSaysWhatFiltersLeaveOfIt(Engine engine) throws Exception {
        try (Browser browser = open(engine)) {
            browser.click("input[value=stated]");
            assertThat(isSeen(browser, "#" + RIBBON)).isFalse();
            String variant = "#variants [data-of=" + RIBBON + "].is-on";
            assertThat(texts(browser, variant + " .label text"))
                    .containsExactly("sends troops to", "+2");
            browser.clickAt(middle(variant + " .label text"));
            assertThat(seen(browser, FAN + " .tie")).hasSize(3);
            browser.click("input[value=stated]");
            browser.press("Escape");
            assertThat(isSeen(browser, "#" + RIBBON)).isTrue();
            assertThat(isSeen(browser, ".variant")).isFalse();
        }
    }

    @InEachEngine
    void onAPhoneThePictureFitsAndCanBeEnlarged(Engine engine) throws Exception {
        try (Browser browser = open(engine)) {
            browser.size(390, 844);
            browser.waitFor(
                    "Math.abs(document.getElementById('picture').getBoundingClientRect().width"
                            + " - innerWidth) < 2");
            String fitted = viewBox(browser);
            browser.screenshot(screen(engine, "page-overview-phone.png"));
            click(browser, "#zoom-in");
            assertThat(viewBox(browser)).isNotEqualTo(fitted);
            click(browser, "#zoom-fit");
            assertThat(viewBox(browser)).isEqualTo(fitted);
            assertThat(isSeen(browser, "#legend")).isFalse();
            click(browser, "#legend-toggle");
            assertThat(isSeen(browser, "#legend")).isTrue();
        }
    }

    @InEachEngine
    void twoFingersEnlargeThePicture(Engine engine) throws Exception {
        try (Browser browser = open(engine)) {
            double before = width(browser);
            browser.value(
                    "(() => { const svg = document.getElementById('picture');"
                            + " const send = (type, id, x, y) => svg.dispatchEvent("
                            + "new PointerEvent(type, { pointerId: id, pointerType: 'touch',"
                            + " clientX: x, clientY: y, bubbles: true }));"
                            + " send('pointerdown', 1, 300, 400); send('pointerdown', 2, 400, 400);"
                            + " send('pointermove', 1, 250, 400); send('pointermove', 2, 450, 400);"
                            + " send('pointerup', 1, 250, 400); send('pointerup', 2, 450, 400);"
                            + " return 1; })()");
            assertThat(width(browser)).isEqualTo(before / 2, within(2.0));
            assertThat(browser.value("document.getElementById('zoom-out').disabled").asBoolean())
                    .isFalse();
        }
    }

    private static double width(Browser browser) {
        return Double.parseDouble(viewBox(browser).split(" ", -1)[2]);
    }

    private static String viewBox(Browser browser) {
        return browser.value(
                        "document.getElementById('picture').getAttribute('viewBox').split(' ')"
                                + ".map(Number).map(Math.round).join(' ')")
                .asString();
    }

    private static void click(Browser browser, String selector) {
        browser.value(
                "document.querySelector('"
                        + selector
                        + "').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
    }

    private static String places(Browser browser) {
        return browser.value(
                        "Array.from(document.querySelectorAll('#whole .node'))"
                                + ".map(n => { const r = n.getBoundingClientRect();"
                                + " return n.id + Math.round(r.x) + ',' + Math.round(r.y); })"
                                + ".join(' ')")
                .asString();
    }

    private static String count(String selector) {
        return "Array.from(document.querySelectorAll('" + selector + "'))." + SEEN + ".length";
    }

    private static boolean isSeen(Browser browser, String selector) {
        return browser.value(count(selector)).asInt() > 0;
    }

    private static List<String> seen(Browser browser, String selector) {
        return strings(browser, selector, SEEN + ".map(e => e.id)");
    }

    private static List<String> texts(Browser browser, String selector) {
        return strings(browser, selector, "map(e => e.textContent)");
    }

    private static List<String> strings(Browser browser, String selector, String then) {
        return browser.value("Array.from(document.querySelectorAll('" + selector + "'))." + then)
                .valueStream()
                .map(text -> text.asString())
                .toList();
    }

    private static String middle(String selector) {
        return "(() => { const r = document.querySelector('"
                + selector
                + "').getBoundingClientRect();"
                + " return { x: r.left + r.width / 2, y: r.top + r.height / 2 }; })()";
    }

    private static Path screen(Engine engine, String name) {
        return Path.of("target", "screens")
                .resolve(
                        name.replace(
                                ".png", "-" + engine.name().toLowerCase(Locale.ROOT) + ".png"));
    }
}
