package org.entente.view.help;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.PairId;
import org.entente.view.SelectionModel;
import org.junit.jupiter.api.Test;

class HintsViewModelTest {

    private final SelectionModel selection = new SelectionModel();
    private final SimpleBooleanProperty exported = new SimpleBooleanProperty();
    private int dismissed;

    private HintsViewModel hints() {
        return new HintsViewModel(HintsViewModel.of(selection, exported), true, () -> dismissed++);
    }

    @Test
    void followingAHintShowsTheNext() {
        HintsViewModel hints = hints();
        assertThat(hints.textProperty().get()).startsWith("Click a country");
        selection.select(new ActorId("aland"));
        assertThat(hints.placeProperty().get()).isEqualTo("Hint 2 of 3");
        selection.show(Dossiers.sentence(1, 0));
        assertThat(hints.placeProperty().get()).isEqualTo("Hint 3 of 3");
        exported.set(true);

        assertThat(hints.openProperty().get()).isFalse();
        assertThat(dismissed).isEqualTo(1);
    }

    @Test
    void whatHasBeenDoneBeforeIsNotHintedAt() {
        exported.set(true);
        selection.show(Dossiers.sentence(1, 0));
        HintsViewModel hints = hints();
        hints.next();

        assertThat(hints.openProperty().get()).isFalse();
    }

    @Test
    void aClickOnARibbonFollowsTheFirstHint() {
        HintsViewModel hints = hints();
        selection.select(new PairId(new ActorId("aland"), new ActorId("borduria")));

        assertThat(hints.placeProperty().get()).isEqualTo("Hint 2 of 3");
    }

    @Test
    void whatWasDoneAndIsOverIsNotHintedAt() {
        HintsViewModel hints = hints();
        selection.show(Dossiers.sentence(1, 0));
        selection.reset();
        assertThat(hints.placeProperty().get()).isEqualTo("Hint 1 of 3");
        selection.select(new ActorId("aland"));

        assertThat(hints.placeProperty().get()).isEqualTo("Hint 3 of 3");
    }

    @Test
    void aLaterHintWaitsForItsTurn() {
        HintsViewModel hints = hints();
        selection.show(Dossiers.sentence(1, 0));
        assertThat(hints.placeProperty().get()).isEqualTo("Hint 1 of 3");
        hints.next();

        assertThat(hints.placeProperty().get()).as("the second is done").isEqualTo("Hint 3 of 3");
    }
}
