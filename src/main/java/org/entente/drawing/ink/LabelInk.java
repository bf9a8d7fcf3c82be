package org.entente.drawing.ink;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.LabelMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;

/** The inks of labels and names. */
record LabelInk(VisualStyle style, Typeface typeface) {

    /** Returns a label on a pill of its own. */
    List<Ink> onPill(LabelMark label, Rgba border, Rgba number, Emphasis emphasis) {
        double opacity = Fade.text(emphasis);
        Box box = label.box();
        Outline pill = Outline.rounded(box, box.height() / 2);
        boolean lit = emphasis == Emphasis.SELECTED || emphasis == Emphasis.POINTED;
        Rgba ground = lit ? style.concern() : style.label();
        Rgba edge = emphasis == Emphasis.OUTLINED ? style.selection() : border.fade(opacity);
        List<Ink> inks = new ArrayList<>();
        inks.add(new Ink.Fill(pill, ground.fade(opacity)));
        inks.add(new Ink.Border(pill, edge, label.style().size() / VisualStyle.LABEL.size()));
        inks.addAll(
                LabelSetting.set(
                        label, style.text().fade(opacity), number.fade(opacity), null, typeface));
        return inks;
    }

    /** Returns a name on the bare ground, with a rim around its letters. */
    List<Ink> onGround(LabelMark name, Emphasis emphasis) {
        return LabelSetting.set(
                name,
                style.text().fade(Fade.text(emphasis)),
                style.concernInk(),
                style.ground().fade(Fade.NAME_RIM),
                typeface);
    }
}
