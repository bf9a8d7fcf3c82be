package org.entente.io.graph;

import java.util.List;
import java.util.Map;
import org.entente.io.problem.Position;

/**
 * A graph as another format has it, before it becomes a dossier. Names of values are in lower case.
 *
 * @param title what the graph is called; blank where the format does not say
 * @param nodes its nodes
 * @param edges its edges
 */
public record GraphDraft(String title, List<Node> nodes, List<Edge> edges) {

    /** A node and where it stands in its file. */
    record Node(String id, Position at, Map<String, String> values) {}

    /** An edge and where it stands in its file; its id is blank where it has none. */
    record Edge(
            String id,
            String source,
            String target,
            boolean directed,
            Position at,
            Map<String, String> values) {}
}
