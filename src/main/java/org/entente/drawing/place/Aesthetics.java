package org.entente.drawing.place;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LineMark;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Polyline;
import org.entente.model.id.ActorId;

/**
 * The readability of a picture, measured on the drawing. The criteria are the aesthetics that
 * experiments found to matter (Purchase, 1997; Ware, Purchase, Colpoys and McGill, 2002), crossings
 * first.
 *
 * @param crossings pairs of lines that cross, those of the same pair of actors not counted
 * @param linesThroughNodes lines and links that run through a node they do not end at
 * @param labelOverlaps shown labels that overlap another or a node they do not name
 * @param hiddenNames actors whose name found no room
 * @param hiddenLabels lines whose words found no room
 * @param lengthSpread the coefficient of variation of the lengths of ties
 * @param use the share of the area that the bounds of all nodes take, 0 to 1
 */
public record Aesthetics(
        int crossings,
        int linesThroughNodes,
        int labelOverlaps,
        int hiddenNames,
        int hiddenLabels,
        double lengthSpread,
        double use) {

    private static final int STEPS = 10;

    /**
     * Judges a picture.
     *
     * @param drawing the picture
     * @return its figures
     */
    public static Aesthetics of(GraphDrawing drawing) {
        int hiddenNames = 0;
        for (NodeMark node : drawing.nodes()) {
            hiddenNames += node.id() instanceof ActorId && !node.label().shown() ? 1 : 0;
        }
        int hiddenLabels = (int) drawing.lines().stream().filter(l -> !isSaid(l.label())).count();
        return new Aesthetics(
                crossings(drawing),
                linesThroughNodes(drawing),
                labelOverlaps(drawing),
                hiddenNames,
                hiddenLabels,
                lengthSpread(drawing),
                use(drawing));
    }

    /**
     * Returns a weighted sum. A line through a foreign node and a lost name weigh most, since they
     * mislead; a crossing and a hidden label only slow the reader down.
     *
     * @return the cost; less is better
     */
    public double cost() {
        return 40.0 * linesThroughNodes
                + 40.0 * labelOverlaps
                + 40.0 * hiddenNames
                + 2.0 * crossings
                + 4.0 * hiddenLabels
                + 10.0 * lengthSpread
                + 30.0 * (1 - use);
    }

    private static boolean isSaid(LabelMark label) {
        return label.shown() && !label.isNumber();
    }

    private static int crossings(GraphDrawing drawing) {
        List<LineMark> marks = drawing.lines();
        List<Polyline> lines =
                marks.stream().map(line -> Polyline.of(line.curve().samples(STEPS))).toList();
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                if (!marks.get(i).joinsAs(marks.get(j))
                        && lines.get(i).crossings(lines.get(j)) > 0) {
                    count++;
                }
            }
        }
        return count;
    }

    private static int linesThroughNodes(GraphDrawing drawing) {
        int count = 0;
        for (NodeMark node : drawing.nodes()) {
            for (LineMark line : drawing.lines()) {
                boolean own = line.from().equals(node.id()) || line.to().equals(node.id());
                count += !own && through(line.curve(), node) ? 1 : 0;
            }
            for (LinkMark link : drawing.links()) {
                boolean own = link.concern().equals(node.id()) || link.end().equals(node.id());
                count += !own && through(link.curve(), node) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean through(Curve curve, NodeMark node) {
        return curve.distance(node.centre()) < node.radius();
    }

    private static int labelOverlaps(GraphDrawing drawing) {
        List<Box> boxes = new ArrayList<>();
        int count = 0;
        for (NodeMark node : drawing.nodes()) {
            if (node.label().shown()) {
                boxes.add(node.label().box());
            }
        }
        drawing.lines().stream()
                .filter(line -> line.label().shown())
                .forEach(line -> boxes.add(line.label().box()));
        drawing.pills().stream()
                .filter(pill -> pill.label().shown())
                .forEach(pill -> boxes.add(pill.label().box()));
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            for (int j = i + 1; j < boxes.size(); j++) {
                count += box.overlaps(boxes.get(j)) ? 1 : 0;
            }
            for (NodeMark node : drawing.nodes()) {
                count += box.overlapsDisc(node.centre(), node.radius()) ? 1 : 0;
            }
        }
        return count;
    }

    private static double lengthSpread(GraphDrawing drawing) {
        double[] lengths =
                drawing.lines().stream()
                        .mapToDouble(line -> line.curve().start().distance(line.curve().end()))
                        .toArray();
        double mean = 0;
        for (double length : lengths) {
            mean += length / lengths.length;
        }
        double square = 0;
        for (double length : lengths) {
            square += (length - mean) * (length - mean) / lengths.length;
        }
        return mean == 0 ? 0 : Math.sqrt(square) / mean;
    }

    private static double use(GraphDrawing drawing) {
        Box box = null;
        for (NodeMark node : drawing.nodes()) {
            box = box == null ? node.bounds() : box.union(node.bounds());
        }
        double area = drawing.area().width() * drawing.area().height();
        return box == null || area == 0 ? 1 : Math.min(1, box.width() * box.height() / area);
    }
}
