package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.directed;

import java.util.List;
import java.util.Random;
import org.entente.graph.Triads.Sign;
import org.entente.graph.Triads.Triad;
import org.entente.model.Dossiers;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriadsTest {

    /** Makes a graph of pairs such as "a+b", "a-b", "a~b" (mixed) and "a.b" (neutral). */
    private static RelationGraph graph(String... pairs) {
        Dossiers parts = Dossiers.of("Nothing.");
        "abcdef".chars().forEach(c -> parts.country(Character.toString(c), "The " + (char) c));
        for (int i = 0; i < pairs.length; i++) {
            String pair = pairs[i];
            parts.tie(
                    directed("t" + i, pair.substring(0, 1), pair.substring(2), pair)
                            .stance(
                                    switch (pair.charAt(1)) {
                                        case '+' -> Stance.COOPERATIVE;
                                        case '-' -> Stance.ADVERSARIAL;
                                        case '~' -> Stance.MIXED;
                                        default -> Stance.NEUTRAL;
                                    }));
        }
        return RelationGraph.of(parts.build());
    }

    @ParameterizedTest
    @CsvSource({
        "a+b, b+c, c+a, true, 0",
        "a+b, b+c, c-a, false, 1",
        "a+b, b-c, c-a, true, 2",
        "a-b, b-c, c-a, false, 3"
    })
    void isBalancedWhereTheProductOfTheSignsIsPositive(
            String one, String two, String three, boolean balanced, int negatives) {
        Triads triads = Triads.of(graph(one, two, three));

        assertThat(triads.triads()).hasSize(1);
        assertThat(triads.triads().get(0).isBalanced()).isEqualTo(balanced);
        assertThat(triads.triads().get(0).negatives()).isEqualTo(negatives);
        assertThat(triads.ambivalent()).isZero();
    }

    @Test
    void namesCornersAndSidesInTheDossiersOrder() {
        Triad triad = Triads.of(graph("c+a", "b-c", "b+a", "a+b")).triads().get(0);

        assertThat(triad.actors()).extracting(ActorId::value).containsExactly("a", "b", "c");
        assertThat(triad.sides())
                .extracting(Triads.Side::sign)
                .containsExactly(Sign.POSITIVE, Sign.NEGATIVE, Sign.POSITIVE);
        assertThat(triad.sides().get(0).ties())
                .extracting(Tie::label)
                .containsExactly("b+a", "a+b");
    }

    @Test
    void leavesOutAndCountsTrianglesWithAPairThatIsBoth() {
        assertThat(Triads.of(graph("a+b", "b-a", "b+c", "c+a")))
                .isEqualTo(new Triads(List.of(), 1));
        assertThat(Triads.of(graph("a~b", "b+c", "c+a")).ambivalent()).isEqualTo(1);
    }

    @Test
    void doesNotAskNeutralTies() {
        assertThat(Triads.of(graph("a.b", "b+c", "c+a"))).isEqualTo(new Triads(List.of(), 0));
        assertThat(Triads.of(graph("a.b", "a+b", "b+c", "c+a")).triads()).hasSize(1);
    }

    @Test
    void doesNotAskThePastNorTiesOfAnActorToItself() {
        Dossiers parts = Dossiers.of("Nothing.");
        "abc".chars().forEach(c -> parts.country(Character.toString(c), "The " + (char) c));
        parts.tie(directed("one", "a", "b", "was with").past())
                .tie(directed("two", "b", "c", "with"))
                .tie(directed("three", "c", "a", "with"))
                .tie(directed("four", "a", "a", "with"));

        assertThat(Triads.of(RelationGraph.of(parts.build())).triads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void balanceOfACompleteGraphSplitsItIntoTwoCamps(int seed) {
        // The structure theorem: in two camps, friends within and foes across, all is balanced.
        Random random = new Random(seed);
        boolean[] camp = new boolean[6];
        for (int i = 0; i < 6; i++) {
            camp[i] = random.nextBoolean();
        }
        String[] pairs = new String[15];
        int n = 0;
        for (int i = 0; i < 6; i++) {
            for (int j = i + 1; j < 6; j++) {
                pairs[n++] =
                        "abcdef".charAt(i) + (camp[i] == camp[j] ? "+" : "-") + "abcdef".charAt(j);
            }
        }
        assertThat(Triads.of(graph(pairs)).triads()).hasSize(20).allMatch(Triad::isBalanced);

        String turned = pairs[seed];
        pairs[seed] = turned.charAt(0) + (turned.charAt(1) == '+' ? "-" : "+") + turned.charAt(2);
        assertThat(Triads.of(graph(pairs)).triads().stream().filter(t -> !t.isBalanced()))
                .as("turning one pair unbalances the four triangles it is a side of")
                .hasSize(4);
    }
}
