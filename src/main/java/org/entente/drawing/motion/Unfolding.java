package org.entente.drawing.motion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/** Animates ties that unfold from their ribbons or fold back into them. Nothing else moves. */
public final class Unfolding {

    private final GraphDrawing after;
    private final Map<TieId, RibbonMark> comeFrom;
    private final List<TieMark> goBack;
    private final Map<TieId, RibbonMark> goInto;

    private Unfolding(
            GraphDrawing after,
            Map<TieId, RibbonMark> comeFrom,
            List<TieMark> goBack,
            Map<TieId, RibbonMark> goInto) {
        this.after = after;
        this.comeFrom = comeFrom;
        this.goBack = goBack;
        this.goInto = goInto;
    }

    /**
     * Compares two pictures to find what unfolds or folds.
     *
     * @param before the picture it begins with
     * @param after the picture it ends with
     * @return the transition; empty if no tie comes out of a ribbon or goes into one
     */
    public static Optional<Unfolding> between(GraphDrawing before, GraphDrawing after) {
        if (!before.area().equals(after.area())) {
            return Optional.empty();
        }
        Map<TieId, RibbonMark> closedBefore = inRibbons(before);
        Map<TieId, RibbonMark> closedAfter = inRibbons(after);
        Map<TieId, RibbonMark> comeFrom = new HashMap<>();
        for (TieMark tie : after.ties()) {
            RibbonMark ribbon = closedBefore.get(tie.id());
            if (ribbon != null) {
                comeFrom.put(tie.id(), ribbon);
            }
        }
        List<TieMark> goBack =
                before.ties().stream().filter(tie -> closedAfter.containsKey(tie.id())).toList();
        return comeFrom.isEmpty() && goBack.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unfolding(after, comeFrom, goBack, closedAfter));
    }

    private static Map<TieId, RibbonMark> inRibbons(GraphDrawing drawing) {
        Map<TieId, RibbonMark> ribbons = new HashMap<>();
        drawing.ribbons().forEach(r -> r.ties().forEach(tie -> ribbons.put(tie, r)));
        return ribbons;
    }

    /**
     * Returns the picture at a moment.
     *
     * @param progress 0 for the beginning, 1 for the end; eased, slow at the end
     * @return the picture; at 1 or later, the one it ends with
     */
    public GraphDrawing at(double progress) {
        if (progress >= 1) {
            return after;
        }
        double p = Math.max(0, progress);
        double t = 1 - (1 - p) * (1 - p);
        List<TieMark> ties = new ArrayList<>();
        for (TieMark tie : after.ties()) {
            RibbonMark ribbon = comeFrom.get(tie.id());
            ties.add(ribbon == null ? tie : between(ribbon, tie, t));
        }
        List<RibbonMark> ribbons = new ArrayList<>(after.ribbons());
        for (TieMark tie : goBack) {
            RibbonMark ribbon = goInto.get(tie.id());
            if (ribbon != null) {
                ribbons.removeIf(other -> other.subject().equals(ribbon.subject()));
                ties.add(between(ribbon, tie.withEmphasis(ribbon.emphasis()), 1 - t));
            }
        }
        return after.with(after.links(), ties, after.nodes()).withRibbons(ribbons);
    }

    private static TieMark between(RibbonMark ribbon, TieMark tie, double t) {
        boolean alike = ribbon.from().equals(tie.from());
        Curve closed = alike ? ribbon.curve() : ribbon.curve().reversed();
        Curve open = tie.curve();
        Curve curve =
                new Curve(
                        closed.start().towards(open.start(), t),
                        closed.control1().towards(open.control1(), t),
                        closed.control2().towards(open.control2(), t),
                        closed.end().towards(open.end(), t));
        Box box = tie.label().box();
        Point centre = ribbon.label().box().centre().towards(box.centre(), t);
        TieMark moved =
                tie.withLabel(
                        tie.label()
                                .at(
                                        Box.around(centre, box.width(), box.height()),
                                        tie.label().shown()));
        return moved.withShape(curve, head(tie, open, curve), tie.line());
    }

    /** A head goes with its end of the line; of two alike, the second is at the beginning. */
    private static @Nullable Outline head(TieMark tie, Curve open, Curve curve) {
        Outline head = tie.head();
        if (head == null) {
            return null;
        }
        if (!tie.mutual()) {
            return moved(head, open.end(), curve.end());
        }
        int half = head.steps().size() / 2;
        Outline last = new Outline(head.steps().subList(0, half));
        Outline first = new Outline(head.steps().subList(half, head.steps().size()));
        return Outline.join(
                List.of(
                        moved(last, open.end(), curve.end()),
                        moved(first, open.start(), curve.start())));
    }

    private static Outline moved(Outline head, Point from, Point to) {
        return head.moved(to.x() - from.x(), to.y() - from.y());
    }
}
