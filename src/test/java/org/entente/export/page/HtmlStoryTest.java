package org.entente.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.export.Drawn;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.StoryFilter;
import org.entente.model.StoryStep;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.testing.browser.Browser;
import org.entente.testing.browser.Engine;
import org.entente.testing.browser.InEachEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The story of a dossier on a page in web engines. */
@Tag("toolkit")
class HtmlStoryTest {

    private final Path folder;

    HtmlStoryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void inBrowser(Engine engine, Dossier told, Journey journey) throws Exception {
        Path file = folder.resolve("page.html");
        Files.writeString(file, HtmlExportTest.page(Drawn.of(told)), StandardCharsets.UTF_8);
        try (Browser browser = engine.open(file)) {
            journey.walk(browser);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private interface Journey {
        void walk(Browser browser) throws Exception;
    }

    @InEachEngine
    void theStoryIsWalkedByArrowsAndPrintedAPageForEachStep(Engine engine) throws Exception {
        Dossier told =
                Dossiers.sample()
                        .withStory(
                                List.of(
                                        new StoryStep(
                                                "Troops go",
                                                "As told.",
                                                List.of(new TieId("troops"))),
                                        new StoryStep("Who", null, List.of(new ActorId("aland")))));
        inBrowser(
                engine,
                told,
                browser -> {
                    assertThat(browser.value("document.getElementById('step-place').innerText"))
                            .hasToString("\"2 steps\"");
                    browser.click("#step-on");
                    assertThat(selected(browser, "#picture .tie.is-selected"))
                            .containsExactly("tie-troops");
                    browser.value("(() => { document.activeElement.blur(); return 1; })()");
                    browser.press("ArrowRight");
                    assertThat(browser.value("location.hash").asString()).isEqualTo("#step=2");
                    assertThat(selected(browser, "#picture .is-selected")).contains("actor-aland");
                    browser.press("ArrowRight");
                    browser.press("ArrowLeft");
                    assertThat(browser.value("document.getElementById('step-place').innerText"))
                            .hasToString("\"1 of 2\"");
                    browser.value(
                            "(() => { dispatchEvent(new Event('beforeprint')); return 1; })()");
                    assertThat(
                                    browser.value(
                                            "Array.from(document.querySelectorAll('.step-page'),"
                                                + " (p) => p.querySelectorAll('svg"
                                                + " .tie.is-bright').length + ' ' +"
                                                + " p.querySelector('h3').textContent).join('; ')"))
                            .hasToString("\"1 Troops go; 3 Who\"");
                    browser.value(
                            "(() => { dispatchEvent(new Event('afterprint')); return 1; })()");
                    assertThat(
                                    browser.value("document.querySelectorAll('.step-page').length")
                                            .asInt())
                            .isZero();
                });
    }

    @InEachEngine
    void aStepOfTheStoryHidesWhatItLeavesOut(Engine engine) throws Exception {
        StoryStep bare =
                new StoryStep("Troops alone", null, List.of(new TieId("troops")))
                        .withFilter(new StoryFilter(Set.of(Trait.Layer.CONCERNS), 0));
        StoryStep whole = new StoryStep("All", null, List.of(new TieId("troops")));
        inBrowser(
                engine,
                Dossiers.sample().withStory(List.of(bare, whole)),
                browser -> {
                    browser.click("#step-on");
                    assertThat(selected(browser, "#picture .is-filtered"))
                            .contains("concern-unease");
                    browser.click("#step-on");
                    assertThat(selected(browser, "#picture .is-filtered")).isEmpty();
                    browser.click("#step-back");
                    browser.press("Escape");
                    assertThat(selected(browser, "#picture .is-filtered")).isEmpty();
                });
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
}
