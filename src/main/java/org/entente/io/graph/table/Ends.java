package org.entente.io.graph.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.io.graph.draft.Values;

/**
 * The columns of a table that hold the ends of its edges.
 *
 * @param from where an edge leaves
 * @param to where it leads
 * @param fromName the name of the first end, where {@code from} is an id; -1 for none
 * @param toName the name of the second, likewise
 */
record Ends(int from, int to, int fromName, int toName) {

    /** Pairs of headings of the two columns, the surest first. */
    private static final String[][] PAIRS = {
        {"source", "target"},
        {"from", "to"},
        {"src", "dst"},
        {"src", "dest"},
        {"source", "destination"},
        {"source", "dest"},
        {"start", "end"},
        {"origin", "destination"},
        {"subject", "object"},
        {"subj", "obj"},
        {"sender", "receiver"},
        {"sender", "recipient"},
        {"initiator", "target"},
        {"src", "target"},
        {"parent", "child"},
        {"follower", "followee"},
        {"exporter", "importer"},
        {"quelle", "ziel"},
        {"von", "nach"},
        {"source", "cible"},
        {"origine", "destination"},
        {"origen", "destino"},
    };

    /** Suffixes of such words in the names of id columns. */
    private static final List<String> IDS = List.of("id", "node", "nodeid", "key", "code");

    private static final List<String> NAMES = List.of("name", "label", "title", "nodename");

    /** Headings of other columns, which identify a header row. */
    private static final Set<String> OTHER_HEADS =
            Set.of(
                    "id",
                    "label",
                    "name",
                    "kind",
                    "type",
                    "weight",
                    "title",
                    "category",
                    "date",
                    "year",
                    "value",
                    "description",
                    "nodes",
                    "node",
                    "edge",
                    "relation",
                    "relationship",
                    "country",
                    "holders",
                    "about",
                    "interval",
                    "timeset",
                    "group");

    /**
     * Finds the two columns by their headings: "source" and "target", "vertex 1" and "vertex 2",
     * ":START_ID" and ":END_ID".
     *
     * @param heads the cells of the first row
     * @return the columns; empty if the row does not name two ends
     */
    static Optional<Ends> of(List<String> heads) {
        List<String> keys = heads.stream().map(Ends::bare).map(Values::key).toList();
        for (String[] pair : PAIRS) {
            Optional<Ends> ends = of(keys, pair[0], pair[1]);
            if (ends.isPresent()) {
                return ends;
            }
        }
        for (String[] pair : PAIRS) {
            int fromName = column(keys, pair[0], NAMES);
            int toName = column(keys, pair[1], NAMES);
            if (fromName >= 0 && toName >= 0) {
                return Optional.of(new Ends(fromName, toName, -1, -1));
            }
        }
        for (String key : keys) {
            for (String stem : stems(key, "1", "a")) {
                char second = key.startsWith(stem + "1") ? '2' : 'b';
                char first = second == '2' ? '1' : 'a';
                Optional<Ends> ends = of(keys, stem + first, stem + second);
                if (ends.isPresent()) {
                    return ends;
                }
            }
        }
        return Optional.empty();
    }

    /** Neo4j's headings give a type after the name: ":START_ID(Country)", "since:int". */
    private static String bare(String head) {
        return head.replaceFirst("\\(.*\\)$", "");
    }

    /** "vertex" of "vertex1", "entity" of "entity1id". */
    private static List<String> stems(String key, String... numbers) {
        List<String> stems = new ArrayList<>();
        for (String number : numbers) {
            int at = key.lastIndexOf(number);
            String rest = at < 0 ? "" : key.substring(at + number.length());
            boolean whole = rest.isEmpty() || IDS.contains(rest) || NAMES.contains(rest);
            if (at > 0 && whole) {
                stems.add(key.substring(0, at));
            }
        }
        return stems;
    }

    private static Optional<Ends> of(List<String> keys, String first, String second) {
        int fromId = column(keys, first, IDS);
        int toId = column(keys, second, IDS);
        int from = keys.indexOf(first);
        int to = keys.indexOf(second);
        int fromName = column(keys, first, NAMES);
        int toName = column(keys, second, NAMES);
        if (toName < 0 && fromName >= 0) {
            // Gephi names the other end "target", whatever its column is called.
            toName = column(keys, "target", NAMES);
        }
        if (fromId >= 0 && toId >= 0) {
            return Optional.of(
                    new Ends(fromId, toId, from >= 0 ? from : fromName, to >= 0 ? to : toName));
        }
        if (from >= 0 && to >= 0) {
            return Optional.of(new Ends(from, to, fromName, toName));
        }
        return Optional.empty();
    }

    private static int column(List<String> keys, String word, List<String> endings) {
        for (String ending : endings) {
            int at = keys.indexOf(word + ending);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Tells whether the first row of a table is a header, though without two ends. */
    static boolean isHeader(List<String> cells) {
        return cells.stream().map(Values::key).anyMatch(key -> OTHER_HEADS.contains(key))
                || cells.get(0).isEmpty();
    }
}
