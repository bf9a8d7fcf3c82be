package org.entente.drawing.style;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.model.ActorKind;

/** The shape of a node, by the kind of its element. */
public enum NodeShape {
    /** A country. */
    DISC,
    /** An organization. */
    OCTAGON,
    /** A person. */
    ROUNDED_SQUARE,
    /** A group. */
    HEXAGON,
    /** A territory. */
    PENTAGON,
    /** An actor whose kind is not stated. */
    RING,
    /** A concern. */
    DIAMOND;

    public static NodeShape of(ActorKind kind) {
        return switch (kind) {
            case COUNTRY -> DISC;
            case ORGANIZATION -> OCTAGON;
            case PERSON -> ROUNDED_SQUARE;
            case GROUP -> HEXAGON;
            case TERRITORY -> PENTAGON;
            case UNSTATED -> RING;
        };
    }

    /** Returns the kind of actor with this shape; empty for a concern. */
    public Optional<ActorKind> kind() {
        return Arrays.stream(ActorKind.values()).filter(kind -> of(kind) == this).findFirst();
    }

    /**
     * Returns the border of the shape.
     *
     * @param radius of the circle around it
     */
    public Outline outline(Point centre, double radius) {
        double up = -Math.PI / 2;
        return switch (this) {
            case DISC, RING -> Outline.ellipse(Box.around(centre, 2 * radius, 2 * radius));
            case OCTAGON -> Outline.regular(centre, radius, 8, Math.PI / 8);
            case ROUNDED_SQUARE ->
                    Outline.rounded(Box.around(centre, 1.72 * radius, 1.72 * radius), radius * 0.5);
            case HEXAGON -> Outline.regular(centre, radius, 6, 0);
            case PENTAGON -> Outline.regular(centre, radius, 5, up);
            case DIAMOND -> Outline.regular(centre, radius, 4, up);
        };
    }

    /**
     * Returns the symbol inside the shape.
     *
     * @param radius of the circle around it
     * @return empty for a country, which is filled with its flag
     */
    public List<Outline> sign(Point centre, double radius) {
        double u = radius / 10;
        return switch (this) {
            case DISC -> List.of();
            case OCTAGON ->
                    List.of(
                            bar(centre, -4.5, -4.6, 9, 1.8, u),
                            bar(centre, -3.8, -2, 1.6, 4.6, u),
                            bar(centre, -0.8, -2, 1.6, 4.6, u),
                            bar(centre, 2.2, -2, 1.6, 4.6, u),
                            bar(centre, -4.5, 3.2, 9, 1.8, u));
            case ROUNDED_SQUARE -> person(centre, u);
            case HEXAGON -> group(centre, u);
            case PENTAGON -> pin(centre, u);
            case RING -> List.of(Outline.ellipse(Box.around(centre, 7 * u, 7 * u)));
            case DIAMOND ->
                    List.of(
                            Outline.rounded(
                                    Box.around(centre.plus(0, -1.3 * u), 1.9 * u, 5.6 * u), u),
                            Outline.ellipse(Box.around(centre.plus(0, 3.6 * u), 2.1 * u, 2.1 * u)));
        };
    }

    private static Outline bar(Point centre, double x, double y, double w, double h, double u) {
        return Outline.rounded(
                new Box(centre.x() + x * u, centre.y() + y * u, w * u, h * u), 0.5 * u);
    }

    private static List<Outline> person(Point centre, double u) {
        return List.of(
                Outline.ellipse(Box.around(centre.plus(0, -2.6 * u), 4.6 * u, 4.6 * u)),
                shoulders(centre.plus(0, 5 * u), 4.6 * u, 4.4 * u));
    }

    private static List<Outline> group(Point centre, double u) {
        return List.of(
                Outline.ellipse(Box.around(centre.plus(-4 * u, -1.6 * u), 3 * u, 3 * u)),
                shoulders(centre.plus(-4 * u, 3.6 * u), 2.3 * u, 2.8 * u),
                Outline.ellipse(Box.around(centre.plus(4 * u, -1.6 * u), 3 * u, 3 * u)),
                shoulders(centre.plus(4 * u, 3.6 * u), 2.3 * u, 2.8 * u),
                Outline.ellipse(Box.around(centre.plus(0, -2.8 * u), 3.8 * u, 3.8 * u)),
                shoulders(centre.plus(0, 4.4 * u), 3.2 * u, 4.2 * u));
    }

    private static Outline shoulders(Point foot, double halfWidth, double height) {
        Point left = foot.plus(-halfWidth, 0);
        Point right = foot.plus(halfWidth, 0);
        return new Outline(
                List.of(
                        new Outline.MoveTo(left),
                        new Outline.CurveTo(
                                left.plus(0, -height * 4 / 3),
                                right.plus(0, -height * 4 / 3),
                                right),
                        new Outline.Close()));
    }

    private static List<Outline> pin(Point centre, double u) {
        Point tip = centre.plus(0, 5.4 * u);
        Point head = centre.plus(0, -1.4 * u);
        return List.of(
                new Outline(
                        List.of(
                                new Outline.MoveTo(tip),
                                new Outline.CurveTo(
                                        tip.plus(-1.2 * u, -2.6 * u),
                                        head.plus(-3.8 * u, 2.4 * u),
                                        head.plus(-3.8 * u, 0)),
                                new Outline.CurveTo(
                                        head.plus(-3.8 * u, -5 * u),
                                        head.plus(3.8 * u, -5 * u),
                                        head.plus(3.8 * u, 0)),
                                new Outline.CurveTo(
                                        head.plus(3.8 * u, 2.4 * u),
                                        tip.plus(1.2 * u, -2.6 * u),
                                        tip),
                                new Outline.Close())));
    }
}
