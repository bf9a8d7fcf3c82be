package org.entente.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * Separates vertices with given places, such as countries on a map: overlapping discs are pushed
 * apart and pulled back, until none overlap and each is as near its place as possible.
 */
public final class Separation {
    private Separation() {}

    /**
     * Parts vertices.
     *
     * @param <V> the vertex type
     * @param places where each belongs, in the coordinates of the area
     * @param fixed those that must not move
     * @param radius the radius of the disc of a vertex
     * @param gap the least distance between the borders of two discs, as far as the area has room
     * @param area where the centres of those that move must lie
     * @return where each is, in the order of the places; the same bits each time
     */
    public static <V> Places<V> of(
            Map<V, Point2D> places,
            Set<V> fixed,
            ToDoubleFunction<? super V> radius,
            double gap,
            Box2D area) {
        List<V> vertices = new ArrayList<>(places.keySet());
        Discs discs = new Discs(area, gap, vertices.size());
        int i = 0;
        for (Map.Entry<V, Point2D> entry : places.entrySet()) {
            V vertex = entry.getKey();
            Point2D place = entry.getValue();
            discs.radius[i] = radius.applyAsDouble(vertex);
            discs.fixed[i] = fixed.contains(vertex);
            discs.anchor(i, place.getX(), place.getY());
            i++;
        }
        discs.separate();
        Map<V, Point2D> points = new LinkedHashMap<>();
        for (int v = 0; v < vertices.size(); v++) {
            points.put(vertices.get(v), Point2D.of(discs.x[v], discs.y[v]));
        }
        return new Places<>(points);
    }
}
