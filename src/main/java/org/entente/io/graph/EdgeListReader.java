package org.entente.io.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;

/**
 * Reads a table with an edge in each row, parted by commas, semicolons or tabs.
 *
 * <p>A first row with a column {@code source} or {@code from} and one {@code target} or {@code to}
 * names the columns; without such a row the first two columns are the ends and a third is the
 * label. An apostrophe that guards against formulas is taken away.
 */
final class EdgeListReader {

    private static final Set<String> FROM = Set.of("from", "source");
    private static final Set<String> TO = Set.of("to", "target");

    private final CsvTable table;
    private final Map<String, GraphDraft.Node> nodes = new LinkedHashMap<>();
    private final List<GraphDraft.Edge> edges = new ArrayList<>();

    EdgeListReader(String text) throws FileException {
        this.table = CsvTable.parse(text);
    }

    GraphDraft read() throws FileException {
        List<CsvTable.Row> rows = table.rows();
        if (rows.isEmpty()) {
            throw new FileException(
                    ProblemKind.SYNTAX, new Position(1, 1), "the file is empty", null);
        }
        List<String> names = new ArrayList<>();
        rows.get(0).fields().forEach(field -> names.add(field.strip().toLowerCase(Locale.ROOT)));
        boolean named =
                names.stream().anyMatch(FROM::contains) && names.stream().anyMatch(TO::contains);
        List<String> columns = named ? names : List.of("from", "to", "label");
        for (CsvTable.Row row : rows.subList(named ? 1 : 0, rows.size())) {
            add(row, columns);
        }
        return new GraphDraft("", List.copyOf(nodes.values()), edges);
    }

    private void add(CsvTable.Row row, List<String> columns) throws FileException {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.fields().size()); i++) {
            String column = columns.get(i);
            String name = FROM.contains(column) ? "from" : TO.contains(column) ? "to" : column;
            values.put(name, row.fields().get(i));
        }
        String from = values.getOrDefault("from", "").strip();
        String to = values.getOrDefault("to", "").strip();
        if (from.isEmpty() || to.isEmpty()) {
            throw new FileException(
                    ProblemKind.MISSING_FIELD,
                    row.at(),
                    "this row has no "
                            + (from.isEmpty() ? "beginning" : "end")
                            + "; an edge needs the names of two actors",
                    null);
        }
        addNode(from, values.getOrDefault("fromname", ""), row.at());
        addNode(to, values.getOrDefault("toname", ""), row.at());
        String type = values.getOrDefault("type", "").strip().toLowerCase(Locale.ROOT);
        edges.add(
                new GraphDraft.Edge(
                        values.getOrDefault("id", ""),
                        from,
                        to,
                        !type.equals("undirected"),
                        row.at(),
                        values));
    }

    private void addNode(String id, String name, Position at) {
        nodes.computeIfAbsent(
                id,
                key -> new GraphDraft.Node(key, at, Map.of("label", name.isBlank() ? key : name)));
    }
}
