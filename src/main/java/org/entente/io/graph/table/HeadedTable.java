package org.entente.io.graph.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.io.graph.draft.Trimmed;
import org.entente.io.problem.FileException;

/**
 * A table whose first row names its columns.
 *
 * @param rows the other rows: the non-empty cells by the name of their column
 */
public record HeadedTable(List<Map<String, String>> rows) {

    public HeadedTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param text the table; its separator is detected
     * @return its rows
     * @throws FileException if it is larger than a table may be
     */
    public static HeadedTable of(String text) throws FileException {
        List<Table.Row> all = Separator.read(text, false).rows();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Table.Row row : all.subList(Math.min(1, all.size()), all.size())) {
            Map<String, String> values = new LinkedHashMap<>();
            List<String> heads = all.get(0).cells();
            for (int i = 0; i < Math.min(heads.size(), row.cells().size()); i++) {
                if (!row.cells().get(i).isEmpty()) {
                    values.putIfAbsent(Trimmed.of(heads.get(i)), row.cells().get(i));
                }
            }
            rows.add(values);
        }
        return new HeadedTable(rows);
    }
}
