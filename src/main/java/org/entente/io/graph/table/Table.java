package org.entente.io.graph.table;

import java.util.List;
import org.entente.io.graph.draft.GraphDraft.LeftOut;
import org.entente.io.problem.Position;

/**
 * A table as in RFC 4180, and its common variants.
 *
 * @param rows its rows, without blank lines
 * @param leftOut rows that could not be read
 */
record Table(List<Row> rows, List<LeftOut> leftOut) {

    Table {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A row and its position.
     *
     * @param at where it starts
     * @param cells its cells, without white space at either end unless quoted
     */
    record Row(Position at, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }
}
