package org.entente.drawing.ink;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelSigns;
import org.entente.drawing.PillMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;

/** The inks of labels and names. */
record LabelInk(VisualStyle style, Typeface typeface) {

    /** Returns a label on a pill. */
    List<Ink> onPill(LabelMark label, Rgba border, Rgba number, Emphasis emphasis) {
        double opacity = Fade.label(emphasis);
        Box box = label.box();
        Outline pill = Outline.rounded(box, box.height() / 2);
        boolean lit = emphasis == Emphasis.SELECTED || emphasis == Emphasis.POINTED;
        boolean quiet = border.equals(number) && isQuiet(label, emphasis);
        Rgba ground = quiet ? style.ground() : lit ? style.concern() : style.label();
        Rgba edge =
                quiet
                        ? style.ground()
                        : emphasis == Emphasis.OUTLINED ? style.selection() : border.fade(opacity);
        List<Ink> inks = new ArrayList<>();
        if (opacity < 1) {
            // A faded label still hides the lines under it.
            inks.add(new Ink.Fill(pill, style.ground()));
        }
        inks.add(new Ink.Fill(pill, ground.fade(opacity)));
        inks.add(new Ink.Border(pill, edge, label.style().size() / VisualStyle.LABEL.size()));
        inks.addAll(
                LabelSetting.set(
                        label, style.text().fade(opacity), number.fade(opacity), null, typeface));
        return inks;
    }

    /** Returns a label in leaning letters on a pale pill. */
    List<Ink> ofDraft(LabelMark label, Rgba border, Emphasis emphasis) {
        return leaning(onPill(label, border.fade(Fade.GHOST), border, emphasis));
    }

    /** Returns a label with its letters leaning, as those of drafts do. */
    static List<Ink> leaning(List<Ink> label) {
        return label.stream().map(ink -> ink instanceof Ink.Text text ? text.lean() : ink).toList();
    }

    /** The number of a single tie only breaks its line: there is nothing to open. */
    private static boolean isQuiet(LabelMark label, Emphasis emphasis) {
        boolean usual = emphasis == Emphasis.PLAIN || emphasis.recedes();
        LabelSigns signs = label.signs();
        return usual && label.isNumber() && signs.note() == null && signs.count() == 1;
    }

    /**
     * Returns who worries, on a pill of the colour of concerns that begins with their sign. A draft
     * has a broken border and leaning letters on the bare ground.
     */
    List<Ink> concern(PillMark pill) {
        LabelMark label = pill.label();
        Emphasis emphasis = pill.emphasis();
        double opacity = Fade.label(emphasis);
        double unit = label.style().size() / VisualStyle.LABEL.size();
        Box box = label.box();
        Outline outline = Outline.rounded(box, Math.min(box.height(), 21 * unit) / 2);
        boolean lit = emphasis == Emphasis.SELECTED || emphasis == Emphasis.POINTED;
        Rgba edge = lit ? style.selection() : style.concernInk();
        List<Ink> inks = new ArrayList<>();
        inks.add(new Ink.Fill(outline, style.ground()));
        Rgba text = style.text().fade(opacity);
        List<Ink> words =
                LabelSetting.set(
                        label.at(ConcernSign.words(label), true), text, text, null, typeface);
        double width = (lit ? 2 : 1) * unit;
        if (pill.isGhost()) {
            double pale = Fade.GHOST * opacity;
            inks.addAll(LineInk.ghost(outline, edge.fade(lit ? opacity : pale), width));
            inks.addAll(ConcernSign.of(label, style.concernInk().fade(pale)));
            inks.addAll(leaning(words));
        } else {
            inks.add(new Ink.Fill(outline, style.concern().fade(opacity)));
            inks.add(new Ink.Border(outline, edge.fade(opacity), width));
            inks.addAll(ConcernSign.of(label, style.concernInk().fade(opacity)));
            inks.addAll(words);
        }
        return inks;
    }

    /** Returns a name on the bare ground, with a rim around its letters. */
    List<Ink> onGround(LabelMark name, Emphasis emphasis) {
        if (name.signs().plate()) {
            return onPlate(name, emphasis);
        }
        return LabelSetting.set(
                name,
                style.text().fade(Fade.name(emphasis)),
                style.concernInk(),
                style.ground().fade(Fade.NAME_RIM),
                typeface);
    }

    private List<Ink> onPlate(LabelMark name, Emphasis emphasis) {
        double opacity = Fade.name(emphasis);
        Outline plate = Outline.rounded(name.box(), name.style().size() / 3);
        List<Ink> inks = new ArrayList<>();
        inks.add(new Ink.Fill(plate, style.label().fade(Fade.PLATE * opacity)));
        inks.addAll(
                LabelSetting.set(
                        name, style.text().fade(opacity), style.concernInk(), null, typeface));
        return inks;
    }
}
