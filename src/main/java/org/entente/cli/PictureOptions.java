package org.entente.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.cli.terminal.Plain;
import org.entente.drawing.Detail;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.sheet.Paper;
import org.entente.drawing.sheet.SheetOptions;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.export.picture.ImageOptions;
import org.entente.export.picture.ImageSize;
import org.entente.export.picture.PngExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What an exported picture looks like. */
final class PictureOptions {

    private static final double MIN_SIDE_PIXELS = 200;
    private static final double MAX_SIDE_PIXELS = 20_000;
    private static final double MAX_SCALE = 100;
    private static final double DEFAULT_SCALE = 2;
    private static final double PRINT_DPI = 300;
    private static final double MIN_DPI = 10;
    private static final double MAX_DPI = 2400;
    private static final double MAX_MILLIMETRES = 5_000;
    private static final Pattern SIZE = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?(px|mm)");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--width",
            paramLabel = "UNITS",
            defaultValue = "1040",
            description =
                    "Width of the picture before scaling (default: ${DEFAULT-VALUE}, more"
                            + " if every tie is drawn by itself).")
    private double width;

    @Option(
            names = "--height",
            paramLabel = "UNITS",
            defaultValue = "770",
            description =
                    "Height of the picture before scaling (default: ${DEFAULT-VALUE}, or in"
                            + " proportion).")
    private double height;

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            description = "Pixels per unit, for PNG (default: 2).")
    private @Nullable Double scale;

    @Option(
            names = "--size",
            paramLabel = "WIDTH",
            description =
                    "Width of the image in pixels or millimetres, such as 1920px or"
                            + " 180mm; replaces --scale.")
    private @Nullable String size;

    @Option(
            names = "--dpi",
            paramLabel = "DPI",
            description = "Pixels per inch in print, for PNG (default: 300 with millimetres).")
    private @Nullable Double dpi;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "light or dark (default: ${DEFAULT-VALUE}).")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--background",
            paramLabel = "COLOR",
            description = "A colour such as #ffffff, or transparent (default: the theme's).")
    private @Nullable Rgba background;

    @Option(names = "--legend", description = "Add a legend of colours, lines and shapes.")
    private boolean legend;

    @Option(names = "--title", description = "Print the title above and the source below.")
    private boolean title;

    @Option(names = "--caption", description = "Print the source and its coverage below.")
    private boolean caption;

    @Option(
            names = "--footnotes",
            description = "Number ties and concerns, and print their quotes below.")
    private boolean footnotes;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description =
                    "a4, a3 or letter: write a paged PDF; with --footnotes, the picture with"
                            + " title, legend and source comes first, then the quotes.")
    private @Nullable Paper paper;

    @Option(
            names = "--story",
            description =
                    "Write a PDF with a page for each step of the story: its words, its picture and"
                            + " its quotes; on A4 unless --paper says otherwise.")
    private boolean story;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "stress",
            description =
                    "stress (most readable), concentric (rings around an actor), circle (by kind)"
                            + " or map (default: ${DEFAULT-VALUE}).")
    private GraphLayout layout = GraphLayout.STRESS;

    @Option(
            names = "--detail",
            paramLabel = "LEVEL",
            defaultValue = "auto",
            description =
                    "overview (one ribbon per pair and stance), all (each tie by"
                            + " itself) or auto, the overview if there are many ties (default:"
                            + " ${DEFAULT-VALUE}).")
    private Detail detail = Detail.AUTO;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description =
                    "Seed of the layout; another number may change it (default: ${DEFAULT-VALUE}).")
    private long seed;

    VisualStyle style() {
        return VisualStyle.of(theme);
    }

    SheetOptions sheet() {
        boolean handout = paper != null && footnotes;
        return new SheetOptions(
                title || handout, legend || handout, caption || title || footnotes, footnotes);
    }

    Optional<Paper> paper() {
        return Optional.ofNullable(paper);
    }

    boolean isStory() {
        return story;
    }

    GraphLayout layout() {
        return layout;
    }

    Detail detail() {
        return detail;
    }

    long seed() {
        return seed;
    }

    Box area() {
        return new Box(0, 0, side("--width", width), side("--height", height));
    }

    /** Whether a size was given; a crowded picture is then not enlarged. */
    boolean isSized() {
        return spec != null
                && (spec.commandLine().getParseResult().hasMatchedOption("--width")
                        || spec.commandLine().getParseResult().hasMatchedOption("--height"));
    }

    ImageOptions image() {
        if (paper != null && (size != null || scale != null)) {
            throw wrong("--paper sets the size; leave out --size and --scale");
        }
        return new ImageOptions(size(), background == null ? ground() : background);
    }

    /** Paper is white already. */
    private Rgba ground() {
        return paper != null && theme == Theme.LIGHT ? Rgba.TRANSPARENT : style().ground();
    }

    private ImageSize size() {
        if (dpi != null && !(dpi >= MIN_DPI && dpi <= MAX_DPI)) {
            throw wrong("--dpi must be from %.0f to %.0f: %s", MIN_DPI, MAX_DPI, dpi);
        }
        if (size != null) {
            return asked(size);
        }
        if (scale == null) {
            double usual = dpi == null ? DEFAULT_SCALE : dpi / ImageSize.SCREEN_DPI;
            return ImageSize.times(usual);
        }
        if (!(scale > 0) || scale > MAX_SCALE) {
            throw wrong("--scale must be above 0 and at most %.0f: %s", MAX_SCALE, scale);
        }
        return dpi == null ? ImageSize.times(scale) : new ImageSize.Scaled(scale, dpi);
    }

    private ImageSize asked(String words) {
        Matcher matcher = SIZE.matcher(words.strip());
        if (scale != null || !matcher.matches()) {
            throw scale != null
                    ? wrong("--size and --scale cannot be combined")
                    : wrong(
                            "--size must be a width such as 1920px or 180mm: %s",
                            Plain.line(words));
        }
        double width = Double.parseDouble(matcher.group(1));
        boolean paper = matcher.group(2).equals("mm");
        double most = paper ? MAX_MILLIMETRES : PngExport.MAX_SIDE_PIXELS;
        if (!(width >= 1 && width <= most)) {
            throw wrong("--size must be from 1 to %.0f%s: %s", most, matcher.group(2), words);
        }
        if (paper) {
            return new ImageSize.Print(width, dpi == null ? PRINT_DPI : dpi);
        }
        return new ImageSize.Pixels(width);
    }

    private double side(String option, double value) {
        if (value >= MIN_SIDE_PIXELS && value <= MAX_SIDE_PIXELS) {
            return value;
        }
        throw wrong(
                "%s must be from %.0f to %.0f: %s",
                option, MIN_SIDE_PIXELS, MAX_SIDE_PIXELS, value);
    }

    private ParameterException wrong(String message, Object... words) {
        if (spec == null) {
            throw new IllegalStateException("not mixed into a command");
        }
        return new ParameterException(
                spec.commandLine(), String.format(Locale.ROOT, message, words));
    }
}
