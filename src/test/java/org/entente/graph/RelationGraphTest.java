package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.model.Dossiers.directed;
import static org.entente.model.Dossiers.mutual;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.BORDURIA;
import static org.entente.model.SampleDossiers.CORDIA;
import static org.entente.model.SampleDossiers.DANA;
import static org.entente.model.SampleDossiers.DEPENDENCE;
import static org.entente.model.SampleDossiers.GAS;
import static org.entente.model.SampleDossiers.GRAIN;
import static org.entente.model.SampleDossiers.PARTNERS;
import static org.entente.model.SampleDossiers.TROOPS;
import static org.entente.model.SampleDossiers.UNEASE;
import static org.entente.model.SampleDossiers.UNREST;
import static org.entente.model.SampleDossiers.WAR;

import java.util.List;
import java.util.Map;
import org.entente.graph.RelationEdge.AboutLink;
import org.entente.graph.RelationEdge.HolderLink;
import org.entente.graph.RelationEdge.TieEdge;
import org.entente.io.DossierReader;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.SampleDossiers;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RelationGraphTest {

    private final Dossier dossier = SampleDossiers.relations();
    private final RelationGraph graph = RelationGraph.of(dossier);

    private static List<TieId> ids(List<Tie> ties) {
        return ties.stream().map(Tie::id).toList();
    }

    private static List<ElementId> claims(List<? extends Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    @Test
    void tiesAndConcernsComeInTheDossiersOrder() {
        assertThat(graph.dossier()).isSameAs(dossier);
        assertThat(ids(graph.ties())).containsExactly(TROOPS, GRAIN, GAS, PARTNERS, UNREST, WAR);
        assertThat(claims(graph.concerns())).containsExactly(UNEASE, DEPENDENCE);
    }

    @Test
    void theListsCannotBeChanged() {
        assertThatThrownBy(() -> graph.ties().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> graph.concerns().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theTiesOfAnActorAreThoseItIsAnEndOf() {
        assertThat(ids(graph.tiesOf(ALAND))).containsExactly(TROOPS, GRAIN, GAS, PARTNERS, WAR);
        assertThat(ids(graph.tiesOf(DANA))).isEmpty();
    }

    @Test
    void tiesBetweenTwoActorsCountInBothDirections() {
        assertThat(ids(graph.tiesBetween(ALAND, BORDURIA)))
                .containsExactly(TROOPS, GRAIN, GAS, PARTNERS)
                .isEqualTo(ids(graph.tiesBetween(BORDURIA, ALAND)));
        assertThat(ids(graph.tiesBetween(CORDIA, CORDIA))).containsExactly(UNREST);
        assertThat(graph.tiesBetween(ALAND, ALAND)).isEmpty();
        assertThat(graph.tiesBetween(BORDURIA, CORDIA)).isEmpty();
    }

    @Test
    void theCounterpartWithMostTiesComesFirst() {
        Map<ActorId, List<Tie>> groups = graph.tiesByCounterpart(ALAND);

        assertThat(groups.keySet()).containsExactly(BORDURIA, CORDIA);
        assertThat(ids(groups.getOrDefault(BORDURIA, List.of())))
                .containsExactly(TROOPS, GRAIN, GAS, PARTNERS);
        assertThatThrownBy(groups::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void counterpartsWithAsManyTiesComeByName() {
        RelationGraph star =
                RelationGraph.of(
                        Dossiers.of("x")
                                .country("hub", "Hub")
                                .country("a", "Zebra")
                                .country("b", "Yak")
                                .country("c", "Ant")
                                .tie(directed("t1", "hub", "a", "one"))
                                .tie(mutual("t2", "b", "hub", "two"))
                                .tie(directed("t3", "c", "hub", "three"))
                                .build());

        assertThat(star.tiesByCounterpart(new ActorId("hub")).keySet())
                .extracting(ActorId::value)
                .containsExactly("c", "b", "a");
    }

    @Test
    void anActorIsItsOwnNeighbourOnlyWhereItHasATieToItself() {
        assertThat(graph.neighbours(ALAND)).containsExactly(BORDURIA, CORDIA);
        assertThat(graph.neighbours(CORDIA)).containsExactly(CORDIA, ALAND);
        assertThat(graph.neighbours(DANA)).isEmpty();
    }

    @Test
    void theDegreeIsTheNumberOfTies() {
        assertThat(graph.degree(ALAND)).isEqualTo(5);
        assertThat(graph.degree(CORDIA)).as("a tie to itself counts once").isEqualTo(2);
        assertThat(graph.degree(DANA)).isZero();
    }

    @Test
    void concernsHeldAreThoseOfEachHolder() {
        assertThat(claims(graph.concernsHeldBy(CORDIA))).containsExactly(UNEASE);
        assertThat(claims(graph.concernsHeldBy(DANA))).containsExactly(UNEASE);
        assertThat(claims(graph.concernsHeldBy(BORDURIA))).isEmpty();
    }

    @Test
    void aConcernAboutATieIsAboutBothItsEnds() {
        assertThat(claims(graph.concernsAbout(ALAND))).containsExactly(UNEASE);
        assertThat(claims(graph.concernsAbout(BORDURIA))).containsExactly(UNEASE, DEPENDENCE);
        assertThat(claims(graph.concernsAbout(CORDIA))).isEmpty();
    }

    @Test
    void aConcernIsNotToldToItsOwnHolder() {
        RelationGraph own =
                RelationGraph.of(
                        Dossiers.of("x")
                                .country("a", "A")
                                .country("b", "B")
                                .tie(mutual("t", "a", "b", "talks"))
                                .concern("c", "a", "worry", List.of(new TieId("t")))
                                .build());

        assertThat(own.concernsAbout(new ActorId("a"))).isEmpty();
        assertThat(claims(own.concernsAbout(new ActorId("b")))).containsExactly(new ConcernId("c"));
    }

    @Test
    void whatAnActorSaysIsTiesBeforeConcerns() {
        assertThat(claims(graph.saidBy(DANA))).containsExactly(GRAIN, DEPENDENCE);
        assertThat(claims(graph.saidBy(ALAND))).isEmpty();
    }

    @Nested
    class TheNeighbourhood {

        @Test
        void ofAnActorHoldsItsTiesNeighboursAndConcerns() {
            assertThat(graph.neighbourhood(ALAND))
                    .containsExactly(
                            ALAND,
                            TROOPS,
                            BORDURIA,
                            GRAIN,
                            GAS,
                            PARTNERS,
                            WAR,
                            CORDIA,
                            DEPENDENCE,
                            UNEASE);
            assertThat(graph.neighbourhood(BORDURIA)).contains(DEPENDENCE);
            assertThat(graph.neighbourhood(DANA)).contains(DANA, UNEASE).doesNotContain(GAS);
        }

        @Test
        void ofATieHoldsItsEnds() {
            assertThat(graph.neighbourhood(GAS)).containsExactly(GAS, BORDURIA, ALAND);
            assertThat(graph.neighbourhood(UNREST)).containsExactly(UNREST, CORDIA);
        }

        @Test
        void ofAConcernHoldsItsHoldersAndWhatItIsAbout() {
            assertThat(graph.neighbourhood(UNEASE))
                    .containsExactly(UNEASE, CORDIA, DANA, PARTNERS, ALAND, BORDURIA);
            assertThat(graph.neighbourhood(DEPENDENCE))
                    .containsExactly(DEPENDENCE, ALAND, BORDURIA);
        }

        @Test
        void ofAnUnknownElementIsThatElement() {
            for (ElementId id : List.of(new ActorId("no"), new TieId("no"), new ConcernId("no"))) {
                assertThat(graph.neighbourhood(id)).containsExactly(id);
            }
        }
    }

    @Nested
    class AFilter {

        private final RelationFilter adversarial =
                new RelationFilter(tie -> tie.stance() == Stance.ADVERSARIAL, concern -> true);

        @Test
        void keepsAllActorsAndTheWholeDossier() {
            RelationGraph filtered = graph.filtered(adversarial);

            assertThat(ids(filtered.ties())).containsExactly(UNREST, WAR);
            assertThat(filtered.dossier()).isSameAs(dossier);
            assertThat(filtered.asGraph().vertexSet())
                    .contains(ALAND, BORDURIA, CORDIA, DANA, UNEASE);
            assertThat(filtered.degree(BORDURIA)).isZero();
        }

        @Test
        void takesTheLinksToAHiddenTieWithIt() {
            assertThat(graph.filtered(adversarial).asGraph().edgesOf(UNEASE))
                    .containsExactlyInAnyOrder(
                            new HolderLink(UNEASE, CORDIA), new HolderLink(UNEASE, DANA));
        }

        @Test
        void takesHiddenConcernsWithIt() {
            RelationGraph filtered =
                    graph.filtered(new RelationFilter(tie -> true, c -> c.id().equals(DEPENDENCE)));

            assertThat(claims(filtered.concerns())).containsExactly(DEPENDENCE);
            assertThat(filtered.asGraph().containsVertex(UNEASE)).isFalse();
            assertThat(filtered.concernsHeldBy(CORDIA)).isEmpty();
        }

        @Test
        void canBeLiftedAgain() {
            RelationGraph whole = graph.filtered(adversarial).filtered(RelationFilter.everything());

            assertThat(whole.ties()).isEqualTo(graph.ties());
            assertThat(whole.asGraph().edgeSet()).isEqualTo(graph.asGraph().edgeSet());
        }
    }

    @Nested
    class AsAJGraphTGraph {

        private final Graph<ElementId, RelationEdge> view = graph.asGraph();

        @Test
        void hasActorsAndConcernsAsVertices() {
            assertThat(view.vertexSet())
                    .containsExactly(ALAND, BORDURIA, CORDIA, DANA, UNEASE, DEPENDENCE);
        }

        @Test
        void hasAnEdgeForEachTieLoopsAndParallelsIncluded() {
            assertThat(view.getAllEdges(ALAND, BORDURIA))
                    .containsExactlyInAnyOrder(
                            new TieEdge(TROOPS), new TieEdge(GRAIN), new TieEdge(PARTNERS));
            assertThat(view.getAllEdges(BORDURIA, ALAND)).containsExactly(new TieEdge(GAS));
            assertThat(view.getAllEdges(CORDIA, CORDIA)).containsExactly(new TieEdge(UNREST));
        }

        @Test
        void linksConcernsToHoldersAndToBothEndsOfATie() {
            assertThat(view.incomingEdgesOf(UNEASE))
                    .containsExactlyInAnyOrder(
                            new HolderLink(UNEASE, CORDIA), new HolderLink(UNEASE, DANA));
            assertThat(view.outgoingEdgesOf(UNEASE))
                    .containsExactlyInAnyOrder(
                            new AboutLink(UNEASE, ALAND, PARTNERS),
                            new AboutLink(UNEASE, BORDURIA, PARTNERS));
            assertThat(view.outgoingEdgesOf(DEPENDENCE))
                    .containsExactly(new AboutLink(DEPENDENCE, BORDURIA, null));
        }

        @Test
        void cannotBeChanged() {
            assertThatThrownBy(() -> view.addVertex(new ActorId("new")))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> view.removeVertex(ALAND))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> view.addEdge(ALAND, DANA, new TieEdge(new TieId("new"))))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void anEmptyDossierHasAnEmptyGraph() {
        RelationGraph empty =
                RelationGraph.of(
                        new Dossier("Nothing", List.of(), List.of(), List.of(), List.of()));

        assertThat(empty.asGraph().vertexSet()).isEmpty();
        assertThat(empty.ties()).isEmpty();
        assertThat(empty.concerns()).isEmpty();
        assertThat(empty.tiesByCounterpart(ALAND)).isEmpty();
        assertThat(empty.neighbours(ALAND)).isEmpty();
        assertThat(empty.saidBy(ALAND)).isEmpty();
    }

    @Test
    void everyTieOfTheBuiltInDossierIsAnEdge() {
        Dossier builtIn = new DossierReader().readBuiltIn().dossier().orElseThrow();
        Graph<ElementId, RelationEdge> view = RelationGraph.of(builtIn).asGraph();

        assertThat(view.edgeSet().stream().filter(TieEdge.class::isInstance))
                .hasSameSizeAs(builtIn.ties());
        for (Tie tie : builtIn.ties()) {
            TieEdge edge = new TieEdge(tie.id());
            assertThat(view.getEdgeSource(edge)).isEqualTo(tie.from());
            assertThat(view.getEdgeTarget(edge)).isEqualTo(tie.to());
        }
    }
}
