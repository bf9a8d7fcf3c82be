package org.entente.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.evidence.EvidenceContent.Introduction;
import org.entente.view.evidence.EvidenceContent.SeveralDetails;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;
import org.junit.jupiter.api.Test;

class SeveralDetailsTest {

    private static final ActorId ALAND = new ActorId("aland");
    private static final TieId TROOPS = new TieId("troops");
    private static final TieId GRAIN = new TieId("grain");

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private final SelectionModel selection = new SelectionModel();
    private final EvidenceViewModel model =
            new EvidenceViewModel(
                    open,
                    selection,
                    new FilterModel(open),
                    new EvidenceWalk(open, selection),
                    new UncitedWalk(open, selection),
                    copied -> {},
                    TaskRunner.inPlace());

    @Test
    void listsClaimsAndActorsInTheOrderTheyWereSelectedIn() {
        Set<ElementId> ids = new LinkedHashSet<>(List.of(GRAIN, ALAND, TROOPS));

        selection.select(ids, "A route");

        SeveralDetails details = (SeveralDetails) model.contentProperty().get();
        assertThat(details.title()).isEqualTo("A route");
        assertThat(details.summary()).isEqualTo("2 ties");
        assertThat(details.claims())
                .extracting(row -> row.link().target())
                .containsExactly(GRAIN, TROOPS);
        assertThat(details.actors()).extracting(link -> link.text()).containsExactly("Aland");
    }

    @Test
    void oneElementIsSelectedAsItself() {
        selection.select(Set.of(TROOPS), "A route");

        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(TROOPS));
    }

    @Test
    void noElementClearsTheSelection() {
        selection.select(TROOPS);
        selection.select(Set.of(), "Nothing");

        assertThat(selection.selection()).isEqualTo(new Selection.None());
    }

    @Test
    void elementsTheDossierLacksLeaveTheIntroduction() {
        selection.select(Set.of(new TieId("gone"), new TieId("lost")), "Gone");

        assertThat(model.contentProperty().get()).isInstanceOf(Introduction.class);
    }
}
