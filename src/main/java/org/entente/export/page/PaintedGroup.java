package org.entente.export.page;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.ink.Inking;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;

/**
 * A group of ink in both themes, and the halo shown while it is selected.
 *
 * @param light the group in the light theme
 * @param dark the same shapes in the dark theme
 * @param lightHalo the glow of a line or the ring around a node; empty if there is none
 * @param darkHalo the same in the dark theme
 */
record PaintedGroup(InkGroup light, InkGroup dark, List<Ink> lightHalo, List<Ink> darkHalo) {

    /** Returns the groups of a drawing, ignoring its emphasis. */
    static List<PaintedGroup> of(GraphDrawing drawing, Typeface typeface) {
        GraphDrawing plain = standingOut(drawing, Emphasis.PLAIN);
        GraphDrawing lit = standingOut(drawing, Emphasis.SELECTED);
        List<InkGroup> lights = groups(plain, Theme.LIGHT, typeface);
        List<InkGroup> darks = groups(plain, Theme.DARK, typeface);
        // The emphasis is uniform in both themes, so the groups have the same order.
        List<InkGroup> lightsLit = groups(lit, Theme.LIGHT, typeface);
        List<InkGroup> darksLit = groups(lit, Theme.DARK, typeface);
        List<PaintedGroup> groups = new ArrayList<>();
        for (int i = 0; i < lights.size(); i++) {
            groups.add(
                    new PaintedGroup(
                            lights.get(i),
                            darks.get(i),
                            under(lights.get(i), lightsLit.get(i)),
                            under(darks.get(i), darksLit.get(i))));
        }
        return groups;
    }

    private static List<InkGroup> groups(GraphDrawing drawing, Theme theme, Typeface typeface) {
        return Inking.of(drawing.withStyle(VisualStyle.of(theme)), typeface);
    }

    private static List<Ink> under(InkGroup plain, InkGroup lit) {
        return lit.inks().subList(0, Math.max(0, lit.inks().size() - plain.inks().size()));
    }

    /** Returns a drawing with the same emphasis on every mark. */
    static GraphDrawing standingOut(GraphDrawing drawing, Emphasis emphasis) {
        return drawing.with(
                        drawing.links().stream().map(link -> link.withEmphasis(emphasis)).toList(),
                        drawing.ties(),
                        drawing.nodes().stream().map(node -> node.withEmphasis(emphasis)).toList())
                .withLines(line -> line.withEmphasis(emphasis))
                .withPills(
                        drawing.pills().stream().map(pill -> pill.withEmphasis(emphasis)).toList());
    }
}
