package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.ALAND;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.app.dossier.DossierLoader.Loaded;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.SampleDossiers;
import org.entente.testing.TasksByHand;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.TaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierSessionTest {

    @TempDir Path folder = Path.of("");

    private SessionUnderTest made() {
        return new SessionUnderTest(folder, TaskRunner.inPlace());
    }

    private static Path dossier(String name) {
        URL url = Objects.requireNonNull(DossierSessionTest.class.getResource("/" + name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A session with the sample open, which has not been read from disk. */
    private SessionUnderTest withSample() {
        SessionUnderTest made = made();
        made.session.show(loaded(SampleDossiers.relations()));
        return made;
    }

    private static Loaded loaded(Dossier dossier) {
        return new Loaded(null, Optional.of(OpenDossier.of(dossier, 0)), List.of());
    }

    @Test
    void theBuiltInDossierOpensWithEveryQuoteVerified() {
        SessionUnderTest made = made();
        made.session.open(null);

        assertThat(made.title()).contains("China");
        assertThat(made.verdict())
                .matches("\\d+ of \\d+ sentences cited \u00b7 every quote verified.*");
        assertThat(made.dialogs.headlines).isEmpty();
        assertThat(made.recent.paths()).as("it is always at hand").isEmpty();
        assertThat(made.session.openProperty().get())
                .extracting(OpenDossier::arrangement)
                .isNotEqualTo(Optional.empty());
    }

    @Test
    void aDossierFromDiskIsOpenedAndRemembered() {
        SessionUnderTest made = made();
        made.session.open(dossier("good/harbours"));

        assertThat(made.session.openProperty().get()).isNotNull();
        assertThat(made.recent.paths()).containsExactly(dossier("good/harbours"));
        assertThat(made().recent.paths())
                .as("at the next start")
                .containsExactly(dossier("good/harbours"));
    }

    @Test
    void aBadDossierLeavesTheOpenOneAndItsProblemsAreReported() {
        SessionUnderTest made = withSample();
        made.selection.select(ALAND);
        made.session.open(dossier("bad/syntax-cut-off"));

        assertThat(made.title()).isEqualTo("Aland and its neighbours");
        assertThat(made.selection.selection()).isEqualTo(new Selection.OfElement(ALAND));
        assertThat(made.status()).startsWith("Not opened: ").contains("syntax-cut-off");
        assertThat(made.dialogs.headlines).hasSize(1);
        assertThat(made.dialogs.headlines.get(0))
                .contains("could not open", "The dossier that was open stays open.");
        assertThat(made.dialogs.problems).isNotEmpty().allMatch(p -> p.contains("dossier.json"));
        assertThat(made.recent.paths()).isEmpty();
    }

    @Test
    void aDossierThatBreaksRulesOpensWithWhatIsGood() {
        SessionUnderTest made = withSample();
        made.session.open(dossier("bad/unknown-word"));

        assertThat(made.open().dossier().unread()).isNotEmpty();
        assertThat(made.open().dossier().actors()).isNotEmpty();
        assertThat(made.session.mendingProperty().get()).isPresent();
        assertThat(made.dialogs.headlines).as("no dialog interrupts").isEmpty();
        assertThat(made.session.noticeProperty().get().orElseThrow().headline())
                .contains("3 parts that break a rule. The file keeps them until you mend them.");
        assertThat(made.recent.paths()).containsExactly(dossier("bad/unknown-word"));
    }

    @Test
    void aFolderThatIsNotThereIsReported() {
        SessionUnderTest made = made();
        made.session.open(folder.resolve("nowhere"));

        assertThat(made.session.openProperty().get()).isNull();
        assertThat(made.dialogs.headlines).hasSize(1);
        assertThat(made.dialogs.headlines.get(0)).doesNotContain("stays open");
        assertThat(made.dialogs.problems).isNotEmpty();
    }

    @Test
    void aDossierWithAWrongQuoteOpensWithAWarning() {
        SessionUnderTest made = made();
        made.session.open(dossier("bad/quote-missing"));

        assertThat(made.session.openProperty().get()).isNotNull();
        assertThat(made.verdict()).contains("with evidence to fix");
        assertThat(made.dialogs.headlines).as("no dialog interrupts").isEmpty();
        assertThat(made.session.noticeProperty().get().orElseThrow().headline())
                .endsWith("some of its evidence needs fixing.");
    }

    @Test
    void whatAnImportPassesOverAndLeavesOutIsReported() {
        DossierSession session = made().session;
        session.open(dossier("graphs/graphml/unknown-form.graphml"));

        assertThat(session.bareProperty().get()).isTrue();
        assertThat(session.passedOverProperty().get())
                .isEqualTo("Ignored: 1 unsupported value, columns label, weight.");
        assertThat(session.noticeProperty().get())
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

        session.open(dossier("good/harbours"));
        assertThat(session.passedOverProperty().get()).isEmpty();
        assertThat(session.noticeProperty().get()).isEmpty();
    }

    @Test
    void openingForgetsTheSelection() {
        SessionUnderTest made = withSample();
        made.selection.select(ALAND);
        made.session.show(loaded(Dossiers.sample()));

        assertThat(made.title()).isEqualTo("A test dossier");
        assertThat(made.selection.selection()).isEqualTo(new Selection.None());
        assertThat(made.selection.canGoBackProperty().get()).isFalse();
    }

    @Test
    void anOpeningThatIsCancelledLeavesTheOpenDossierAsItIs() {
        TasksByHand tasks = new TasksByHand();
        SessionUnderTest made = new SessionUnderTest(folder, tasks);
        made.session.show(loaded(SampleDossiers.relations()));
        String before = made.title();
        made.session.open(folder.resolve("nowhere"));

        made.session.cancelOpening();
        tasks.finishAll();

        assertThat(made.title()).isEqualTo(before);
        assertThat(made.status()).isEqualTo("Not opened: nowhere");
        assertThat(made.session.opening().jobProperty().get()).isEmpty();
    }
}
