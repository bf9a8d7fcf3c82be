package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.GAS;
import static org.entente.model.SampleDossiers.TROOPS;
import static org.entente.model.SampleDossiers.UNEASE;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.dossier.DossierLoader.Loaded;
import org.entente.graph.FilterChoice;
import org.entente.model.Dossiers;
import org.entente.model.SampleDossiers;
import org.entente.model.Trait;
import org.entente.model.trace.SentenceRef;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder, the method before each test the rest.
class SelectionStatusTest {

    @TempDir Path folder;
    private SessionUnderTest made;

    @BeforeEach
    void makeASession() {
        made = new SessionUnderTest(folder, TaskRunner.inPlace());
    }

    private void openTheSample() {
        OpenDossier open = OpenDossier.of(SampleDossiers.relations(), 0);
        made.session.show(new Loaded(null, Optional.of(open), List.of()));
    }

    @Test
    void theLineTellsWhatIsSelectedOrPointedAt() {
        openTheSample();
        assertThat(made.status()).isEqualTo("Click a country, a line or a sentence");
        made.selection.select(ALAND);
        assertThat(made.status()).contains("Aland", "5 ties", "1 concern");
        made.selection.point(Set.of(TROOPS));
        assertThat(made.status()).contains("sends troops", "1 sentence");
        made.selection.point(Set.of(TROOPS, GAS, UNEASE));
        assertThat(made.status()).contains("2 ties", "1 concern");
        made.selection.point(Set.of());
        assertThat(made.status()).contains("Aland");
    }

    @Test
    void withoutActorsThereIsNothingToClick() {
        OpenDossier open = OpenDossier.of(Dossiers.of("Head\n\nNobody came.").build(), 0);
        made.session.show(new Loaded(null, Optional.of(open), List.of()));
        assertThat(made.status()).isEqualTo("No actors yet");
    }

    @Test
    void theLineTellsOfASelectedSentence() {
        openTheSample();
        made.selection.select(new SentenceRef(Dossiers.NEWS, 1, 0));
        assertThat(made.status()).isEqualTo("Sentence \u00b7 \u00b6 1 \u2014 supports 1 tie");
        made.selection.select(new SentenceRef(Dossiers.NEWS, 3, 1));
        assertThat(made.status()).isEqualTo("Sentence \u00b7 \u00b6 3 \u2014 supports nothing");
    }

    @Test
    void whatTheFiltersHideIsSaidToBeHidden() {
        openTheSample();
        made.selection.select(TROOPS);
        made.session.filters().choose(new FilterChoice(Set.of(Trait.Layer.TIES)));

        assertThat(made.status()).endsWith("hidden by the filters");
    }

    @Test
    void whatCanBeCopiedWaitsForThePointer() {
        openTheSample();
        made.line.say("No browser could be opened", "https://example.org");
        made.selection.point(Set.of(TROOPS));
        assertThat(made.line.copyableProperty().get()).contains("https://example.org");
        made.selection.select(ALAND);

        assertThat(made.line.copyableProperty().get()).isEmpty();
    }

    @Test
    void whatCanBeDoneWaitsForThePointerAndForNothingElse() {
        openTheSample();
        made.line.say("Exported picture.png");
        made.line.offer(List.of(new StatusLine.Offer("open", "Open", () -> {})));
        made.selection.point(Set.of(TROOPS));
        assertThat(made.status()).isEqualTo("Exported picture.png");
        assertThat(made.line.offersProperty().get()).hasSize(1);
        made.selection.select(ALAND);

        assertThat(made.line.offersProperty().get()).isEmpty();
    }

    @Test
    void withoutADossierTheLineIsSilent() {
        made.selection.select(ALAND);

        assertThat(made.status()).isEmpty();
    }

    @Test
    void aFailureIsReported() {
        made.line.fail(new IllegalStateException("out of luck"));

        assertThat(made.status()).isEqualTo("Something went wrong: out of luck");
    }

    @Test
    void whatAnActorIsCitedForCounts() {
        openTheSample();
        made.selection.select(SampleDossiers.DANA);

        assertThat(made.status())
                .isEqualTo("Dana Reyes \u2014 1 concern, cited for 1 tie and 1 concern");
    }
}
