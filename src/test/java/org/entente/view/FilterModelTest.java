package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import org.entente.graph.FilterChoice;
import org.entente.model.Dossiers;
import org.entente.model.Stance;
import org.entente.model.TieKind;
import org.entente.model.Trait;
import org.junit.jupiter.api.Test;

class FilterModelTest {

    private static final Trait MILITARY = new Trait.OfKind(TieKind.MILITARY);
    private static final Trait ECONOMIC = new Trait.OfKind(TieKind.ECONOMIC);

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private final FilterModel filters = new FilterModel(open);

    @Test
    void aTraitShownAloneHidesTheOthersOfItsFacet() {
        filters.only(MILITARY);

        assertThat(filters.isOnly(MILITARY)).isTrue();
        assertThat(filters.isOnly(ECONOMIC)).isFalse();
        assertThat(filters.graph().orElseThrow().ties()).hasSize(1);
    }

    @Test
    void theSameTraitAgainShowsAllOfItsFacet() {
        filters.only(MILITARY);
        filters.only(MILITARY);

        assertThat(filters.choice()).isEqualTo(FilterChoice.EVERYTHING);
    }

    @Test
    void anotherTraitTakesItsPlace() {
        filters.only(MILITARY);
        filters.only(ECONOMIC);

        assertThat(filters.isOnly(ECONOMIC)).isTrue();
        assertThat(filters.isOnly(MILITARY)).isFalse();
    }

    @Test
    void aTraitWithoutOthersIsNeverAlone() {
        Trait cooperative = new Trait.OfStance(Stance.COOPERATIVE);

        filters.only(cooperative);

        assertThat(filters.isOnly(cooperative)).isFalse();
        assertThat(filters.choice()).isEqualTo(FilterChoice.EVERYTHING);
    }

    @Test
    void withoutDossierNothingIsAlone() {
        open.set(null);

        filters.only(MILITARY);

        assertThat(filters.isOnly(MILITARY)).isFalse();
    }
}
