package org.entente.io.graph.dot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.io.graph.draft.GraphLimits;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;
import org.jspecify.annotations.Nullable;

/** The nodes and edges of one graph in a DOT file, with the attributes that Graphviz would see. */
final class DotGraph {

    /** A node, where it was first named, and the innermost cluster that named it first. */
    static final class Node {

        final String id;
        final Position at;
        final Attributes attributes;
        @Nullable Scope cluster;

        Node(String id, Position at, Attributes attributes) {
            this.id = id;
            this.at = at;
            this.attributes = attributes;
        }
    }

    /** An edge and its position. */
    record Edge(String tail, String head, boolean arrow, Position at, Attributes attributes) {}

    private final Scope root;
    private final boolean strict;
    private final boolean directed;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Scope> clusters = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    /** The edges of a strict graph, with which later ones between the same nodes are merged. */
    private final Map<List<String>, Edge> merged = new LinkedHashMap<>();

    private String name = "";

    DotGraph(boolean strict, boolean directed) {
        this.strict = strict;
        this.directed = directed;
        this.root = new Scope(null, "");
    }

    Scope root() {
        return root;
    }

    String name() {
        return name;
    }

    void name(String text) {
        name = text;
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    Map<String, Scope> clusters() {
        return clusters;
    }

    List<Edge> edges() {
        return edges;
    }

    /** Declares a node within a scope; a new one gets the scope's defaults. */
    Node node(String id, Position at, Scope scope) throws FileException {
        Node node = nodes.get(id);
        if (node == null) {
            GraphLimits.checkRoom(nodes.size() + edges.size(), at);
            node = new Node(id, at, scope.nodeDefaults().copy());
            nodes.put(id, node);
        }
        if (node.cluster == null) {
            node.cluster = scope.nearestCluster();
        }
        scope.hold(id);
        return node;
    }

    /** Adds an edge within a scope; a strict graph has at most one between two nodes. */
    void edge(String tail, String head, boolean arrow, Position at, Scope scope, Attributes own)
            throws FileException {
        String key = own.text("key").isEmpty() ? "" : "key " + own.text("key");
        if (strict || !key.isEmpty()) {
            boolean swapped = !directed && tail.compareTo(head) > 0;
            List<String> ends =
                    List.of(swapped ? head : tail, swapped ? tail : head, strict ? "" : key);
            Edge known = merged.get(ends);
            if (known != null) {
                known.attributes().setAll(own);
                return;
            }
            Edge made = added(tail, head, arrow, at, scope, own);
            merged.put(ends, made);
            return;
        }
        added(tail, head, arrow, at, scope, own);
    }

    private Edge added(
            String tail, String head, boolean arrow, Position at, Scope scope, Attributes own)
            throws FileException {
        GraphLimits.checkRoom(nodes.size() + edges.size(), at);
        Attributes attributes = scope.edgeDefaults().copy();
        attributes.setAll(own);
        Edge edge = new Edge(tail, head, arrow, at, attributes);
        edges.add(edge);
        return edge;
    }
}
