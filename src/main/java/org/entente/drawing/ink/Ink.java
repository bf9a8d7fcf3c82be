package org.entente.drawing.ink;

import java.util.List;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * A paint operation, in world coordinates. A page is a list of these in painting order; a writer
 * that supports each kind can write every page.
 */
public sealed interface Ink
        permits Ink.Fill, Ink.Border, Ink.Line, Ink.Flag, Ink.Text, Ink.Clip, InkGroup {

    /**
     * A filled shape.
     *
     * @param color its colour
     */
    record Fill(Outline shape, Rgba color) implements Ink {}

    /**
     * The border of a shape.
     *
     * @param color its colour
     * @param width how wide the border is
     */
    record Border(Outline shape, Rgba color, double width) implements Ink {}

    /**
     * A line.
     *
     * @param curve where it runs
     * @param style how it is drawn
     */
    record Line(Curve curve, LineStyle style) implements Ink {}

    /**
     * A flag cut to a shape.
     *
     * @param iso ISO code of the country, lower case
     * @param box the square that the whole flag fills
     * @param shape the visible part
     * @param opacity 0 to 1
     * @param meanwhile what is painted until the flag is available
     */
    record Flag(String iso, Box box, Outline shape, double opacity, List<Ink> meanwhile)
            implements Ink {

        public Flag {
            meanwhile = List.copyOf(meanwhile);
        }
    }

    /**
     * A line of text.
     *
     * @param start where its base line begins
     * @param style how it is set
     * @param color its colour
     * @param halo the colour of a soft rim around the letters; null for none
     * @param width its advance width in Inter
     */
    record Text(
            Point start,
            String text,
            TextStyle style,
            Rgba color,
            @Nullable Rgba halo,
            double width)
            implements Ink {

        /** Returns the same, leaning to the right. */
        Text lean() {
            return new Text(start, text, style.lean(), color, halo, width);
        }
    }

    /**
     * Content clipped to a window.
     *
     * @param window the visible part
     * @param inks the content, in painting order
     */
    record Clip(Box window, List<Ink> inks) implements Ink {

        public Clip {
            inks = List.copyOf(inks);
        }
    }
}
