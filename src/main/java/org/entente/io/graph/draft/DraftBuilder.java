package org.entente.io.graph.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.io.graph.draft.GraphDraft.LeftOut;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;

/** Collects a graph while its file is read. Not thread-safe. */
public final class DraftBuilder {

    private final List<GraphDraft.Node> nodes = new ArrayList<>();
    private final List<GraphDraft.Edge> edges = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final PassedOver passedOver = new PassedOver();

    /** Nodes with the groups that a later part of the file puts them into. */
    private final Map<String, String> laterGroups = new LinkedHashMap<>();

    private String title = "";

    /** Returns the count of what is ignored. */
    public PassedOver passedOver() {
        return passedOver;
    }

    /** Sets the title, unless there is one. */
    public void title(String text) {
        title = title.isBlank() ? Trimmed.of(text) : title;
    }

    /**
     * Checks that there is room for one more node or edge.
     *
     * @param at its position
     * @throws FileException if there is none
     */
    public void checkRoom(Position at) throws FileException {
        GraphLimits.checkRoom(nodes.size() + edges.size(), at);
    }

    public void add(GraphDraft.Node node) {
        nodes.add(node);
    }

    public void add(GraphDraft.Edge edge) {
        edges.add(edge);
    }

    /**
     * Puts a node into a group, wherever it is in the file.
     *
     * @param node the node's id
     * @param group the id of the node that represents the group
     */
    public void group(String node, String group) {
        if (laterGroups.putIfAbsent(node, group) != null) {
            passedOver.count("further group of a node", "further groups of nodes");
        }
    }

    /**
     * Reports something that could not be read.
     *
     * @param message what it is and what is wrong
     */
    public void leaveOut(Position at, String message) {
        leftOut.add(new LeftOut(ProblemKind.LEFT_OUT, at, message + "; it is left out"));
    }

    public GraphDraft draft() {
        Set<String> ids = new HashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        List<GraphDraft.Node> placed = new ArrayList<>();
        for (GraphDraft.Node node : nodes) {
            String later = laterGroups.getOrDefault(node.id(), "");
            boolean free = node.group().isEmpty() && ids.contains(later);
            if (!node.group().isEmpty() && !later.isEmpty() && !later.equals(node.group())) {
                passedOver.count("further group of a node", "further groups of nodes");
            }
            placed.add(
                    free ? new GraphDraft.Node(node.id(), later, node.at(), node.values()) : node);
        }
        return new GraphDraft(title, placed, edges, leftOut, passedOver);
    }
}
