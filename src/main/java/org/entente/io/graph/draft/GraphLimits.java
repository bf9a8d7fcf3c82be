package org.entente.io.graph.draft;

import org.entente.io.problem.FileException;
import org.entente.io.problem.Limits;
import org.entente.io.problem.Position;
import org.entente.model.exchange.Column;
import org.entente.model.exchange.GraphElement;

/** The limits on graphs of other programs. */
public final class GraphLimits {

    private GraphLimits() {}

    /**
     * Checks that there is room for one more part; called while a file is read, so that a large one
     * is not held in memory as a whole.
     *
     * @param parts the number of nodes and edges so far
     * @param at the position of the next
     * @throws FileException if there is none
     */
    public static void checkRoom(int parts, Position at) throws FileException {
        if (parts >= Limits.PARTS) {
            throw Limits.exceeded(
                    at,
                    "the graph has more than "
                            + Limits.PARTS
                            + " nodes and edges; open a part of it");
        }
    }

    /** Checks a graph after reading. */
    public static void check(GraphDraft draft) throws FileException {
        int elements = 0;
        for (GraphDraft.Node node : draft.nodes()) {
            elements++;
            checkLength(node.id(), node.at());
            checkLengths(node.values(), node.at());
            checkElements(elements, node.at());
        }
        for (GraphDraft.Edge edge : draft.edges()) {
            elements += isLink(edge.values()) ? 0 : 1;
            checkLengths(edge.values(), edge.at());
            checkElements(elements, edge.at());
        }
        checkLength(draft.title(), Position.NONE);
    }

    /**
     * Tells whether an edge is a link of a concern, or the second direction of a mutual tie.
     *
     * @param values the properties in the file
     */
    public static boolean isLink(Values values) {
        return GraphElement.of(values.peek(Column.ELEMENT.key()))
                .filter(element -> !element.isTie())
                .isPresent();
    }

    private static void checkElements(int elements, Position at) throws FileException {
        if (elements > Limits.ELEMENTS) {
            throw Limits.exceeded(
                    at,
                    "the graph has more than "
                            + Limits.ELEMENTS
                            + " actors, ties and concerns in all; open a part of it");
        }
    }

    private static void checkLengths(Values values, Position at) throws FileException {
        for (String value : values.all()) {
            checkLength(value, at);
        }
    }

    private static void checkLength(String text, Position at) throws FileException {
        if (text.length() > Limits.TEXT) {
            throw Limits.exceeded(
                    at, "a text is longer than " + Limits.TEXT + " characters; shorten it");
        }
    }
}
