package org.entente.cli;

import org.entente.drawing.Box;
import org.entente.drawing.GraphLayout;
import org.entente.drawing.Rgba;
import org.entente.drawing.SheetOptions;
import org.entente.drawing.Theme;
import org.entente.drawing.VisualStyle;
import org.entente.export.ImageOptions;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What an exported picture looks like. */
final class PictureOptions {

    private static final double LEAST_SIDE = 200;
    private static final double MOST_SIDE = 20_000;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--width",
            paramLabel = "UNITS",
            defaultValue = "1040",
            description = "Width of the picture before scaling (default: ${DEFAULT-VALUE}).")
    private double width;

    @Option(
            names = "--height",
            paramLabel = "UNITS",
            defaultValue = "770",
            description = "Height of the picture before scaling (default: ${DEFAULT-VALUE}).")
    private double height;

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            defaultValue = "2",
            description = "Pixels per unit, for PNG (default: ${DEFAULT-VALUE}).")
    private double scale;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "light or dark (default: ${DEFAULT-VALUE}).")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--background",
            paramLabel = "COLOR",
            description = "A colour such as #ffffff, or transparent; without it, the theme's.")
    private @Nullable Rgba background;

    @Option(names = "--legend", description = "Explain colours, lines and shapes.")
    private boolean legend;

    @Option(names = "--title", description = "Print the title above and the source below.")
    private boolean title;

    @Option(
            names = "--footnotes",
            description = "Number ties and concerns, and print their quotes below.")
    private boolean footnotes;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "stress",
            description =
                    "stress (most readable), concentric (rings around an actor), circle (by kind)"
                            + " or map (default: ${DEFAULT-VALUE}).")
    private GraphLayout layout = GraphLayout.STRESS;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Another number may give another layout (default: ${DEFAULT-VALUE}).")
    private long seed;

    VisualStyle style() {
        return VisualStyle.of(theme);
    }

    SheetOptions sheet() {
        return new SheetOptions(title, legend, footnotes);
    }

    GraphLayout layout() {
        return layout;
    }

    long seed() {
        return seed;
    }

    Box area() {
        return new Box(0, 0, side("--width", width), side("--height", height));
    }

    ImageOptions image() {
        if (!(scale > 0) || scale > 100) {
            throw wrong("--scale must be above 0 and at most 100: " + scale);
        }
        return new ImageOptions(scale, background == null ? style().ground() : background);
    }

    private double side(String option, double value) {
        if (value >= LEAST_SIDE && value <= MOST_SIDE) {
            return value;
        }
        throw wrong(
                "%s must be from %.0f to %.0f: %s".formatted(option, LEAST_SIDE, MOST_SIDE, value));
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("not mixed into a command");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
