package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.LinkMark;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;

/**
 * Lets lines, arrowheads, dashes and borders grow more slowly than the picture when zooming in:
 * first with the root of the zoom, then not at all. Zooming out shrinks them with the picture.
 *
 * <p>The scale changes in small steps, so that pictures are recomputed only now and then while the
 * wheel turns.
 */
final class LineZoom {

    /** Maximum size on the screen, relative to the size at 100 %. */
    private static final double MAX_SCALE = 2.5;

    private static final double STEP = 1.1;
    private static final int STRIDES = 4;

    private LineZoom() {}

    /**
     * Returns the scale of lines relative to the picture.
     *
     * @param zoom pixels per world unit
     * @return 1 up to 100 %, less when zoomed in; one of a few values
     */
    static double scale(double zoom) {
        if (zoom <= 1) {
            return 1;
        }
        double exact = Math.min(Math.sqrt(zoom), MAX_SCALE) / zoom;
        return StrictMath.pow(STEP, Math.rint(StrictMath.log(exact) / StrictMath.log(STEP)));
    }

    /** Scales the lines of a picture; shafts still end within their heads. */
    static GraphDrawing at(GraphDrawing drawing, double scale) {
        if (scale == 1) {
            return drawing;
        }
        List<LinkMark> links = drawing.links().stream().map(link -> link(link, scale)).toList();
        GraphDrawing scaled = drawing.withLines(line -> line(line, scale));
        return new GraphDrawing(
                scaled.area(),
                links,
                scaled.ties(),
                scaled.ribbons(),
                scaled.pills(),
                scaled.nodes(),
                scaled.style().withWeight(scale),
                scaled.backdrop());
    }

    /** Scales a line with its head; its label is unchanged. */
    static LineMark line(LineMark line, double scale) {
        if (scale == 1) {
            return line;
        }
        Outline head = line.head();
        Curve curve = line.curve();
        if (head != null) {
            curve = reaching(curve, tip(head, 0), scale);
            if (line.mutual()) {
                Point other = tip(head, head.steps().size() / 2);
                curve = reaching(curve.reversed(), other, scale).reversed();
            }
            head = heads(head, line.mutual(), scale);
        }
        return line.withShape(curve, head, line.line().scaled(scale));
    }

    static LinkMark link(LinkMark link, double scale) {
        if (scale == 1) {
            return link;
        }
        Outline head = link.head();
        return new LinkMark(
                link.concern(),
                link.end(),
                link.holder(),
                head == null ? link.curve() : reaching(link.curve(), tip(head, 0), scale),
                head == null ? null : heads(head, false, scale),
                link.line().scaled(scale),
                link.emphasis());
    }

    /** Scales an arrowhead about its tip; the two heads of a mutual tie each about its own. */
    static Outline heads(Outline head, boolean two, double scale) {
        int each = two ? head.steps().size() / 2 : head.steps().size();
        List<Outline.Step> steps = new ArrayList<>();
        for (int from = 0; from < head.steps().size(); from += each) {
            Point tip = tip(head, from);
            for (Outline.Step step : head.steps().subList(from, from + each)) {
                if (step instanceof Outline.MoveTo move) {
                    steps.add(new Outline.MoveTo(tip.towards(move.to(), scale)));
                } else if (step instanceof Outline.LineTo line) {
                    steps.add(new Outline.LineTo(tip.towards(line.to(), scale)));
                } else {
                    steps.add(step);
                }
            }
        }
        return new Outline(steps);
    }

    /** Every head starts with a polygon whose first corner is the tip. */
    private static Point tip(Outline head, int from) {
        return head.steps().get(from) instanceof Outline.MoveTo move ? move.to() : new Point(0, 0);
    }

    /** Extends a shaft along its curve until it ends closer to the tip by a factor. */
    private static Curve reaching(Curve shaft, Point tip, double scale) {
        double before = shaft.end().distance(tip);
        double speed = 3 * shaft.control2().distance(shaft.end());
        if (before < 1e-6 || speed < 1e-6) {
            return shaft;
        }
        double wanted = before * scale;
        double stride = before / speed / STRIDES;
        double low = 1;
        double high = 1;
        for (int i = 0; i < 4 * STRIDES && shaft.at(high).distance(tip) > wanted; i++) {
            low = high;
            high += stride;
        }
        if (shaft.at(high).distance(tip) > wanted) {
            return shaft;
        }
        for (int i = 0; i < 16; i++) {
            double middle = (low + high) / 2;
            if (shaft.at(middle).distance(tip) > wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return shaft.upTo(high);
    }
}
