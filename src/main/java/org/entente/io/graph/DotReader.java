package org.entente.io.graph;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.edit.rule.Shown;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Limits;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.dot.DOTEventDrivenImporter;

/**
 * Reads Graphviz's language by JGraphT's importer, which says where a mistake is, but not where a
 * node or an edge stands.
 */
final class DotReader {

    private static final Pattern PLACE = Pattern.compile("line (\\d+):(\\d+) (.*)", Pattern.DOTALL);

    private static final Pattern INPUT =
            Pattern.compile("(?:input|error at:) '(.*?)'(?: expecting.*)?\\z", Pattern.DOTALL);

    /** The words before a graph's name that say that its edges have no direction. */
    private static final Pattern UNDIRECTED = Pattern.compile("(?is)\\A(?:strict\\s+)?graph\\b.*");

    private final String text;
    private final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
    private final List<Pair<String, String>> ends = new ArrayList<>();
    private final List<Map<String, String>> edgeValues = new ArrayList<>();
    private String title = "";

    DotReader(String text) {
        this.text = text;
    }

    GraphDraft read() throws FileException {
        checkNesting();
        DOTEventDrivenImporter importer = new DOTEventDrivenImporter();
        importer.addVertexConsumer(id -> nodes.put(id, new LinkedHashMap<>()));
        importer.addVertexAttributeConsumer(
                (key, value) -> {
                    Map<String, String> values = nodes.get(key.getFirst());
                    if (values != null) {
                        put(values, key.getSecond(), value);
                    }
                });
        importer.addEdgeConsumer(
                edge -> {
                    ends.add(edge);
                    edgeValues.add(new LinkedHashMap<>());
                });
        // Attributes follow their edge; parallel edges are equal to the importer.
        importer.addEdgeAttributeConsumer(
                (key, value) -> put(edgeValues.get(edgeValues.size() - 1), key.getSecond(), value));
        importer.addGraphAttributeConsumer(
                (name, value) -> {
                    if (name.equals("label") && value != null) {
                        title = undoubled(value.getValue());
                    }
                });
        try {
            importer.importInput(new StringReader(text));
        } catch (RuntimeException e) {
            throw syntax(e);
        } catch (StackOverflowError e) {
            // Braces in quotes may be counted wrongly: the importer has its own idea of quotes.
            throw new FileException(
                    ProblemKind.TOO_LARGE, Position.NONE, "the graph nests too deep", e);
        }
        return draft();
    }

    private GraphDraft draft() {
        boolean directed = !UNDIRECTED.matcher(text.substring(beginning())).matches();
        List<GraphDraft.Node> drafts = new ArrayList<>();
        nodes.forEach((id, values) -> drafts.add(new GraphDraft.Node(id, Position.NONE, values)));
        List<GraphDraft.Edge> edges = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            Map<String, String> values = edgeValues.get(i);
            boolean headless = values.getOrDefault("dir", "").matches("none|both");
            edges.add(
                    new GraphDraft.Edge(
                            values.getOrDefault("id", ""),
                            ends.get(i).getFirst(),
                            ends.get(i).getSecond(),
                            directed && !headless,
                            Position.NONE,
                            values));
        }
        return new GraphDraft(title, drafts, edges);
    }

    /** Returns where the first word stands, behind white space and comments. */
    private int beginning() {
        int i = 0;
        while (i < text.length()) {
            int end = i;
            if (Character.isWhitespace(text.charAt(i))) {
                end = i + 1;
            } else if (text.startsWith("/*", i)) {
                end = text.indexOf("*/", i + 2) + 2;
            } else if (text.startsWith("//", i) || text.charAt(i) == '#') {
                end = text.indexOf('\n', i) + 1;
            }
            if (end <= i) {
                return i;
            }
            i = end;
        }
        return i;
    }

    private static void put(Map<String, String> values, String name, Attribute value) {
        if (value != null) {
            values.put(name.toLowerCase(Locale.ROOT), undoubled(value.getValue()));
        }
    }

    /** Takes back what a backslash is in DOT. */
    private static String undoubled(String value) {
        return value.replace("\\\\", "\\").replaceFirst("\\\\ $", "\\\\");
    }

    /** The importer descends into braces by recursion. */
    private void checkNesting() throws FileException {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            } else if (!quoted && c == '}') {
                depth--;
            } else if (!quoted && c == '{' && ++depth > Limits.DEPTH) {
                throw new FileException(
                        ProblemKind.TOO_LARGE,
                        Position.behind(text.substring(0, i)),
                        "subgraphs nest deeper than " + Limits.DEPTH + " levels",
                        null);
            }
        }
    }

    private static FileException syntax(RuntimeException e) {
        Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
        if (!place.find()) {
            return new FileException(
                    ProblemKind.SYNTAX, new Position(1, 1), "this is not a DOT graph", e);
        }
        Position at =
                new Position(
                        Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)) + 1);
        return new FileException(
                ProblemKind.SYNTAX, at, "this is not a DOT graph: " + plainly(place.group(3)), e);
    }

    /** Says in plain words what the importer says in those of a grammar. */
    private static String plainly(String raw) {
        Matcher input = INPUT.matcher(raw);
        if (!input.find()) {
            return Shown.remark(raw);
        }
        String found = input.group(1);
        return found.isEmpty() || found.equals("<EOF>")
                ? "the file ends too early; a brace or a quotation mark is not closed"
                : Shown.text(found) + " cannot stand here";
    }
}
