package org.entente.io.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.edit.rule.Shown;
import org.entente.io.problem.Pointer;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.ProblemLog;

/** Collects unknown values, so that each is reported once. */
final class UnknownValues {

    /** The number of values of a column that are reported individually. */
    private static final int MAX_REPORTED_PER_COLUMN = 10;

    private record Value(String column, String text) {}

    private static final class Found {
        private final Position at;
        private int times;

        Found(Position at) {
            this.at = at;
        }
    }

    private final Map<Value, Found> values = new LinkedHashMap<>();

    /**
     * Adds a value.
     *
     * @param column its column as the file spells it
     * @param text the value
     * @param at the position of its node or edge
     */
    void add(String column, String text, Position at) {
        values.computeIfAbsent(new Value(column, text), v -> new Found(at)).times++;
    }

    /** Reports them all. */
    void report(ProblemLog log) {
        Map<String, Integer> reported = new LinkedHashMap<>();
        Map<String, Integer> more = new LinkedHashMap<>();
        values.forEach(
                (value, found) -> {
                    if (reported.merge(value.column(), 1, Integer::sum) > MAX_REPORTED_PER_COLUMN) {
                        more.merge(value.column(), 1, Integer::sum);
                        return;
                    }
                    log.add(
                            ProblemKind.UNKNOWN_VALUE,
                            found.at,
                            Pointer.ROOT,
                            "column "
                                    + Shown.text(value.column())
                                    + " has "
                                    + Shown.text(value.text())
                                    + (found.times == 1 ? "" : ", " + found.times + " times")
                                    + ", which is not known; it is ignored");
                });
        more.forEach(
                (column, number) ->
                        log.add(
                                ProblemKind.UNKNOWN_VALUE,
                                Position.NONE,
                                Pointer.ROOT,
                                "column "
                                        + Shown.text(column)
                                        + " has "
                                        + number
                                        + " more unknown values"));
    }
}
