package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.directed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.model.Dossiers;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    /** Makes a graph of pairs such as "a+b" (cooperative) and "b-c" (adversarial). */
    private static RelationGraph graph(String... pairs) {
        Dossiers parts = Dossiers.of("Nothing.");
        "abcdefgh".chars().forEach(c -> parts.country(Character.toString(c), "The " + (char) c));
        for (int i = 0; i < pairs.length; i++) {
            String pair = pairs[i];
            parts.tie(
                    directed("t" + i, pair.substring(0, 1), pair.substring(2), pair)
                            .stance(
                                    pair.charAt(1) == '+'
                                            ? Stance.COOPERATIVE
                                            : Stance.ADVERSARIAL));
        }
        return RelationGraph.of(parts.build());
    }

    private static Routes between(RelationGraph graph, String from, String to) {
        return Routes.between(graph, new ActorId(from), new ActorId(to), tie -> true);
    }

    private static List<String> ways(Routes routes) {
        return routes.routes().stream()
                .map(
                        route ->
                                route.actors().stream()
                                        .map(ActorId::value)
                                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void findsAllShortestRoutesAndNoLongerOne() {
        RelationGraph graph = graph("a+b", "b+d", "a+c", "c+d", "d+e", "a+f", "f+g", "g+e");

        Routes routes = between(graph, "a", "e");

        assertThat(ways(routes)).containsExactly("abde", "acde", "afge");
        assertThat(routes.total()).isEqualTo(3);
    }

    @Test
    void goesAgainstTheDirectionOfATie() {
        assertThat(ways(between(graph("b+a", "b+c"), "a", "c"))).containsExactly("abc");
    }

    @Test
    void givesAllTiesOfAStep() {
        Routes routes = between(graph("a+b", "b-a", "a+c"), "a", "b");

        assertThat(routes.routes()).hasSize(1);
        assertThat(routes.routes().get(0).steps().get(0).ties())
                .extracting(Tie::label)
                .containsExactly("a+b", "b-a");
    }

    @Test
    void usesOnlyTheTiesItIsAllowed() {
        RelationGraph graph = graph("a-b", "a+c", "c+b", "a-d");

        Routes friendly =
                Routes.between(
                        graph,
                        new ActorId("a"),
                        new ActorId("b"),
                        tie -> tie.stance() == Stance.COOPERATIVE);

        assertThat(ways(friendly)).containsExactly("acb");
        assertThat(ways(between(graph, "a", "b"))).containsExactly("ab");
    }

    @Test
    void findsNoneBetweenPartsThatAreApartNorFromAnActorToItself() {
        RelationGraph graph = graph("a+b", "c+d");

        assertThat(between(graph, "a", "d")).isEqualTo(new Routes(List.of(), 0));
        assertThat(between(graph, "a", "a").total()).isZero();
        assertThat(between(graph, "a", "nobody").total()).isZero();
    }

    @Test
    void listsSomeOfVeryManyAndCountsAll() {
        Dossiers parts = Dossiers.of("Nothing.").country("s0", "S0");
        int n = 0;
        for (int layer = 1; layer <= 12; layer++) {
            parts.country("s" + layer, "S").country("x" + layer, "X").country("y" + layer, "Y");
            for (String middle : List.of("x" + layer, "y" + layer)) {
                parts.tie(directed("t" + n++, "s" + (layer - 1), middle, "t"));
                parts.tie(directed("t" + n++, middle, "s" + layer, "t"));
            }
        }

        Routes routes = between(RelationGraph.of(parts.build()), "s0", "s12");

        assertThat(routes.total()).isEqualTo(4096);
        assertThat(routes.routes()).hasSize(Routes.MAX_ROUTES).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void agreesWithTryingEveryWay(int seed) {
        Random random = new Random(seed);
        List<String> pairs = new ArrayList<>();
        for (char one = 'a'; one <= 'h'; one++) {
            for (char other = (char) (one + 1); other <= 'h'; other++) {
                if (random.nextInt(10) < 3) {
                    pairs.add(one + "+" + other);
                }
            }
        }
        List<String> all = new ArrayList<>();
        tryEveryWay("a", "h", pairs, all);
        int least = all.stream().mapToInt(String::length).min().orElse(0);
        List<String> shortest = all.stream().filter(way -> way.length() == least).toList();

        Routes routes = between(graph(pairs.toArray(String[]::new)), "a", "h");

        assertThat(ways(routes)).containsExactlyInAnyOrderElementsOf(shortest);
        assertThat(routes.total()).isEqualTo(shortest.size());
    }

    private static void tryEveryWay(String way, String goal, List<String> pairs, List<String> all) {
        if (way.endsWith(goal)) {
            all.add(way);
            return;
        }
        String at = way.substring(way.length() - 1);
        for (String pair : pairs) {
            String one = pair.substring(0, 1);
            String other = pair.substring(2);
            String next = one.equals(at) ? other : other.equals(at) ? one : "";
            if (!next.isEmpty() && !way.contains(next)) {
                tryEveryWay(way + next, goal, pairs, all);
            }
        }
    }
}
