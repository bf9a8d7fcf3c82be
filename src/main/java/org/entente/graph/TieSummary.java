package org.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.wording.Counted;

/** Sums up ties in words. */
public final class TieSummary {

    private TieSummary() {}

    /**
     * Sums up ties: "8 ties, all cooperative, 5 stated, 2 reported, 1 predicted".
     *
     * @param ties at least one
     * @return how many there are, of which stance and how certain
     */
    public static String of(List<Tie> ties) {
        List<String> parts = new ArrayList<>();
        parts.add(Counted.of(ties.size(), "tie"));
        parts.addAll(shares(ties, Tie::stance, Stance::word));
        parts.addAll(shares(ties, Tie::status, Status::text));
        return String.join(", ", parts);
    }

    /** Counts ties by a kind, in the order in which the kinds are declared. */
    private static <K extends Enum<K>> List<String> shares(
            List<Tie> ties, Function<Tie, K> kind, Function<K, String> word) {
        Map<K, Long> counts =
                ties.stream()
                        .collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
        if (counts.size() == 1 && ties.size() > 1) {
            return counts.keySet().stream().map(only -> "all " + word.apply(only)).toList();
        }
        return counts.entrySet().stream()
                .map(e -> (ties.size() == 1 ? "" : e.getValue() + " ") + word.apply(e.getKey()))
                .toList();
    }
}
