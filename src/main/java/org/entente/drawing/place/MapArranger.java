package org.entente.drawing.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.drawing.Backdrop;
import org.entente.drawing.Tray;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.PolygonClip;
import org.entente.geography.EqualEarth;
import org.entente.geography.Land;
import org.entente.geography.MapPoint;
import org.entente.geography.Place;
import org.entente.geography.World;
import org.entente.graph.RelationGraph;
import org.entente.layout.Separation;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * Places actors with a location on a map cropped to them; the others go into a tray below. Nodes
 * that would overlap are moved apart, with a line leading from each to its true location.
 */
final class MapArranger {

    /** The smallest extent of the map, in radii of the globe: about 20 degrees. */
    private static final double MIN_EXTENT = 0.35;

    /** The gaps between nodes to try, on an area of the default size. */
    private static final double[] GAPS = {34, 38, 42, 46, 50, 55, 60, 65, 70, 77, 84, 92, 100, 110};

    private static final double DEFAULT_SIDE = 900;

    private final RelationGraph graph;
    private final Box area;
    private final Map<ActorId, Double> radii;

    MapArranger(RelationGraph graph, Box area) {
        this.graph = graph;
        this.area = area;
        radii = ActorGraph.radii(graph, area);
    }

    Arrangement arrange(Function<List<Arrangement>, Arrangement> best) {
        World world = World.read();
        Map<ActorId, Place> places = new Gazetteer(world).places(graph.dossier().actors());
        List<ActorId> waiting = new ArrayList<>(radii.keySet());
        waiting.removeAll(places.keySet());
        Optional<TrayRows> rows =
                waiting.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TrayRows(waiting, radii, area, places.isEmpty()));
        Box map = rows.map(TrayRows::above).orElse(area);
        Box2D room = ActorGraph.room(radii, map);
        EqualEarth projection = EqualEarth.facing(places.values());
        Map<ActorId, MapPoint> spots = new LinkedHashMap<>();
        places.forEach((id, place) -> spots.put(id, projection.project(place)));
        Sheet sheet = Sheet.of(List.copyOf(spots.values()), room);
        Map<ElementId, Point> homes = new LinkedHashMap<>();
        spots.forEach((id, spot) -> homes.put(id, sheet.at(spot)));
        Tray tray = rows.map(TrayRows::tray).orElse(null);
        Backdrop backdrop =
                new Backdrop(land(world, projection, sheet, map), List.of(), homes, 1, tray);
        List<Arrangement> candidates = new ArrayList<>();
        double size = Math.sqrt(map.width() * map.height()) / DEFAULT_SIDE;
        for (double gap : ActorGraph.isSmall(graph) ? GAPS : new double[] {GAPS[0]}) {
            Map<ElementId, Point> centres = apart(homes, room, gap * size);
            rows.ifPresent(r -> centres.putAll(r.places(inOrder(waiting, centres))));
            candidates.add(new Arrangement(centres, backdrop, area));
        }
        return best.apply(candidates);
    }

    private Map<ElementId, Point> apart(Map<ElementId, Point> homes, Box2D room, double gap) {
        Map<ActorId, Point2D> anchors = new LinkedHashMap<>();
        homes.forEach((id, home) -> anchors.put((ActorId) id, Point2D.of(home.x(), home.y())));
        return ActorGraph.places(
                Separation.of(
                        anchors, Set.of(), actor -> radii.getOrDefault(actor, 0.0), gap, room));
    }

    /** From the left, as those are that they are tied to. */
    private List<ActorId> inOrder(List<ActorId> waiting, Map<ElementId, Point> centres) {
        Map<ActorId, Double> wanted = new LinkedHashMap<>();
        for (ActorId actor : waiting) {
            wanted.put(
                    actor,
                    graph.neighbours(actor).stream()
                            .map(centres::get)
                            .filter(point -> point != null)
                            .mapToDouble(Point::x)
                            .average()
                            .orElse(area.maxX()));
        }
        List<ActorId> sorted = new ArrayList<>(waiting);
        sorted.sort(Comparator.comparingDouble(actor -> wanted.getOrDefault(actor, 0.0)));
        return sorted;
    }

    /** The visible land, with a margin for zooming out. */
    private List<Outline> land(World world, EqualEarth projection, Sheet sheet, Box map) {
        Box around = Box.around(map.centre(), 2 * area.width(), 2 * area.height());
        List<Outline> shapes = new ArrayList<>();
        for (Land land : world.land()) {
            List<Outline> rings = new ArrayList<>();
            for (List<MapPoint> ring : projection.project(land)) {
                List<Point> cut = PolygonClip.to(around, ring.stream().map(sheet::at).toList());
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

    /** The position of the map in the area. */
    private record Sheet(double scale, double x, double y) {

        static Sheet of(List<MapPoint> spots, Box2D room) {
            double left = Double.POSITIVE_INFINITY;
            double top = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (MapPoint spot : spots) {
                left = Math.min(left, spot.x());
                top = Math.min(top, spot.y());
                right = Math.max(right, spot.x());
                bottom = Math.max(bottom, spot.y());
            }
            boolean none = spots.isEmpty();
            double middleX = none ? 0 : (left + right) / 2;
            double middleY = none ? 0 : (top + bottom) / 2;
            double width = none ? 2 * Math.PI : Math.max(MIN_EXTENT, right - left);
            double height = none ? Math.PI : Math.max(MIN_EXTENT, bottom - top);
            double scale = Math.min(room.getWidth() / width, room.getHeight() / height);
            return new Sheet(
                    scale,
                    room.getMinX() + room.getWidth() / 2 - scale * middleX,
                    room.getMinY() + room.getHeight() / 2 - scale * middleY);
        }

        Point at(MapPoint spot) {
            return new Point(x + scale * spot.x(), y + scale * spot.y());
        }
    }
}
