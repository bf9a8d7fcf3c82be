package org.entente.drawing.ink;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PinMark;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.VisualStyle;

/** The inks of actors and concerns. */
record NodeInk(VisualStyle style) {

    List<Ink> body(NodeMark node) {
        List<Ink> inks = new ArrayList<>();
        Point centre = node.centre();
        double opacity = Fade.line(node.emphasis());
        ring(node, inks);
        boolean concern = node.shape() == NodeShape.DIAMOND;
        Outline shape = node.shape().outline(centre, node.radius());
        // A receding node stays opaque to the lines behind it.
        inks.add(new Ink.Fill(shape, style.ground()));
        String flag = node.flag();
        if (flag != null && Flags.exists(flag)) {
            inks.add(new Ink.Flag(flag, node.bounds(), shape, opacity, style.blank()));
        } else {
            Rgba fill = concern ? style.concern() : style.node();
            Rgba sign = concern ? style.concernInk() : style.nodeSign();
            inks.add(new Ink.Fill(shape, fill.fade(opacity)));
            for (Outline outline : node.shape().sign(centre, node.radius())) {
                inks.add(new Ink.Fill(outline, sign.fade(opacity)));
            }
        }
        Rgba border = concern ? style.concernInk() : style.nodeBorder();
        inks.add(new Ink.Border(shape, border.fade(opacity), style.border()));
        if (node.pinned()) {
            Outline ground = PinMark.ground(centre, node.radius());
            inks.add(new Ink.Fill(ground, style.label()));
            inks.add(new Ink.Border(ground, style.nodeBorder().fade(opacity), style.border()));
            inks.add(new Ink.Fill(PinMark.pin(centre, node.radius()), style.text().fade(opacity)));
        }
        return inks;
    }

    private void ring(NodeMark node, List<Ink> to) {
        double opacity =
                switch (node.emphasis()) {
                    case SELECTED, OUTLINED -> 1;
                    case POINTED -> Fade.POINTED_RING;
                    case PLAIN, BRIGHT, RECEDED -> 0;
                };
        if (opacity > 0) {
            to.add(
                    new Ink.Border(
                            node.shape().outline(node.centre(), node.radius() + style.ringGap()),
                            style.selection().fade(opacity),
                            node.emphasis() == Emphasis.OUTLINED ? style.border() : style.ring()));
        }
    }
}
