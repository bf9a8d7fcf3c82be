package org.entente.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * All shortest routes from one actor to another along ties, ignoring their direction.
 *
 * @param routes the routes, at most {@value #MAX_ROUTES}, in the order of the dossier's ties; empty
 *     where there is none or where the two actors are one
 * @param total how many there are in all, {@link Long#MAX_VALUE} standing for that many or more
 */
public record Routes(List<Route> routes, long total) {

    /** The maximum number of routes listed. */
    public static final int MAX_ROUTES = 100;

    public Routes {
        routes = List.copyOf(routes);
    }

    /**
     * A route from one actor to another.
     *
     * @param steps its steps, at least one
     */
    public record Route(List<Step> steps) {

        public Route {
            steps = List.copyOf(steps);
        }

        /** Returns the actors on the way, both ends included. */
        public List<ActorId> actors() {
            List<ActorId> actors = new ArrayList<>();
            actors.add(steps.get(0).from());
            steps.forEach(step -> actors.add(step.to()));
            return List.copyOf(actors);
        }
    }

    /**
     * A step of a route.
     *
     * @param from the actor it starts at
     * @param to the actor it leads to
     * @param ties all ties that make the step, at least one
     */
    public record Step(ActorId from, ActorId to, List<Tie> ties) {

        public Step {
            ties = List.copyOf(ties);
        }
    }

    /**
     * Finds the shortest routes. Breadth-first search from the goal gives every actor its distance;
     * all descents along it are the routes.
     *
     * @param graph where to look
     * @param from where the routes start
     * @param to where they end
     * @param usable which ties may be used
     */
    public static Routes between(
            RelationGraph graph, ActorId from, ActorId to, Predicate<Tie> usable) {
        Graph<ActorId, DefaultEdge> pairs = new SimpleGraph<>(DefaultEdge.class);
        graph.dossier().actors().forEach(actor -> pairs.addVertex(actor.id()));
        for (Tie tie : graph.ties()) {
            if (usable.test(tie) && !tie.from().equals(tie.to())) {
                pairs.addEdge(tie.from(), tie.to());
            }
        }
        if (from.equals(to) || !pairs.containsVertex(from) || !pairs.containsVertex(to)) {
            return new Routes(List.of(), 0);
        }
        var distances = new BFSShortestPath<>(pairs).getPaths(to);
        if (Double.isInfinite(distances.getWeight(from))) {
            return new Routes(List.of(), 0);
        }
        Map<ActorId, List<ActorId>> next = new HashMap<>();
        for (ActorId actor : pairs.vertexSet()) {
            double distance = distances.getWeight(actor);
            next.put(
                    actor,
                    Graphs.neighborListOf(pairs, actor).stream()
                            .filter(other -> distances.getWeight(other) == distance - 1)
                            .toList());
        }
        List<Route> routes = new ArrayList<>();
        Deque<ActorId> way = new ArrayDeque<>(List.of(from));
        descend(new Descent(graph, usable, next, to), way, routes);
        return new Routes(routes, count(from, to, next, new HashMap<>()));
    }

    private record Descent(
            RelationGraph graph,
            Predicate<Tie> usable,
            Map<ActorId, List<ActorId>> next,
            ActorId to) {}

    private static void descend(Descent descent, Deque<ActorId> way, List<Route> routes) {
        ActorId at = way.getLast();
        if (at.equals(descent.to())) {
            routes.add(route(descent, List.copyOf(way)));
            return;
        }
        for (ActorId next : descent.next().getOrDefault(at, List.of())) {
            if (routes.size() >= MAX_ROUTES) {
                return;
            }
            way.addLast(next);
            descend(descent, way, routes);
            way.removeLast();
        }
    }

    private static Route route(Descent descent, List<ActorId> way) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < way.size(); i++) {
            ActorId from = way.get(i - 1);
            ActorId to = way.get(i);
            steps.add(
                    new Step(
                            from,
                            to,
                            descent.graph().tiesBetween(from, to).stream()
                                    .filter(descent.usable())
                                    .toList()));
        }
        return new Route(steps);
    }

    private static long count(
            ActorId from, ActorId to, Map<ActorId, List<ActorId>> next, Map<ActorId, Long> known) {
        if (from.equals(to)) {
            return 1;
        }
        Long counted = known.get(from);
        if (counted == null) {
            long sum = 0;
            for (ActorId step : next.getOrDefault(from, List.of())) {
                long more = count(step, to, next, known);
                sum = sum > Long.MAX_VALUE - more ? Long.MAX_VALUE : sum + more;
            }
            counted = sum;
            known.put(from, counted);
        }
        return counted;
    }
}
