package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.GAS;
import static org.entente.model.SampleDossiers.TROOPS;
import static org.entente.model.SampleDossiers.UNEASE;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.app.dossier.DossierLoader.Loaded;
import org.entente.app.settings.Preferences;
import org.entente.drawing.Pictures;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.SampleDossiers;
import org.entente.model.trace.SentenceRef;
import org.entente.testing.DialogAnswers;
import org.entente.testing.TasksByHand;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowViewModelTest {

    @TempDir Path folder = Path.of("");

    private final SelectionModel selection = new SelectionModel();
    private final DialogAnswers dialogs = new DialogAnswers();

    private WindowViewModel window() {
        return new WindowViewModel(
                selection,
                TaskRunner.inPlace(),
                new DossierLoader(Pictures.INTER),
                Preferences.at(folder.resolve("preferences.properties")),
                dialogs);
    }

    private static Path dossier(String name) {
        URL url = Objects.requireNonNull(WindowViewModelTest.class.getResource("/" + name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A window with the sample open, which has not been read from disk. */
    private WindowViewModel withSample() {
        WindowViewModel window = window();
        window.show(loaded(SampleDossiers.relations()));
        return window;
    }

    private static Loaded loaded(Dossier dossier) {
        return new Loaded(null, Optional.of(OpenDossier.of(dossier, 0)), List.of());
    }

    private static String title(WindowViewModel window) {
        return Optional.ofNullable(window.openProperty().get())
                .map(open -> open.dossier().title())
                .orElse("");
    }

    private static String status(WindowViewModel window) {
        return window.statusProperty().get();
    }

    @Test
    void theBuiltInDossierOpensWithEveryQuoteVerified() {
        WindowViewModel window = window();
        window.open(null);

        assertThat(title(window)).contains("China");
        assertThat(window.noteProperty().get())
                .matches("\\d+ of \\d+ sentences cited \u00b7 every quote verified.*");
        assertThat(dialogs.headlines).isEmpty();
        assertThat(window.recent()).as("it is always at hand").isEmpty();
        assertThat(window.openProperty().get())
                .extracting(OpenDossier::arrangement)
                .isNotEqualTo(Optional.empty());
    }

    @Test
    void aDossierFromDiskIsOpenedAndRemembered() {
        WindowViewModel window = window();
        dialogs.folder = Optional.of(dossier("good/harbours"));
        window.openFolder();

        assertThat(window.openProperty().get()).isNotNull();
        assertThat(window.recent()).containsExactly(dossier("good/harbours"));
        assertThat(window().recent())
                .as("at the next start")
                .containsExactly(dossier("good/harbours"));
    }

    @Test
    void aDossiersFileOpensToo() {
        WindowViewModel window = window();
        dialogs.file = Optional.of(dossier("good/harbours").resolve("dossier.json"));
        window.openFile();

        assertThat(window.openProperty().get()).isNotNull();
    }

    @Test
    void aDialogThatIsCancelledChangesNothing() {
        WindowViewModel window = withSample();
        String before = status(window);
        window.openFolder();
        window.openFile();

        assertThat(title(window)).isEqualTo("Aland and its neighbours");
        assertThat(status(window)).isEqualTo(before);
        assertThat(dialogs.headlines).isEmpty();
    }

    @Test
    void aBadDossierLeavesTheOpenOneAndItsProblemsAreTold() {
        WindowViewModel window = withSample();
        selection.select(ALAND);
        window.open(dossier("bad/many-at-once"));

        assertThat(title(window)).isEqualTo("Aland and its neighbours");
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(ALAND));
        assertThat(status(window)).startsWith("Not opened: ").contains("many-at-once");
        assertThat(dialogs.headlines).hasSize(1);
        assertThat(dialogs.headlines.get(0))
                .contains("could not open", "The dossier that was open stays open.");
        assertThat(dialogs.problems)
                .hasSizeGreaterThan(1)
                .allMatch(p -> p.contains("dossier.json"));
        assertThat(window.recent()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        WindowViewModel window = window();
        window.open(folder.resolve("nowhere"));

        assertThat(window.openProperty().get()).isNull();
        assertThat(dialogs.headlines).hasSize(1);
        assertThat(dialogs.headlines.get(0)).doesNotContain("stays open");
        assertThat(dialogs.problems).isNotEmpty();
    }

    @Test
    void aDossierWithAWrongQuoteOpensWithAWarning() {
        WindowViewModel window = window();
        window.open(dossier("bad/quote-missing"));

        assertThat(window.openProperty().get()).isNotNull();
        assertThat(window.noteProperty().get()).contains("with evidence to mend");
        assertThat(dialogs.headlines).hasSize(1);
        assertThat(dialogs.headlines.get(0)).endsWith("some of its evidence needs mending.");
    }

    @Test
    void whatAnImportPassesOverAndLeavesOutIsTold() {
        WindowViewModel window = window();
        window.open(dossier("graphs/graphml/unknown-form.graphml"));

        assertThat(window.bareProperty().get()).isTrue();
        assertThat(window.passedOverProperty().get())
                .isEqualTo("Passed over: 1 value in a form not read, columns label, weight.");
        assertThat(window.noticeProperty().get())
                .hasValueSatisfying(
                        notice -> {
                            assertThat(notice.headline())
                                    .isEqualTo(
                                            "Some of unknown-form.graphml could not be read. The"
                                                    + " rest is here.");
                            assertThat(notice.lines())
                                    .containsExactly(
                                            "unknown-form.graphml:3:53: warning: this edge has no"
                                                    + " target; it is left out");
                        });

        window.open(dossier("good/harbours"));
        assertThat(window.passedOverProperty().get()).isEmpty();
        assertThat(window.noticeProperty().get()).isEmpty();
    }

    @Test
    void openingForgetsTheSelection() {
        WindowViewModel window = withSample();
        selection.select(ALAND);
        window.show(loaded(Dossiers.sample()));

        assertThat(title(window)).isEqualTo("A test dossier");
        assertThat(selection.selection()).isEqualTo(new Selection.None());
        assertThat(selection.canGoBackProperty().get()).isFalse();
    }

    @Test
    void theStatusBarTellsWhatIsSelectedOrPointedAt() {
        WindowViewModel window = withSample();
        assertThat(status(window)).isEqualTo("Click a country, a line or a sentence");
        selection.select(ALAND);
        assertThat(status(window)).contains("Aland", "5 ties", "1 concern");
        selection.point(Set.of(TROOPS));
        assertThat(status(window)).contains("sends troops", "1 sentence");
        selection.point(Set.of(TROOPS, GAS, UNEASE));
        assertThat(status(window)).contains("2 ties", "1 concern");
        selection.point(Set.of());
        assertThat(status(window)).contains("Aland");
    }

    @Test
    void theStatusBarTellsOfASelectedSentence() {
        WindowViewModel window = withSample();
        selection.select(new SentenceRef(Dossiers.NEWS, 1, 0));
        assertThat(status(window)).isEqualTo("Sentence \u00b7 \u00b6 1 \u2014 supports 1 tie");
        selection.select(new SentenceRef(Dossiers.NEWS, 3, 1));
        assertThat(status(window)).isEqualTo("Sentence \u00b7 \u00b6 3 \u2014 supports nothing");
    }

    @Test
    void withoutADossierTheStatusBarIsSilent() {
        WindowViewModel window = window();
        selection.select(ALAND);

        assertThat(status(window)).isEmpty();
    }

    @Test
    void theSummaryCountsInWords() {
        assertThat(WindowViewModel.summary(SampleDossiers.relations()))
                .isEqualTo("1 source \u00b7 4 actors \u00b7 6 ties \u00b7 2 concerns");
    }

    @Test
    void aFailureIsTold() {
        WindowViewModel window = window();
        window.fail(new IllegalStateException("out of luck"));

        assertThat(status(window)).isEqualTo("Something went wrong: out of luck");
    }

    @Test
    void anOpeningThatIsCancelledLeavesTheOpenDossierAsItIs() {
        TasksByHand tasks = new TasksByHand();
        WindowViewModel window =
                new WindowViewModel(
                        selection,
                        tasks,
                        new DossierLoader(Pictures.INTER),
                        Preferences.at(folder.resolve("preferences.properties")),
                        dialogs);
        window.show(loaded(SampleDossiers.relations()));
        String before = title(window);
        window.open(folder.resolve("nowhere"));

        window.cancelOpening();
        tasks.finishAll();

        assertThat(title(window)).isEqualTo(before);
        assertThat(status(window)).isEqualTo("Not opened: nowhere");
        assertThat(window.opening().jobProperty().get()).isEmpty();
    }
}
