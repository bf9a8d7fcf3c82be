package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.directed;
import static org.entente.model.Dossiers.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.Trait;
import org.entente.model.Trait.Facet;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.junit.jupiter.api.Test;

class FilterChoiceTest {

    private static final Dossier DOSSIER =
            Dossiers.sampleParts()
                    .tie(
                            directed("blames", "dana-reyes", "cordia", "blames")
                                    .kind(TieKind.STATEMENT)
                                    .stance(Stance.ADVERSARIAL)
                                    .quote(3, "Dana Reyes"))
                    .concern(
                            "coast",
                            "cordia",
                            "fears for its coast",
                            List.of(new TieId("grain")),
                            evidence(3, "Cordia fears for its coast"))
                    .build();

    private static FilterChoice hiding(Trait... traits) {
        return new FilterChoice(Set.of(traits));
    }

    private static List<String> shown(FilterChoice choice) {
        RelationGraph graph = RelationGraph.of(DOSSIER).filtered(choice.of(DOSSIER));
        List<String> ids = new ArrayList<>();
        graph.ties().stream().map(Tie::id).map(ElementId::value).forEach(ids::add);
        graph.concerns().stream().map(Concern::id).map(ElementId::value).forEach(ids::add);
        return ids;
    }

    @Test
    void hidesOneTieAndWhatIsOnlyAboutIt() {
        assertThat(shown(hiding(new Trait.OfClaim(new TieId("grain")))))
                .containsExactly("troops", "partners", "blames", "unease");
        assertThat(hiding(new Trait.OfClaim(new TieId("gone"))).within(DOSSIER).isActive())
                .isFalse();
    }

    @Test
    void hidesNothingUntilTold() {
        assertThat(shown(FilterChoice.EVERYTHING))
                .containsExactly("troops", "partners", "grain", "blames", "unease", "coast");
        assertThat(FilterChoice.EVERYTHING.isActive()).isFalse();
    }

    @Test
    void hidesALayer() {
        assertThat(shown(hiding(Trait.Layer.CONCERNS)))
                .containsExactly("troops", "partners", "grain", "blames");
        assertThat(shown(hiding(Trait.Layer.TIES))).containsExactly("unease", "coast");
    }

    @Test
    void hidesTiesByStance() {
        assertThat(shown(hiding(new Trait.OfStance(Stance.ADVERSARIAL)))).doesNotContain("blames");
    }

    @Test
    void hidesTiesAndConcernsByCertainty() {
        assertThat(shown(hiding(new Trait.OfStatus(Status.STATED))))
                .containsExactly("troops", "grain");
    }

    @Test
    void tellsTheArticlesOwnVoiceFromASpeakers() {
        assertThat(shown(hiding(new Trait.OfSpeaker(Optional.empty())))).containsExactly("grain");
        assertThat(shown(hiding(new Trait.OfSpeaker(Optional.of(new ActorId("dana-reyes"))))))
                .doesNotContain("grain");
    }

    @Test
    void hidesAConcernWithTheLastTieItIsAbout() {
        assertThat(shown(hiding(new Trait.OfKind(TieKind.ECONOMIC))))
                .containsExactly("troops", "partners", "blames", "unease");
    }

    @Test
    void keepsAConcernThatIsAlsoAboutAnActor() {
        assertThat(shown(hiding(new Trait.OfKind(TieKind.ALLIANCE)))).contains("unease");
    }

    @Test
    void hidesWhatTouchesActorsOfAHiddenKind() {
        FilterChoice choice = hiding(new Trait.OfActorKind(ActorKind.PERSON));

        assertThat(shown(choice)).doesNotContain("blames").contains("grain");
        assertThat(DOSSIER.actors().stream().filter(choice::keeps)).hasSize(3);
        assertThat(shown(hiding(new Trait.OfActorKind(ActorKind.COUNTRY)))).isEmpty();
    }

    @Test
    void combinesFacets() {
        FilterChoice choice =
                hiding(
                        Trait.Layer.CONCERNS,
                        new Trait.OfStatus(Status.REPORTED),
                        new Trait.OfKind(TieKind.ALLIANCE),
                        new Trait.OfStance(Stance.ADVERSARIAL));

        assertThat(shown(choice)).containsExactly("grain");
    }

    @Test
    void togglesBackAndForth() {
        Trait mixed = new Trait.OfStance(Stance.MIXED);
        FilterChoice hidden = FilterChoice.EVERYTHING.toggled(mixed);

        assertThat(hidden.shows(mixed)).isFalse();
        assertThat(hidden.toggled(mixed)).isEqualTo(FilterChoice.EVERYTHING);
    }

    @Test
    void showsOneTraitAloneAndLeavesOtherFacetsBe() {
        Trait troops = new Trait.OfKind(TieKind.MILITARY);
        Trait trade = new Trait.OfKind(TieKind.ECONOMIC);
        Trait mixed = new Trait.OfStance(Stance.MIXED);

        FilterChoice choice = hiding(troops, mixed).only(troops, Set.of(troops, trade));

        assertThat(choice.hidden()).containsExactlyInAnyOrder(trade, mixed);
        assertThat(choice.without(Facet.KIND).hidden()).containsExactly(mixed);
    }

    @Test
    void whatRestsOnTooLittleIsHidden() {
        FilterChoice choice = FilterChoice.EVERYTHING.withMinEvidence(2);

        assertThat(choice.isActive()).isTrue();
        assertThat(shown(choice))
                .containsExactlyElementsOf(
                        DOSSIER.claims().stream()
                                .filter(claim -> claim.evidence().size() > 1)
                                .map(claim -> claim.id().value())
                                .toList());
        assertThat(choice.toggled(Trait.Layer.TIES).without(Facet.LAYER)).isEqualTo(choice);
        assertThat(FilterChoice.EVERYTHING.withMinEvidence(99).within(DOSSIER).minEvidence())
                .as("no more than there is")
                .isLessThan(99);
    }
}
