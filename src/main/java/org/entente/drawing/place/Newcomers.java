package org.entente.drawing.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.drawing.compose.NodeSize;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/**
 * Finds room for actors that come to a picture whose other actors stay where they are: the nearest
 * free spot to the middle of their neighbours, and for those without any the emptiest one. Pure and
 * deterministic.
 */
public final class Newcomers {

    private static final int RINGS = 24;
    private static final int SPOTS = 24;

    /** How many spots in a row, and in a column, are tried for actors without neighbours. */
    private static final int GRID = 13;

    /** The share of the area at each side that they stay away from. */
    private static final double EDGE = 0.18;

    private final RelationGraph graph;
    private final Box area;
    private final Map<ElementId, Point> places = new LinkedHashMap<>();

    private Newcomers(RelationGraph graph, Box area) {
        this.graph = graph;
        this.area = area;
    }

    /**
     * Completes places.
     *
     * @param graph what is drawn
     * @param known places found earlier; those of actors and concerns no longer there are left out
     * @param area the area the picture fills
     * @return the centre of every actor, and of the concerns that were known
     */
    public static Map<ElementId, Point> place(
            RelationGraph graph, Map<ElementId, Point> known, Box area) {
        return new Newcomers(graph, area).place(known);
    }

    private Map<ElementId, Point> place(Map<ElementId, Point> known) {
        List<Actor> actors = graph.dossier().actors();
        actors.stream().map(Actor::id).forEach(id -> keep(id, known));
        graph.dossier().concerns().stream().map(Concern::id).forEach(id -> keep(id, known));
        for (Actor actor : actors) {
            if (!places.containsKey(actor.id())) {
                places.put(actor.id(), spot(actor.id()));
            }
        }
        return places;
    }

    private void keep(ElementId id, Map<ElementId, Point> known) {
        Point point = known.get(id);
        if (point != null) {
            places.put(id, point);
        }
    }

    private Point spot(ActorId actor) {
        Optional<Point> among = middle(actor);
        return among.isPresent() ? near(actor, among.get()) : apart();
    }

    /**
     * The spot farthest from all others in the inner part of the area; the middle for the first.
     */
    private Point apart() {
        Point best = inside(area.centre());
        double widest = places.isEmpty() ? Double.POSITIVE_INFINITY : -1;
        for (int row = 0; row < GRID && !places.isEmpty(); row++) {
            for (int column = 0; column < GRID; column++) {
                Point spot = inside(inner(column, row));
                double clear = clearance(spot);
                if (clear > widest) {
                    widest = clear;
                    best = spot;
                }
            }
        }
        return best;
    }

    private Point inner(int column, int row) {
        double share = 1.0 / (GRID - 1);
        return new Point(
                area.minX() + area.width() * (EDGE + (1 - 2 * EDGE) * column * share),
                area.minY() + area.height() * (EDGE + (1 - 2 * EDGE) * row * share));
    }

    private Point near(ActorId actor, Point middle) {
        double room = 3.2 * NodeSize.radius(graph, actor, area);
        Point best = middle;
        double widest = clearance(middle);
        for (int ring = 1; ring <= RINGS && widest < room; ring++) {
            for (int i = 0; i < SPOTS && widest < room; i++) {
                double angle = 2 * Math.PI * i / SPOTS;
                Point spot =
                        inside(
                                middle.plus(
                                        Math.cos(angle) * ring * room / 2,
                                        Math.sin(angle) * ring * room / 2));
                double clear = clearance(spot);
                if (clear > widest) {
                    widest = clear;
                    best = spot;
                }
            }
        }
        return best;
    }

    /** The middle of the neighbours that have a place; empty where none has. */
    private Optional<Point> middle(ActorId actor) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (ActorId neighbour : graph.neighbours(actor)) {
            Optional<Point> there = Optional.ofNullable(places.get(neighbour));
            if (there.isPresent()) {
                x += there.get().x();
                y += there.get().y();
                count++;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(inside(new Point(x / count, y / count)));
    }

    private Point inside(Point point) {
        double marginX = Math.min(40, area.width() / 4);
        double marginY = Math.min(40, area.height() / 4);
        return new Point(
                Math.max(area.minX() + marginX, Math.min(area.maxX() - marginX, point.x())),
                Math.max(area.minY() + marginY, Math.min(area.maxY() - marginY, point.y())));
    }

    private double clearance(Point point) {
        return places.values().stream()
                .mapToDouble(point::distance)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
