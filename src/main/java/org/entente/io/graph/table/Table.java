package org.entente.io.graph.table;

import java.util.List;
import org.entente.io.graph.draft.GraphDraft.LeftOut;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;

/**
 * A table of RFC 4180, and of what programs and people make of it.
 *
 * @param rows its rows; blank lines are none
 * @param leftOut rows that could not be read
 */
record Table(List<Row> rows, List<LeftOut> leftOut) {

    /** Copies the lists. */
    Table {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A row and where it begins.
     *
     * @param at where it begins
     * @param cells what stands in it, without white space at either end
     */
    record Row(Position at, List<String> cells) {

        /** Copies the list. */
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads a table. A line {@code sep=;} before it says what parts its cells; otherwise that is a
     * tab where the file's name says so, or the sign that parts most rows alike.
     *
     * @param text the table
     * @param tabs whether its cells are parted by tabs for sure
     * @throws FileException if it is larger than a table may be
     */
    static Table read(String text, boolean tabs) throws FileException {
        int start = Separator.lineEnd(text, 0);
        String first = text.substring(0, start);
        if (first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4)) {
            return new TableParser(text, start, first.charAt(4), Integer.MAX_VALUE).table();
        }
        char separator = tabs ? '\t' : Separator.of(text);
        return new TableParser(text, 0, separator, Integer.MAX_VALUE).table();
    }
}
