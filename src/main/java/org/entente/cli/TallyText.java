package org.entente.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.entente.io.Tally;
import org.entente.model.trace.Coverage;
import org.entente.source.quote.Drift;
import org.entente.wording.Counted;

/** Counts in words. */
final class TallyText {

    private TallyText() {}

    /** Returns for instance "14 actors, 38 ties, 12 concerns". */
    static String elements(Tally tally) {
        return String.join(
                ", ",
                Counted.of(tally.actors(), "actor"),
                Counted.of(tally.ties(), "tie"),
                Counted.of(tally.concerns(), "concern"));
    }

    /** Returns for instance "46 of 50 sentences cited (92 %), 61 quotes exact". */
    static String evidence(Tally tally) {
        Coverage coverage = tally.coverage();
        // Rounded down, so that 100 % means all.
        int percent = coverage.total() == 0 ? 0 : 100 * coverage.cited() / coverage.total();
        String aside =
                coverage.setAside() == 0
                        ? ""
                        : coverage.setAside() + " set aside, " + coverage.toDo() + " to do, ";
        return coverage.cited()
                + " of "
                + Counted.of(coverage.total(), "sentence")
                + " cited ("
                + percent
                + " %), "
                + aside
                + quotes(tally.quotes());
    }

    private static String quotes(Map<Drift, Integer> quotes) {
        int exact = quotes.getOrDefault(Drift.EXACT, 0);
        String others =
                quotes.entrySet().stream()
                        .filter(e -> e.getKey() != Drift.EXACT && e.getValue() > 0)
                        .map(e -> ", " + e.getValue() + ' ' + e.getKey().word())
                        .collect(Collectors.joining());
        return Counted.of(exact, "quote") + " exact" + others;
    }
}
