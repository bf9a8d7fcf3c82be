package org.entente.io.graph.dot;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A graph or a subgraph while it is read: what it gives to the nodes and edges in it, and which
 * nodes it holds.
 */
final class Scope {

    private final @Nullable Scope outer;

    /** The name of the cluster it draws; empty for a subgraph that draws none. */
    private final String cluster;

    private final Attributes graph = new Attributes();
    private final Attributes nodeDefaults;
    private final Attributes edgeDefaults;
    private final Set<String> nodes = new LinkedHashSet<>();

    Scope(@Nullable Scope outer, String cluster) {
        this.outer = outer;
        this.cluster = cluster;
        this.nodeDefaults = outer == null ? new Attributes() : outer.nodeDefaults.copy();
        this.edgeDefaults = outer == null ? new Attributes() : outer.edgeDefaults.copy();
    }

    String cluster() {
        return cluster;
    }

    Attributes graph() {
        return graph;
    }

    Attributes nodeDefaults() {
        return nodeDefaults;
    }

    Attributes edgeDefaults() {
        return edgeDefaults;
    }

    /** Adds a node to this graph and those around it. */
    void hold(String node) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (!scope.nodes.add(node)) {
                return;
            }
        }
    }

    /** Returns the nodes in the order in which they were first named. */
    Set<String> nodes() {
        return nodes;
    }

    /** Returns this cluster, or else the nearest one around it; null for none. */
    @Nullable Scope nearestCluster() {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (!scope.cluster.isEmpty()) {
                return scope;
            }
        }
        return null;
    }

    @Nullable Scope outer() {
        return outer;
    }
}
