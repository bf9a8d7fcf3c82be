package org.entente.drawing.compose.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.jspecify.annotations.Nullable;

/**
 * What was computed to route the lines of the last overview, for use in the next. From one edition
 * of a dossier to the next, few lines change. The routes are the same as without it. Thread-safe:
 * of several routers at a time, one has what is known.
 */
public final class RouteMemory {

    private static final int MAX_GROWTH = 2;

    private final AtomicReference<@Nullable Known> last = new AtomicReference<>();

    /** Hands out what is known, once. */
    Known take(int pairs) {
        Known known = last.getAndSet(null);
        return known == null || known.isStale(pairs) ? new Known() : known;
    }

    void put(Known known) {
        last.set(known);
    }

    /**
     * All that the bends of the lines follow from.
     *
     * @param inside contains the lines
     * @param discs the nodes, in the order of the drawing
     * @param bundles the lines of each pair, in the order of the drawing
     */
    record Task(Box inside, List<Disc> discs, List<Lines> bundles) {}

    /** A node. */
    record Disc(ElementId id, Point centre, double radius) {}

    /**
     * The lines of a pair.
     *
     * @param breadth how much room they take side by side
     * @param ties how many ties they represent
     */
    record Lines(PairId pair, double breadth, int ties) {}

    /**
     * One routing of all lines.
     *
     * @param words the words they should avoid
     * @param bends the bend chosen for each
     */
    record Round(List<AvoidedWords> words, List<Integer> bends) {}

    /** What is known of the last overview. Not thread-safe. */
    static final class Known {

        private final Map<PairId, Integer> numbers = new HashMap<>();
        private Map<PairId, Spines> spines = Map.of();
        private @Nullable Task task;
        private List<Round> rounds = List.of();

        /** Returns the number of a pair, which it keeps from picture to picture. */
        int number(PairId pair) {
            return numbers.computeIfAbsent(pair, p -> numbers.size());
        }

        /** Returns the spines of a pair, with those already known. */
        Spines spines(PairId pair, Point from, Point to, int bends) {
            Spines known = spines.get(pair);
            return known != null && known.join(from, to) ? known : new Spines(from, to, bends);
        }

        /** Returns the routings of lines for the same task, in their order. */
        List<Round> rounds(Task other) {
            return other.equals(task) ? rounds : List.of();
        }

        /** Takes what was computed for a picture. */
        void learn(Task done, List<Round> all, Map<PairId, Spines> computed) {
            task = done;
            rounds = List.copyOf(all);
            spines = Map.copyOf(computed);
        }

        /** Tells whether most of it is of pairs that are not in a picture. */
        boolean isStale(int pairs) {
            return numbers.size() > MAX_GROWTH * pairs;
        }
    }
}
