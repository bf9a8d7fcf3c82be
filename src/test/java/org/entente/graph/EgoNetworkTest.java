package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.directed;
import static org.entente.model.Dossiers.mutual;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.junit.jupiter.api.Test;

class EgoNetworkTest {

    /** a to b, b with c, d to c, c to e, and f alone. */
    private static final RelationGraph GRAPH =
            RelationGraph.of(
                    Dossiers.of("x")
                            .country("a", "A")
                            .country("b", "B")
                            .country("c", "C")
                            .country("d", "D")
                            .country("e", "E")
                            .country("f", "F")
                            .tie(directed("ab", "a", "b", "x"))
                            .tie(mutual("bc", "b", "c", "x"))
                            .tie(directed("dc", "d", "c", "x"))
                            .tie(directed("ce", "c", "e", "x"))
                            .tie(directed("de", "d", "e", "x"))
                            .concern("near", "a", "near", List.of(new ActorId("b")))
                            .concern("far", "f", "far", List.of(new ActorId("b")))
                            .build());

    private static List<String> within(int steps, String... egos) {
        Set<ActorId> middle = Set.copyOf(Arrays.stream(egos).map(ActorId::new).toList());
        return EgoNetwork.of(GRAPH, middle, steps).stream().map(ElementId::value).toList();
    }

    @Test
    void aStepGoesAlongATieEitherWay() {
        assertThat(within(1, "a")).containsExactlyInAnyOrder("a", "b", "ab", "near");
        assertThat(within(2, "a")).containsExactlyInAnyOrder("a", "b", "c", "ab", "bc", "near");
    }

    @Test
    void tiesBetweenNeighboursBelongToIt() {
        assertThat(within(1, "c")).contains("de", "dc", "ce", "bc").doesNotContain("ab", "near");
    }

    @Test
    void severalEgosShareOneNetwork() {
        assertThat(within(1, "a", "e"))
                .containsExactlyInAnyOrder(
                        "a", "b", "c", "d", "e", "ab", "bc", "dc", "ce", "de", "near");
    }

    @Test
    void aConcernStaysWithItsHolderAndWhatItIsAbout() {
        assertThat(within(3, "a")).contains("near").doesNotContain("far", "f");
    }

    @Test
    void theConcernsOfAnEgoBringWhatTheyAreAbout() {
        assertThat(within(3, "f")).containsExactly("f", "far", "b");
    }

    @Test
    void withoutAStepTheEgosAreAlone() {
        assertThat(within(0, "d", "e")).containsExactlyInAnyOrder("d", "e", "de");
    }
}
