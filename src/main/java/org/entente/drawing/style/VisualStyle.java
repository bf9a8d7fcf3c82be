package org.entente.drawing.style;

import org.entente.drawing.style.TextStyle.Weight;
import org.entente.model.Stance;

/**
 * The colours and measures of the picture. The stance colours are those of Okabe and Ito (Color
 * Universal Design, 2008), darkened or lightened where necessary for a contrast with the ground of
 * at least 3:1.
 *
 * @param theme the look
 * @param ground of the background
 * @param text of names and labels
 * @param label of the plate under the label of a tie
 * @param node of a node without a flag
 * @param nodeSign of the symbol on such a node
 * @param nodeBorder of the border of every node
 * @param selection of the selection halo
 * @param concern of a concern's diamond
 * @param concernInk of its border, symbol and links
 * @param cooperative of cooperative ties
 * @param adversarial of adversarial ties
 * @param mixed of ties that are both
 * @param neutral of ties that are neither
 * @param weight the thickness of lines and borders and the size of arrowheads, relative to the
 *     default
 * @param lettering the size of letters relative to the default
 */
public record VisualStyle(
        Theme theme,
        Rgba ground,
        Rgba text,
        Rgba label,
        Rgba node,
        Rgba nodeSign,
        Rgba nodeBorder,
        Rgba selection,
        Rgba concern,
        Rgba concernInk,
        Rgba cooperative,
        Rgba adversarial,
        Rgba mixed,
        Rgba neutral,
        double weight,
        double lettering) {

    /** The names of actors. */
    public static final TextStyle NAME = new TextStyle(12, Weight.SEMI_BOLD);

    /** The names of actors that play a minor part. */
    public static final TextStyle MINOR_NAME = new TextStyle(11, Weight.REGULAR);

    /** The labels of ties and concerns. */
    public static final TextStyle LABEL = new TextStyle(11, Weight.REGULAR);

    private static final double MUTED = 0.72;
    private static final Rgba LAND_LIGHT = Rgba.of("#e8ecf0");
    private static final Rgba LAND_DARK = Rgba.of("#171d25");
    private static final Rgba GUIDE_LIGHT = Rgba.of("#a9b4bf");
    private static final Rgba GUIDE_DARK = Rgba.of("#4a5561");

    private static final Rgba BLANK_LIGHT = Rgba.of("#d8dee4");
    private static final Rgba BLANK_DARK = Rgba.of("#30363d");

    private static final Rgba UNSTATED_LIGHT = Rgba.of("#474f59");
    private static final Rgba UNSTATED_DARK = Rgba.of("#b7c0ca");

    private static final double GUIDE_WIDTH = 1;
    private static final double NODE_BORDER = 1.2;
    private static final double RING = 3;
    private static final double RING_GAP = 5;
    private static final double HALO = 7;
    private static final double BOLDER = 1.2;

    /** The radius of the dot where a node belongs. */
    public static final double HOME_RADIUS = 2.6;

    public static final double LINE_WIDTH = 1.8;
    public static final double PAST_WIDTH = 1.1;
    public static final double GHOST_WIDTH = 1;
    public static final double LINK_WIDTH = 1.1;
    static final double ARROW_LENGTH = 9.5;
    static final double ARROW_HALF_WIDTH = 4.4;
    public static final double CONCERN_RADIUS = 11;

    /**
     * Returns the style of a theme.
     *
     * @param theme the look
     */
    public static VisualStyle of(Theme theme) {
        return of(theme, false);
    }

    /**
     * Returns the style of a theme.
     *
     * @param highContrast whether every colour has a contrast with the ground of at least 7:1
     */
    public static VisualStyle of(Theme theme, boolean highContrast) {
        if (theme == Theme.LIGHT) {
            return highContrast ? strongLight() : light();
        }
        return highContrast ? strongDark() : dark();
    }

    private static VisualStyle light() {
        return new VisualStyle(
                Theme.LIGHT,
                Rgba.of("#f6f8fa"),
                Rgba.of("#1f2328"),
                Rgba.of("#ffffff"),
                Rgba.of("#6e7b8b"),
                Rgba.of("#ffffff"),
                Rgba.of("#8c959f"),
                Rgba.of("#b8860b"),
                Rgba.of("#fff3c4"),
                Rgba.of("#946200"),
                Rgba.of("#0072b2"),
                Rgba.of("#c94f00"),
                Rgba.of("#9a4a86"),
                Rgba.of("#6b737c"),
                1,
                1);
    }

    private static VisualStyle dark() {
        return new VisualStyle(
                Theme.DARK,
                Rgba.of("#0d1117"),
                Rgba.of("#e6edf3"),
                Rgba.of("#161b22"),
                Rgba.of("#6e7b8b"),
                Rgba.of("#ffffff"),
                Rgba.of("#8b949e"),
                Rgba.of("#e3b341"),
                Rgba.of("#3d2f00"),
                Rgba.of("#e3b341"),
                Rgba.of("#56b4e9"),
                Rgba.of("#f0883e"),
                Rgba.of("#d892bd"),
                Rgba.of("#8b949e"),
                1,
                1);
    }

    private static VisualStyle strongLight() {
        return new VisualStyle(
                Theme.LIGHT,
                Rgba.of("#ffffff"),
                Rgba.of("#000000"),
                Rgba.of("#ffffff"),
                Rgba.of("#3d4650"),
                Rgba.of("#ffffff"),
                Rgba.of("#1f2328"),
                Rgba.of("#6b4a00"),
                Rgba.of("#fff3c4"),
                Rgba.of("#5c3d00"),
                Rgba.of("#004b78"),
                Rgba.of("#8a3300"),
                Rgba.of("#6f2a5e"),
                Rgba.of("#3d444d"),
                1,
                1);
    }

    private static VisualStyle strongDark() {
        return new VisualStyle(
                Theme.DARK,
                Rgba.of("#000000"),
                Rgba.of("#ffffff"),
                Rgba.of("#000000"),
                Rgba.of("#c3ccd6"),
                Rgba.of("#000000"),
                Rgba.of("#f0f6fc"),
                Rgba.of("#ffd866"),
                Rgba.of("#2b2100"),
                Rgba.of("#ffd866"),
                Rgba.of("#8fd0ff"),
                Rgba.of("#ffb078"),
                Rgba.of("#f2bfe0"),
                Rgba.of("#c3ccd6"),
                1,
                1);
    }

    public VisualStyle withWeight(double other) {
        return with(other, lettering);
    }

    public VisualStyle withLettering(double other) {
        return with(weight, other);
    }

    private VisualStyle with(double newWeight, double newLettering) {
        return new VisualStyle(
                theme,
                ground,
                text,
                label,
                node,
                nodeSign,
                nodeBorder,
                selection,
                concern,
                concernInk,
                cooperative,
                adversarial,
                mixed,
                neutral,
                newWeight,
                newLettering);
    }

    /** Returns the width of a node's border in world units. */
    public double border() {
        return NODE_BORDER * weight;
    }

    /** Returns the width of the ring around a selected node in world units. */
    public double ring() {
        return RING * weight;
    }

    /**
     * Returns the distance from a selected node's border to the middle of its ring in world units.
     */
    public double ringGap() {
        return RING_GAP * weight;
    }

    /** Returns how much wider than its line the halo of a selected tie is, in world units. */
    public double halo() {
        return HALO * weight;
    }

    /** Returns how much wider than usual the line of a selected tie is, in world units. */
    public double bolder() {
        return BOLDER * weight;
    }

    /** Returns the width of rings and leader lines in the backdrop, in world units. */
    public double guideWidth() {
        return GUIDE_WIDTH * weight;
    }

    /**
     * Returns the opaque colour of land in the backdrop: a slightly different shade of the ground,
     * so that everything on it keeps its contrast.
     */
    public Rgba land() {
        return theme == Theme.LIGHT ? LAND_LIGHT : LAND_DARK;
    }

    /**
     * Returns the opaque colour of a node whose flag has not been painted yet: visible, but quieter
     * than any flag.
     */
    public Rgba blank() {
        return theme == Theme.LIGHT ? BLANK_LIGHT : BLANK_DARK;
    }

    /** Returns the opaque colour of rings, and of the lines that lead to where a node belongs. */
    public Rgba guide() {
        return theme == Theme.LIGHT ? GUIDE_LIGHT : GUIDE_DARK;
    }

    /** Returns the opaque colour of text that matters less. */
    public Rgba mutedText() {
        return text().fade(MUTED).over(ground());
    }

    /** Returns the opaque colour of a stance. */
    public Rgba color(Stance stance) {
        return switch (stance) {
            case COOPERATIVE -> cooperative;
            case ADVERSARIAL -> adversarial;
            case MIXED -> mixed;
            case NEUTRAL -> neutral;
            case UNSTATED -> theme == Theme.LIGHT ? UNSTATED_LIGHT : UNSTATED_DARK;
        };
    }
}
