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
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Texts;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;

/** The inks of actors and concerns. */
record NodeInk(VisualStyle style, Typeface typeface) {

    /** The size of initials, as a share of the radius, by how many letters they are. */
    private static final double[] LETTER_SIZES = {0, 1.1, 0.9, 0.68};

    List<Ink> body(NodeMark node) {
        List<Ink> inks = new ArrayList<>();
        Point centre = node.centre();
        double opacity = Fade.line(node.emphasis()) * (node.isGhost() ? Fade.GHOST : 1);
        ring(node, inks);
        boolean concern = node.shape() == NodeShape.DIAMOND;
        Outline shape = node.shape().outline(centre, node.radius());
        // A faded node still hides the lines under it.
        inks.add(new Ink.Fill(shape, style.ground()));
        String flag = node.flag();
        if (flag != null && Flags.exists(flag)) {
            List<Ink> meanwhile = new ArrayList<>();
            meanwhile.add(new Ink.Fill(shape, style.blank().fade(opacity)));
            initials(node, style.text().fade(opacity), meanwhile);
            inks.add(new Ink.Flag(flag, node.bounds(), shape, opacity, meanwhile));
        } else {
            Rgba fill = concern ? style.concern() : style.node();
            Rgba sign = concern ? style.concernInk() : style.nodeSign();
            if (!node.isGhost()) {
                inks.add(new Ink.Fill(shape, fill.fade(opacity)));
            }
            for (Outline outline : node.shape().sign(centre, node.radius())) {
                inks.add(new Ink.Fill(outline, sign.fade(opacity)));
            }
            if (node.shape() == NodeShape.DISC) {
                initials(node, sign.fade(opacity), inks);
            }
        }
        Rgba border = concern ? style.concernInk() : style.nodeBorder();
        if (node.isGhost()) {
            inks.addAll(LineInk.ghost(shape, border.fade(opacity), style.border()));
        } else {
            inks.add(new Ink.Border(shape, border.fade(opacity), style.border()));
        }
        if (node.pinned()) {
            Outline ground = PinMark.ground(centre, node.radius());
            inks.add(new Ink.Fill(ground, style.label()));
            inks.add(new Ink.Border(ground, style.nodeBorder().fade(opacity), style.border()));
            inks.add(new Ink.Fill(PinMark.pin(centre, node.radius()), style.text().fade(opacity)));
        }
        return inks;
    }

    /** Paints the initials of a name in its node. */
    private void initials(NodeMark node, Rgba color, List<Ink> to) {
        String text = Texts.initials(node.title());
        if (text.isEmpty()) {
            return;
        }
        double share = LETTER_SIZES[text.codePointCount(0, text.length())];
        TextStyle letters = new TextStyle(share * node.radius(), TextStyle.Weight.SEMI_BOLD);
        double width = typeface.width(text, letters);
        Point start = node.centre().plus(-width / 2, Typeface.baselineBelowMiddle(letters));
        to.add(new Ink.Text(start, text, letters, color, null, width));
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
