package org.entente.io.graph.draft;

import java.util.List;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;

/**
 * A graph read from another format, before it becomes a dossier.
 *
 * @param title what the graph is called; blank where the format does not say
 * @param nodes its nodes; several may have one id and are then one
 * @param leftOut what could not be read, and so is not here
 * @param passedOver what has no place in a dossier
 */
public record GraphDraft(
        String title,
        List<Node> nodes,
        List<Edge> edges,
        List<LeftOut> leftOut,
        PassedOver passedOver) {

    /**
     * A node and its position in the file.
     *
     * @param group the id of the group that contains it; empty for none
     * @param values the properties in the file
     */
    public record Node(String id, String group, Position at, Values values) {}

    /**
     * An edge and its position in the file.
     *
     * @param id its id; blank if it has none
     * @param source the id of the node it leaves
     * @param target the id of the node it reaches
     * @param directed whether it is directed, unless its values say otherwise
     * @param values the properties in the file
     */
    public record Edge(
            String id,
            String source,
            String target,
            boolean directed,
            Position at,
            Values values) {}

    /**
     * Something that could not be read.
     *
     * @param message what it is and what is wrong, for the user
     */
    public record LeftOut(ProblemKind kind, Position at, String message) {}
}
