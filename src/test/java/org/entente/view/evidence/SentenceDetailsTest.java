package org.entente.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.sentence;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.evidence.EvidenceContent.ClaimSummary;
import org.entente.view.evidence.EvidenceContent.SentenceDetails;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;
import org.junit.jupiter.api.Test;

class SentenceDetailsTest {

    private static final TieId PARTNERS = new TieId("partners");
    private static final ConcernId UNEASE = new ConcernId("unease");

    private final SimpleObjectProperty<OpenDossier> open = new SimpleObjectProperty<>();
    private final SelectionModel selection = new SelectionModel();
    private final FilterModel filters = new FilterModel(open);
    private final List<String> copied = new ArrayList<>();
    private final EvidenceViewModel model =
            new EvidenceViewModel(
                    open,
                    selection,
                    filters,
                    new EvidenceWalk(open, selection),
                    new UncitedWalk(open, selection),
                    copied::add,
                    TaskRunner.inPlace());

    private void open(Dossier dossier) {
        open.set(OpenDossier.of(dossier, 0));
    }

    private <T extends EvidenceContent> T content(Class<T> type) {
        assertThat(model.contentProperty().get()).isInstanceOf(type);
        return type.cast(model.contentProperty().get());
    }

    private static List<ElementId> rows(List<ClaimSummary> rows) {
        return rows.stream().map(row -> row.link().target()).toList();
    }

    @Test
    void isQuotedWithAllItSupports() {
        open(Dossiers.sample());

        selection.select(sentence(2, 0));

        SentenceDetails details = content(SentenceDetails.class);
        assertThat(details.heading()).isEqualTo("Sentence · ¶ 2");
        assertThat(details.summary()).isEqualTo("This sentence supports 1 tie and 1 concern.");
        assertThat(rows(details.claims())).containsExactly(PARTNERS, UNEASE);
    }

    @Test
    void thatNothingCitesSaysSo() {
        open(Dossiers.sample());

        selection.select(sentence(1, 1));

        SentenceDetails details = content(SentenceDetails.class);
        assertThat(details.heading()).isEqualTo("Sentence 2 · ¶ 1");
        assertThat(details.summary()).isEqualTo("Nothing in the dossier cites this sentence.");
        assertThat(details.claims()).isEmpty();
        var mark = details.quotation().marks().get(0);
        assertThat(details.quotation().text().substring(mark.start(), mark.end()))
                .isEqualTo("Dana Reyes did not say when.");
    }
}
