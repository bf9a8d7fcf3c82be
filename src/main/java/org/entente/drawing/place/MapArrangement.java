package org.entente.drawing.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.Backdrop;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Cut;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.geography.EqualEarth;
import org.entente.geography.Land;
import org.entente.geography.Place;
import org.entente.geography.Spot;
import org.entente.geography.World;
import org.entente.graph.RelationGraph;
import org.entente.layout.stress.AnchoredLayout2D;
import org.entente.model.Actor;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Puts countries, and territories with a code, where they are on a map cut to where the actors are;
 * the others among those they are tied to. Nodes that would lie on each other make room, and a line
 * leads from each to where it belongs.
 */
final class MapArrangement {

    /** The least part of the globe that the map shows, in radii: some 40 degrees. */
    private static final double LEAST_EXTENT = 0.7;

    private static final double[] GAPS = {50, 60, 70, 84, 100};
    private static final int SEEDS = 5;
    private static final double USUAL_SIDE = 900;
    private static final double STEP = 130;

    private final RelationGraph graph;
    private final Box area;
    private final long seed;
    private final Map<ActorId, Double> radii;
    private final Box2D room;

    MapArrangement(RelationGraph graph, Box area, long seed) {
        this.graph = graph;
        this.area = area;
        this.seed = seed;
        radii = ActorGraph.radii(graph, area);
        room = ActorGraph.room(radii, area);
    }

    Arranged arrange(Arranger arranger) {
        World world = World.read();
        Map<ActorId, Place> places = new LinkedHashMap<>();
        for (Actor actor : graph.dossier().actors()) {
            String iso = actor.iso();
            if (iso != null) {
                world.place(iso).ifPresent(place -> places.put(actor.id(), place));
            }
        }
        EqualEarth projection = EqualEarth.facing(places.values());
        Map<ActorId, Spot> spots = new LinkedHashMap<>();
        places.forEach((id, place) -> spots.put(id, projection.project(place)));
        Sheet sheet = Sheet.of(List.copyOf(spots.values()), room);
        Map<ElementId, Point> homes = new LinkedHashMap<>();
        Map<ActorId, Point2D> anchors = new LinkedHashMap<>();
        spots.forEach(
                (id, spot) -> {
                    Point point = sheet.at(spot);
                    homes.put(id, point);
                    anchors.put(id, Point2D.of(point.x(), point.y()));
                });
        Backdrop backdrop = new Backdrop(land(world, projection, sheet), List.of(), homes, 1);
        return arranger.best(graph, candidates(anchors, backdrop));
    }

    private List<Arranged> candidates(Map<ActorId, Point2D> anchors, Backdrop backdrop) {
        Graph<ActorId, DefaultWeightedEdge> actors = ActorGraph.of(graph);
        double size = Math.sqrt(area.width() * area.height()) / USUAL_SIDE;
        boolean small = Arranger.isSmall(graph);
        List<Arranged> candidates = new ArrayList<>();
        for (double gap : small ? GAPS : new double[] {GAPS[0]}) {
            for (int i = 0; i < (small ? SEEDS : 1); i++) {
                AnchoredLayout2D<ActorId, DefaultWeightedEdge> layout =
                        new AnchoredLayout2D<>(
                                anchors,
                                actor -> radii.getOrDefault(actor, 0.0),
                                gap * size,
                                STEP * size,
                                seed + i);
                candidates.add(
                        new Arranged(
                                Arranger.places(layout.positions(actors, room, Map.of())),
                                backdrop,
                                area));
            }
        }
        return candidates;
    }

    /** The land within sight, with some to spare for those who zoom out. */
    private List<Outline> land(World world, EqualEarth projection, Sheet sheet) {
        Box around = Box.around(area.centre(), 2 * area.width(), 2 * area.height());
        List<Outline> shapes = new ArrayList<>();
        for (Land land : world.land()) {
            List<Outline> rings = new ArrayList<>();
            for (List<Spot> ring : projection.project(land)) {
                List<Point> cut = Cut.to(around, ring.stream().map(sheet::at).toList());
                if (cut.size() > 2) {
                    rings.add(Outline.polygon(cut));
                }
            }
            if (!rings.isEmpty()) {
                shapes.add(Outline.join(rings));
            }
        }
        return shapes;
    }

    /** How the map lies in the area. */
    private record Sheet(double scale, double x, double y) {

        static Sheet of(List<Spot> spots, Box2D room) {
            double left = Double.POSITIVE_INFINITY;
            double top = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (Spot spot : spots) {
                left = Math.min(left, spot.x());
                top = Math.min(top, spot.y());
                right = Math.max(right, spot.x());
                bottom = Math.max(bottom, spot.y());
            }
            boolean none = spots.isEmpty();
            double middleX = none ? 0 : (left + right) / 2;
            double middleY = none ? 0 : (top + bottom) / 2;
            double width = none ? 2 * Math.PI : Math.max(LEAST_EXTENT, right - left);
            double height = none ? Math.PI : Math.max(LEAST_EXTENT, bottom - top);
            double scale = Math.min(room.getWidth() / width, room.getHeight() / height);
            return new Sheet(
                    scale,
                    room.getMinX() + room.getWidth() / 2 - scale * middleX,
                    room.getMinY() + room.getHeight() / 2 - scale * middleY);
        }

        Point at(Spot spot) {
            return new Point(x + scale * spot.x(), y + scale * spot.y());
        }
    }
}
