package org.entente.export.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Stance;

/**
 * The colours of a page as variables of its style sheet, each with a light and a dark value.
 * Colours without a name in the style are numbered in order of use.
 */
final class PageColors {

    /** A colour in light and dark, without alpha. */
    private record Shade(String light, String dark) {}

    private final Map<Shade, String> names = new LinkedHashMap<>();
    private final Map<String, Shade> shades = new LinkedHashMap<>();

    PageColors() {
        VisualStyle light = VisualStyle.of(Theme.LIGHT);
        VisualStyle dark = VisualStyle.of(Theme.DARK);
        add("text", light.text(), dark.text());
        add("ground", light.ground(), dark.ground());
        add("paper", light.label(), dark.label());
        add("node", light.node(), dark.node());
        add("node-sign", light.nodeSign(), dark.nodeSign());
        add("node-border", light.nodeBorder(), dark.nodeBorder());
        add("selection", light.selection(), dark.selection());
        add("concern", light.concern(), dark.concern());
        add("concern-ink", light.concernInk(), dark.concernInk());
        for (Stance stance : Stance.values()) {
            add(stance.word(), light.color(stance), dark.color(stance));
        }
        add("land", light.land(), dark.land());
        add("guide", light.guide(), dark.guide());
    }

    private void add(String name, Rgba light, Rgba dark) {
        Shade shade = new Shade(light.hex(), dark.hex());
        names.putIfAbsent(shade, name);
        shades.put(name, shade);
    }

    /** Returns the name of a colour, without the hyphens of its variable. */
    String name(Rgba light, Rgba dark) {
        String known = names.get(new Shade(light.hex(), dark.hex()));
        if (known != null) {
            return known;
        }
        String name = "shade-" + (shades.size() + 1);
        add(name, light, dark);
        return name;
    }

    /** Returns the declarations of the variables. */
    String variables(Theme theme) {
        StringBuilder css = new StringBuilder();
        shades.forEach(
                (name, shade) ->
                        css.append("--")
                                .append(name)
                                .append(": ")
                                .append(theme == Theme.LIGHT ? shade.light() : shade.dark())
                                .append("; "));
        return css.toString();
    }

    /** Returns the rules of the classes for fills and strokes. */
    String rules() {
        StringBuilder css = new StringBuilder();
        for (String name : shades.keySet()) {
            css.append(".f-").append(name).append(" { fill: var(--").append(name).append("); } ");
            css.append(".s-").append(name).append(" { stroke: var(--").append(name);
            css.append("); }\n");
        }
        return css.toString();
    }
}
