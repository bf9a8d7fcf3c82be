package org.entente.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;

/**
 * The triangles of a graph by structural balance (Cartwright and Harary, Structural balance: a
 * generalization of Heider's theory, Psychological Review 63, 1956): a triangle is balanced where
 * the product of the signs of its sides is positive, that is, where none or two of its sides are
 * adversarial.
 *
 * <p>A side is the pair of two actors with all their ties, whichever way they point. It is positive
 * where these are cooperative, negative where they are adversarial. Neutral ties and ties of the
 * past have no say. A pair with ties of both stances, or with a mixed one, is ambivalent; triangles
 * with such a side are left out and counted.
 *
 * @param triads the triangles all of whose sides have a sign, in the dossier's order of actors
 * @param ambivalent how many triangles were left out for an ambivalent side
 */
public record Triads(List<Triad> triads, int ambivalent) {

    public Triads {
        triads = List.copyOf(triads);
    }

    /** The sign of a pair of actors. */
    public enum Sign {
        /** Their ties are cooperative. */
        POSITIVE,
        /** Their ties are adversarial. */
        NEGATIVE,
        /** Their ties are both. */
        AMBIVALENT
    }

    /**
     * A side of a triangle.
     *
     * @param one one end
     * @param other the other end
     * @param ties the ties that give it its sign
     */
    public record Side(ActorId one, ActorId other, Sign sign, List<Tie> ties) {

        public Side {
            ties = List.copyOf(ties);
        }
    }

    /**
     * A triangle.
     *
     * @param actors its three corners
     * @param sides its three sides: first and second corner, second and third, first and third
     */
    public record Triad(List<ActorId> actors, List<Side> sides) {

        public Triad {
            actors = List.copyOf(actors);
            sides = List.copyOf(sides);
        }

        /** Returns how many sides are adversarial: 0 to 3. */
        public int negatives() {
            return (int) sides.stream().filter(side -> side.sign() == Sign.NEGATIVE).count();
        }

        /** Tells whether none or two of the sides are adversarial. */
        public boolean isBalanced() {
            return negatives() % 2 == 0;
        }
    }

    /**
     * Finds the triangles of a graph.
     *
     * @param graph the graph, filtered or whole
     */
    public static Triads of(RelationGraph graph) {
        List<ActorId> actors = graph.dossier().actors().stream().map(Actor::id).toList();
        Map<ActorId, Map<ActorId, Side>> sides = sides(graph, actors);
        List<Triad> triads = new ArrayList<>();
        int ambivalent = 0;
        for (ActorId first : actors) {
            List<Side> later = List.copyOf(sides.getOrDefault(first, Map.of()).values());
            for (int i = 0; i < later.size(); i++) {
                for (int j = i + 1; j < later.size(); j++) {
                    Side one = later.get(i);
                    Side two = later.get(j);
                    Side across = sides.getOrDefault(one.other(), Map.of()).get(two.other());
                    if (across == null) {
                        continue;
                    }
                    List<Side> three = List.of(one, across, two);
                    if (three.stream().anyMatch(side -> side.sign() == Sign.AMBIVALENT)) {
                        ambivalent++;
                    } else {
                        triads.add(new Triad(List.of(first, one.other(), two.other()), three));
                    }
                }
            }
        }
        return new Triads(triads, ambivalent);
    }

    /** Returns the signed pairs, each under its earlier actor, in the order of the later one. */
    private static Map<ActorId, Map<ActorId, Side>> sides(
            RelationGraph graph, List<ActorId> actors) {
        Map<ActorId, Integer> order = new LinkedHashMap<>();
        actors.forEach(actor -> order.put(actor, order.size()));
        Map<ActorId, Map<ActorId, List<Tie>>> ties = new LinkedHashMap<>();
        for (Tie tie : graph.ties()) {
            int from = order.getOrDefault(tie.from(), -1);
            int to = order.getOrDefault(tie.to(), -1);
            if (from == to || tie.stance() == Stance.NEUTRAL || tie.period() == Period.PAST) {
                continue;
            }
            ActorId earlier = from < to ? tie.from() : tie.to();
            ties.computeIfAbsent(earlier, a -> new LinkedHashMap<>())
                    .computeIfAbsent(tie.counterpart(earlier), a -> new ArrayList<>())
                    .add(tie);
        }
        Map<ActorId, Map<ActorId, Side>> sides = new LinkedHashMap<>();
        for (ActorId earlier : actors) {
            Map<ActorId, List<Tie>> found = ties.getOrDefault(earlier, Map.of());
            Map<ActorId, Side> sorted = new LinkedHashMap<>();
            found.keySet().stream()
                    .sorted(Comparator.comparingInt(later -> order.getOrDefault(later, -1)))
                    .forEach(
                            later -> {
                                List<Tie> pair = found.getOrDefault(later, List.of());
                                sorted.put(later, new Side(earlier, later, sign(pair), pair));
                            });
            sides.put(earlier, sorted);
        }
        return sides;
    }

    private static Sign sign(List<Tie> ties) {
        boolean positive = ties.stream().anyMatch(tie -> tie.stance() != Stance.ADVERSARIAL);
        boolean negative = ties.stream().anyMatch(tie -> tie.stance() != Stance.COOPERATIVE);
        return positive && negative ? Sign.AMBIVALENT : positive ? Sign.POSITIVE : Sign.NEGATIVE;
    }
}
