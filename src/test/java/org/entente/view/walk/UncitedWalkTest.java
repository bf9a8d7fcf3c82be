package org.entente.view.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.sentence;

import javafx.beans.property.SimpleObjectProperty;
import org.entente.model.Dossiers;
import org.entente.model.id.SourceId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.junit.jupiter.api.Test;

class UncitedWalkTest {

    private static final SourceId OTHER = new SourceId("other");

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(
                    OpenDossier.of(
                            Dossiers.sampleParts().source("other", "Another", "One. Two.").build(),
                            0));
    private final SelectionModel selection = new SelectionModel();
    private final UncitedWalk walk = new UncitedWalk(open, selection);

    @Test
    void walksTheSentencesOfAllSourcesRoundAndRound() {
        assertThat(walk.placeProperty().get()).isEqualTo("5 uncited");

        walk.next();
        assertThat(selection.selection()).isEqualTo(new Selection.OfSentence(sentence(1, 1)));
        assertThat(walk.placeProperty().get()).isEqualTo("1 of 5");
        walk.previous();
        assertThat(selection.shownSentenceProperty().get()).contains(new SentenceRef(OTHER, 0, 1));
        assertThat(walk.placeProperty().get()).isEqualTo("5 of 5");
        walk.next();
        assertThat(walk.placeProperty().get()).isEqualTo("1 of 5");
    }

    @Test
    void goesOnFromASentenceThatIsCited() {
        selection.select(sentence(3, 0));

        walk.next();

        assertThat(selection.shownSentenceProperty().get()).contains(sentence(3, 1));
    }

    @Test
    void beginsInTheSourceAskedFor() {
        walk.begin(OTHER);

        assertThat(selection.shownSentenceProperty().get()).contains(new SentenceRef(OTHER, 0, 0));
        assertThat(walk.activeProperty().get()).isTrue();
    }

    @Test
    void leadsToUncitedSentencesAlone() {
        assertThat(walk.leadsTo(sentence(1, 1))).as("not begun").isFalse();
        walk.next();

        assertThat(walk.leadsTo(sentence(1, 1))).isTrue();
        assertThat(walk.leadsTo(sentence(3, 0))).as("cited").isFalse();
    }

    @Test
    void endsWithAnotherDossier() {
        walk.next();

        open.set(OpenDossier.of(Dossiers.sample(), 0));

        assertThat(walk.activeProperty().get()).isFalse();
        selection.clear();
        assertThat(walk.placeProperty().get()).isEqualTo("3 uncited");
    }
}
