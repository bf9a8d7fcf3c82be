package org.entente.view.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.directed;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.graph.FilterChoice;
import org.entente.model.Dossiers;
import org.entente.model.Evidence;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.Trait;
import org.entente.model.Trait.Facet;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.testing.GeneratedDossier;
import org.entente.testing.TasksByHand;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.entente.view.filter.FilterContent.Row;
import org.entente.view.filter.FilterContent.Section;
import org.junit.jupiter.api.Test;

class FilterViewModelTest {

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private final FilterModel filters = new FilterModel(open);
    private final FilterViewModel model = new FilterViewModel(open, filters, TaskRunner.inPlace());

    private FilterContent content() {
        return model.contentProperty().get();
    }

    private List<Row> rows(Facet facet) {
        return content().sections().stream()
                .filter(section -> section.facet() == facet)
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    private static String said(Row row) {
        return row.label() + " " + row.count() + (row.shown() ? "" : " hidden");
    }

    @Test
    void countsWhatHasEachTrait() {
        assertThat(rows(Facet.LAYER))
                .map(FilterViewModelTest::said)
                .containsExactly("Ties 3", "Concerns 1");
        assertThat(rows(Facet.STATUS))
                .map(FilterViewModelTest::said)
                .containsExactly("stated 2", "claimed 1", "reported 1");
        assertThat(rows(Facet.SPEAKER))
                .map(FilterViewModelTest::said)
                .containsExactly("the article 3", "Dana Reyes 1");
        assertThat(rows(Facet.KIND))
                .map(FilterViewModelTest::said)
                .containsExactly("alliance 1", "military 1", "economic 1");
        assertThat(rows(Facet.ACTOR_KIND))
                .map(FilterViewModelTest::said)
                .containsExactly("country 3", "person 1");
    }

    @Test
    void leavesOutAFacetThatTellsNothingApart() {
        assertThat(content().sections()).extracting(Section::facet).doesNotContain(Facet.STANCE);
    }

    @Test
    void whatIsNotStatedIsNobodysWord() {
        open.set(
                OpenDossier.of(
                        Dossiers.sampleParts()
                                .tie(
                                        directed("bare", "aland", "borduria", "knows")
                                                .kind(TieKind.UNSTATED)
                                                .stance(Stance.UNSTATED)
                                                .status(Status.UNSTATED))
                                .build(),
                        0));

        assertThat(rows(Facet.STANCE))
                .map(FilterViewModelTest::said)
                .containsExactly("cooperative 3", "not stated 1");
        assertThat(rows(Facet.STATUS)).map(FilterViewModelTest::said).contains("not stated 1");
        assertThat(rows(Facet.KIND)).map(FilterViewModelTest::said).contains("not stated 1");
        assertThat(rows(Facet.SPEAKER))
                .map(FilterViewModelTest::said)
                .containsExactly("the article 3", "nobody: no evidence 1", "Dana Reyes 1");

        model.toggle(new Trait.OfNobody());
        assertThat(filters.shown()).doesNotContain(new TieId("bare"));
    }

    @Test
    void countsAmongWhatTheOtherFacetsShow() {
        model.toggle(new Trait.OfKind(TieKind.ALLIANCE));

        assertThat(rows(Facet.STATUS))
                .map(FilterViewModelTest::said)
                .containsExactly("stated 1", "claimed 1", "reported 1");
        assertThat(rows(Facet.KIND))
                .map(FilterViewModelTest::said)
                .containsExactly("alliance 1 hidden", "military 1", "economic 1");
    }

    @Test
    void saysWhatIsHiddenAndShowsItAgain() {
        assertThat(content().hidden()).isEqualTo("Nothing is hidden");
        assertThat(content().active()).isFalse();

        model.toggle(new Trait.OfStatus(Status.STATED));
        assertThat(content().hidden()).isEqualTo("1 of 3 ties, 1 of 1 concern hidden");
        assertThat(content().active()).isTrue();

        model.reset();
        assertThat(content().hidden()).isEqualTo("Nothing is hidden");
        assertThat(filters.choice()).isEqualTo(FilterChoice.EVERYTHING);
    }

    @Test
    void showsOneTraitAloneAndThenAllAgain() {
        Trait military = new Trait.OfKind(TieKind.MILITARY);

        model.only(military);
        assertThat(rows(Facet.KIND))
                .map(FilterViewModelTest::said)
                .containsExactly("alliance 1 hidden", "military 1", "economic 1 hidden");

        model.only(military);
        assertThat(filters.choice()).isEqualTo(FilterChoice.EVERYTHING);
    }

    @Test
    void keepsAChoiceForALaterVersionOfTheDossier() {
        model.toggle(new Trait.OfStatus(Status.REPORTED));

        open.set(OpenDossier.of(Dossiers.sampleParts().country("delta", "Delta").build(), 0));

        assertThat(content().hidden()).isEqualTo("1 of 3 ties hidden");
        assertThat(filters.shown()).hasSize(4 + 1 + 2 + 1);
    }

    @Test
    void givesStancesAColourAndCertaintiesAPattern() {
        open.set(
                OpenDossier.of(
                        Dossiers.sampleParts()
                                .tie(
                                        Dossiers.directed("war", "cordia", "aland", "fights")
                                                .stance(Stance.ADVERSARIAL)
                                                .quote(0, "Aland"))
                                .build(),
                        0));

        assertThat(rows(Facet.STANCE))
                .extracting(row -> row.stance().orElseThrow())
                .containsExactly(Stance.COOPERATIVE, Stance.ADVERSARIAL);
        assertThat(rows(Facet.STATUS)).allMatch(row -> row.status().isPresent());
        assertThat(rows(Facet.KIND)).noneMatch(row -> row.stance().isPresent());
    }

    @Test
    void aLargeDossierIsCountedByAWorkerAndOnlyTheLastChoiceShown() {
        TasksByHand tasks = new TasksByHand();
        open.set(OpenDossier.of(GeneratedDossier.of(80, 420, 4000, 1), 0));
        FilterViewModel slow = new FilterViewModel(open, filters, tasks);
        assertThat(slow.contentProperty().get()).isEqualTo(FilterContent.none());

        slow.toggle(Trait.Layer.CONCERNS);
        tasks.finish(1);
        FilterContent last = slow.contentProperty().get();
        tasks.finishAll();

        assertThat(last.active()).isTrue();
        assertThat(slow.contentProperty().get()).isEqualTo(last);
    }

    @Test
    void showsNothingWithoutADossier() {
        open.set(null);

        assertThat(content()).isEqualTo(FilterContent.none());
        assertThat(filters.graph()).isEmpty();
    }

    private static Evidence wire(String quote) {
        return new Evidence(new SourceId("wire"), 0, quote, null, null);
    }

    @Test
    void ofSeveralSourcesWhatOnlyOneSaysCanBeShown() {
        open.set(
                OpenDossier.of(
                        Dossiers.of("Aland sends troops. They are partners.")
                                .source("wire", "The wire", "Partners at last. Gas flows.")
                                .country("aland", "Aland")
                                .country("borduria", "Borduria")
                                .tie(
                                        directed("troops", "aland", "borduria", "sends troops")
                                                .quote(0, "Aland sends troops"))
                                .tie(
                                        directed("gas", "borduria", "aland", "pays in gas")
                                                .quotes(wire("Gas flows")))
                                .tie(
                                        Dossiers.mutual("partners", "aland", "borduria", "partners")
                                                .quotes(
                                                        wire("Partners"),
                                                        Dossiers.evidence(0, "They are partners")))
                                .build(),
                        0));
        assertThat(rows(Facet.SOURCE))
                .map(FilterViewModelTest::said)
                .containsExactly("The news only 1", "The wire only 1", "several sources 1");

        model.only(new Trait.OfSource(Optional.of(new SourceId("wire"))));
        assertThat(filters.shown())
                .contains(new TieId("gas"))
                .doesNotContain(new TieId("partners"));
        model.toggle(new Trait.OfSource(Optional.empty()));
        assertThat(filters.shown()).contains(new TieId("gas"), new TieId("partners"));
    }

    @Test
    void whatRestsOnTooFewSentencesIsHidden() {
        open.set(
                OpenDossier.of(
                        Dossiers.of("Aland sends troops. Troops arrive. They are partners.")
                                .country("aland", "Aland")
                                .country("borduria", "Borduria")
                                .tie(
                                        directed("troops", "aland", "borduria", "sends troops")
                                                .quotes(
                                                        Dossiers.evidence(0, "Aland sends troops"),
                                                        Dossiers.evidence(0, "Troops arrive")))
                                .tie(
                                        Dossiers.mutual("partners", "aland", "borduria", "partners")
                                                .quote(0, "They are partners"))
                                .build(),
                        0));
        assertThat(content().evidence()).isEqualTo(new FilterContent.MinEvidence(1, 2, 1));

        model.askFor(2);
        assertThat(filters.shown())
                .contains(new TieId("troops"))
                .doesNotContain(new TieId("partners"));
        assertThat(content().evidence().asked()).isEqualTo(2);
        assertThat(content().hidden()).isEqualTo("1 of 2 ties hidden");

        model.askFor(1);
        assertThat(filters.choice()).isEqualTo(FilterChoice.EVERYTHING);
    }
}
