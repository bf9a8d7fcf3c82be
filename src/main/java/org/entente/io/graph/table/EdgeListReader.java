package org.entente.io.graph.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.edit.rule.Shown;
import org.entente.io.graph.draft.GraphDraft;
import org.entente.io.graph.draft.GraphDraft.LeftOut;
import org.entente.io.graph.draft.PassedOver;
import org.entente.io.graph.draft.Trimmed;
import org.entente.io.graph.draft.Values;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;

/**
 * Reads a table with an edge in each row.
 *
 * <p>The first row names the columns, two of them the ends of an edge; {@link Ends} knows the words
 * in use. Without such a row the table must have two or three columns in every row: the ends and a
 * label. Any other table is rejected, since its ties would be unclear.
 */
public final class EdgeListReader {

    private static final int MAX_TITLE_LINES = 5;
    private static final int ENDS = 2;
    private static final int ENDS_AND_LABEL = 3;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,]+(?:[eE][-+]?\\d+)?");

    private final Table table;
    private final Map<String, GraphDraft.Node> nodes = new LinkedHashMap<>();
    private final List<GraphDraft.Edge> edges = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final PassedOver passedOver = new PassedOver();

    /**
     * @param text the table
     * @param tabs whether its cells are known to be separated by tabs
     * @throws FileException if it is larger than a table may be
     */
    public EdgeListReader(String text, boolean tabs) throws FileException {
        this.table = Separator.read(text, tabs);
        this.leftOut.addAll(table.leftOut());
    }

    /**
     * Reads the table.
     *
     * @throws FileException if the table is not a list of edges
     */
    public GraphDraft read() throws FileException {
        List<Table.Row> rows = withoutTitle(withoutComments(table.rows()));
        if (rows.isEmpty()) {
            throw refused(new Position(1, 1), "the file is empty");
        }
        List<String> first = rows.get(0).cells();
        Optional<Ends> ends = Ends.of(first);
        if (ends.isPresent()) {
            for (Table.Row row : rows.subList(1, rows.size())) {
                add(row, first, ends.get());
            }
        } else {
            checkBare(rows);
            List<String> heads = List.of("from", "to", isNumbered(rows) ? "3" : "label");
            for (Table.Row row : rows) {
                add(row, heads, new Ends(0, 1, -1, -1));
            }
        }
        return new GraphDraft("", List.copyOf(nodes.values()), edges, leftOut, passedOver);
    }

    /**
     * Lines that start with a number sign are comments, except one that names two ends, which is
     * the header.
     */
    private List<Table.Row> withoutComments(List<Table.Row> rows) {
        List<Table.Row> kept = new ArrayList<>();
        for (Table.Row row : rows) {
            List<String> cells = new ArrayList<>(row.cells());
            boolean comment =
                    cells.get(0).startsWith("#")
                            && (cells.size() == 1
                                    || cells.get(0).startsWith("# ")
                                    || cells.get(0).equals("#"));
            if (!comment) {
                kept.add(row);
                continue;
            }
            cells.set(0, cells.get(0).substring(1).strip());
            if (kept.isEmpty() && Ends.of(cells).isPresent()) {
                kept.add(new Table.Row(row.at(), cells));
            } else {
                passedOver.count("comment", "comments");
            }
        }
        return kept;
    }

    /** Lines with a single cell above a header are a title. */
    private List<Table.Row> withoutTitle(List<Table.Row> rows) {
        int header = 0;
        while (header < Math.min(rows.size(), MAX_TITLE_LINES) && length(rows.get(header)) == 1) {
            header++;
        }
        if (header == 0 || header == rows.size() || Ends.of(rows.get(header).cells()).isEmpty()) {
            return rows;
        }
        for (int i = 0; i < header; i++) {
            passedOver.count("line above the table", "lines above the table");
        }
        return rows.subList(header, rows.size());
    }

    /** Rejects a table without a header if its columns of ends cannot be told. */
    private static void checkBare(List<Table.Row> rows) throws FileException {
        Table.Row first = rows.get(0);
        if (Ends.isHeader(first.cells())) {
            throw refused(
                    first.at(),
                    "this table is not a list of edges: its columns are "
                            + first.cells().stream()
                                    .map(Shown::text)
                                    .collect(Collectors.joining(", "))
                            + "; two of them must name the ends, such as \"source\" and"
                            + " \"target\"");
        }
        int most = rows.stream().mapToInt(row -> length(row)).max().orElse(0);
        int fewest = rows.stream().mapToInt(row -> length(row)).min().orElse(0);
        if (fewest < ENDS || most > ENDS_AND_LABEL || areNeighbours(rows, fewest == most)) {
            throw refused(
                    first.at(),
                    "this table is not a list of edges: it has "
                            + (fewest == most ? count(most) : "rows of different lengths")
                            + " and no header that names two ends, such as \"source\" and"
                            + " \"target\"; its first row is "
                            + first.cells().stream()
                                    .map(Shown::text)
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** Counts the cells of a row up to the last that is not empty. */
    private static int length(Table.Row row) {
        int length = row.cells().size();
        while (length > 0 && row.cells().get(length - 1).isEmpty()) {
            length--;
        }
        return length;
    }

    /** A third cell that is an end elsewhere is another neighbour of the first, not a label. */
    private static boolean areNeighbours(List<Table.Row> rows, boolean even) {
        Set<String> ends = new HashSet<>();
        Set<String> third = new HashSet<>();
        for (Table.Row row : rows) {
            ends.addAll(row.cells().subList(0, ENDS));
            if (length(row) > ENDS) {
                third.add(row.cells().get(ENDS));
            }
        }
        long shared = third.stream().filter(ends::contains).count();
        return even ? 2 * shared > third.size() : shared > 0;
    }

    private static String count(int columns) {
        return columns == 1 ? "one column" : columns + " columns";
    }

    private static FileException refused(Position at, String why) {
        return new FileException(ProblemKind.SYNTAX, at, why, null);
    }

    /** A third column of numbers has weights, not labels. */
    private static boolean isNumbered(List<Table.Row> rows) {
        return rows.stream()
                .filter(row -> length(row) > ENDS)
                .allMatch(row -> NUMBER.matcher(row.cells().get(ENDS)).matches());
    }

    private void add(Table.Row row, List<String> heads, Ends ends) {
        List<String> cells = row.cells();
        String from = cell(cells, ends.from());
        String to = cell(cells, ends.to());
        Values values = values(cells, heads, ends);
        if (from.isEmpty() && to.isEmpty() && addNodeOf(row, values)) {
            return;
        }
        if (from.isEmpty() || to.isEmpty()) {
            leaveOut(row, from, to, ends);
            return;
        }
        addNode(from, cell(cells, ends.fromName()), row.at());
        addNode(to, cell(cells, ends.toName()), row.at());
        String id = values.take("id", "edgeid");
        edges.add(new GraphDraft.Edge(id, from, to, true, row.at(), values));
    }

    /** The values of a row other than its ends. */
    private Values values(List<String> cells, List<String> heads, Ends ends) {
        Values values = new Values();
        for (int i = 0; i < cells.size(); i++) {
            boolean end =
                    i == ends.from()
                            || i == ends.to()
                            || i == ends.fromName()
                            || i == ends.toName();
            if (i < heads.size() && !end) {
                addValue(values, heads.get(i), cells.get(i));
            } else if (i >= heads.size() && !cells.get(i).isEmpty()) {
                passedOver.count("cell without a column", "cells without a column");
            }
        }
        return values;
    }

    /** Neo4j writes nodes and edges into one table: rows without ends that have an id are nodes. */
    private boolean addNodeOf(Table.Row row, Values values) {
        String id = values.take("id");
        if (id.isEmpty()) {
            return false;
        }
        GraphDraft.Node node =
                nodes.computeIfAbsent(
                        id, key -> new GraphDraft.Node(key, "", row.at(), new Values()));
        node.values().putAll(values);
        node.values().use("id");
        return true;
    }

    private void addValue(Values values, String head, String value) {
        if (!values.put(head, value)
                && !value.isEmpty()
                && !value.equals(values.peek(Values.key(head)))) {
            passedOver.column(head);
        }
    }

    /** A single named end is still an actor. */
    private void leaveOut(Table.Row row, String from, String to, Ends ends) {
        if (!from.isEmpty()) {
            addNode(from, cell(row.cells(), ends.fromName()), row.at());
        }
        if (!to.isEmpty()) {
            addNode(to, cell(row.cells(), ends.toName()), row.at());
        }
        leftOut.add(
                new LeftOut(
                        ProblemKind.LEFT_OUT,
                        row.at(),
                        "this row has no "
                                + (from.isEmpty() ? "beginning" : "end")
                                + "; an edge needs the names of two actors; it is left out"));
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? Trimmed.of(cells.get(column)) : "";
    }

    private void addNode(String id, String name, Position at) {
        GraphDraft.Node node =
                nodes.computeIfAbsent(id, key -> new GraphDraft.Node(key, "", at, new Values()));
        node.values().put("label", name);
    }
}
