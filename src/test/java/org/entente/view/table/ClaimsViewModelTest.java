package org.entente.view.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.model.Dossiers;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Trait;
import org.entente.model.id.ConcernId;
import org.entente.model.id.TieId;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.junit.jupiter.api.Test;

class ClaimsViewModelTest {

    @Test
    void anEmptyTableSaysWhyAndWhatToDo() {
        assertThat(ClaimsContent.NONE.noTies()).contains("\"ties\" in dossier.json");
        assertThat(ClaimsContent.NONE.noConcerns()).contains("\"concerns\" in dossier.json");
        ClaimsContent filtered =
                new ClaimsContent(List.of(), List.of(), "0 of 8 ties", "0 of 2 concerns", Set.of());
        assertThat(filtered.noTies()).isEqualTo("The filters show none.");
    }

    private static final TieId TROOPS = new TieId("troops");
    private static final TieId PARTNERS = new TieId("partners");

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private final FilterModel filters = new FilterModel(open);
    private final SelectionModel selection = new SelectionModel();
    private final List<String> copied = new ArrayList<>();
    private final ClaimsViewModel model =
            new ClaimsViewModel(
                    open, filters, selection, copied::add, (name, csv) -> copied.add(name + csv));

    private ClaimsContent content() {
        return model.contentProperty().get();
    }

    @Test
    void makesARowOfEachTie() {
        assertThat(content().ties())
                .contains(
                        new TieRow(
                                PARTNERS,
                                "Aland",
                                "Borduria",
                                "partnership",
                                "alliance",
                                Stance.COOPERATIVE,
                                "stated",
                                "the article",
                                3,
                                "headline, 2",
                                "\u201cAland and Borduria draw closer\u201d \u201cAland and"
                                        + " Borduria have long been partners\u201d \u201cthat"
                                        + " partnership\u201d"))
                .extracting(TieRow::accordingTo)
                .containsExactly("the article", "the article", "Dana Reyes");
        assertThat(content().tiesText()).isEqualTo("3 ties");
    }

    @Test
    void makesARowOfEachConcern() {
        assertThat(content().concerns())
                .containsExactly(
                        new ConcernRow(
                                new ConcernId("unease"),
                                "Cordia",
                                "uneasy at partnership",
                                "Aland \u2194 Borduria: partnership; Aland",
                                "stated",
                                "the article",
                                1,
                                "2",
                                "\u201cCordia is uneasy at that partnership\u201d"));
    }

    @Test
    void obeysTheFilters() {
        filters.choose(filters.choice().toggled(new Trait.OfStatus(Status.STATED)));

        assertThat(content().ties())
                .extracting(row -> row.id().value())
                .containsExactly("troops", "grain");
        assertThat(content().tiesText()).isEqualTo("2 of 3 ties");
        assertThat(content().concernsText()).isEqualTo("0 of 1 concern");
    }

    @Test
    void followsTheSelection() {
        selection.select(TROOPS);
        assertThat(content().selected()).containsExactly(TROOPS);

        selection.select(Dossiers.sentence(2, 0));
        assertThat(content().selected())
                .containsExactlyInAnyOrder(PARTNERS, new ConcernId("unease"));

        selection.clear();
        assertThat(content().selected()).isEmpty();
    }

    @Test
    void selectsOneRowAsWhatItIsAndSeveralTogether() {
        model.select(List.of(TROOPS));
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(TROOPS));

        model.select(List.of(TROOPS, PARTNERS));
        assertThat(selection.selection())
                .isEqualTo(
                        new Selection.OfElements(Set.of(TROOPS, PARTNERS), "2 rows of the table"));
        assertThat(content().selected()).containsExactlyInAnyOrder(TROOPS, PARTNERS);

        model.select(List.of());
        assertThat(selection.selection()).isEqualTo(new Selection.None());
    }

    @Test
    void showsTheFirstSentenceBehindARow() {
        model.showSentence(TROOPS);

        assertThat(selection.shownSentenceProperty().get()).contains(Dossiers.sentence(1, 0));
    }

    @Test
    void copiesTheRowsGivenInTheirOrder() {
        model.copyTsv(List.of("From"), List.of(content().ties().get(0).cells()));
        model.copyCsv(List.of("From"), List.of());

        assertThat(copied)
                .containsExactly(
                        "From\nAland\tBorduria\tsends troops\tmilitary\tcooperative\treported\t"
                                + "the article\t1\t1\t\u201cAland sends troops to Borduria\u201d\n",
                        "From\r\n");
    }
}
