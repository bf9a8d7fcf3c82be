package org.entente.app.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.sheet.Paper;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.sheet.PrintComposer;
import org.entente.drawing.sheet.Printout;
import org.entente.drawing.sheet.SheetComposer;
import org.entente.drawing.sheet.StoryComposer;
import org.entente.drawing.sheet.StoryPictures;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.export.ExportFormat;
import org.entente.export.ExportSubject;
import org.entente.export.picture.ImageOptions;
import org.entente.export.picture.ImageSize;
import org.entente.export.picture.PngExport;
import org.entente.graph.RelationFilter;
import org.entente.graph.RelationGraph;
import org.entente.model.id.ElementId;
import org.entente.model.trace.Drafts;
import org.entente.model.trace.Storyline;
import org.entente.view.OpenDossier;
import org.entente.view.export.ExportChoice;
import org.entente.view.export.ExportChoice.Scope;
import org.entente.view.export.ExportSize;
import org.entente.view.export.Preview;
import org.entente.wording.Counted;

/** Turns an export choice into bytes and a preview. Thread-safe. */
public final class ExportSubjects {

    private static final double PREVIEW_WIDTH = 920;
    private static final double PREVIEW_HEIGHT = 6_000;
    private static final int PREVIEW_LETTERS = 6_000;

    private final Typeface typeface;

    public ExportSubjects(Typeface typeface) {
        this.typeface = typeface;
    }

    ExportSubject subject(Snapshot open, ExportChoice choice) {
        Snapshot now = open.withoutDrafts(typeface);
        return new ExportSubject(
                graph(now, choice),
                now.dossier().evidence(),
                () -> drawing(now, choice),
                () -> sheet(now, choice),
                () -> printout(now, choice),
                () -> typeface,
                new ImageOptions(size(now, choice), background(choice)));
    }

    /** Returns the story of the dossier, with a page for each step. */
    ExportSubject story(Snapshot open, Paper paper) {
        Snapshot now = open.withoutDrafts(typeface);
        OpenDossier dossier = now.dossier();
        GraphDrawing drawing = now.all().withStyle(VisualStyle.of(Theme.LIGHT));
        Supplier<Printout> pages =
                () ->
                        new StoryComposer(typeface)
                                .compose(
                                        new StoryPictures(
                                                        drawing,
                                                        dossier.graph(),
                                                        dossier.evidence(),
                                                        typeface)
                                                .of(Storyline.of(dossier.evidence())),
                                        dossier.evidence(),
                                        paper);
        return new ExportSubject(
                dossier.graph(),
                dossier.evidence(),
                () -> drawing,
                () -> pages.get().pages().get(0),
                () -> Optional.of(pages.get()),
                () -> typeface,
                new ImageOptions(1, drawing.style().ground()));
    }

    private PictureSheet sheet(Snapshot now, ExportChoice choice) {
        return new SheetComposer(typeface)
                .compose(drawing(now, choice), now.dossier().evidence(), choice.surroundings());
    }

    private Optional<Printout> printout(Snapshot now, ExportChoice choice) {
        return choice.paper()
                .paper()
                .filter(paper -> format(choice) == ExportFormat.PDF)
                .map(
                        paper ->
                                new PrintComposer(typeface)
                                        .compose(
                                                drawing(now, choice),
                                                now.dossier().evidence(),
                                                choice.surroundings(),
                                                paper));
    }

    private static GraphDrawing drawing(Snapshot now, ExportChoice choice) {
        GraphDrawing drawing =
                switch (choice.scope()) {
                    case VIEW -> now.shown().withArea(now.seen());
                    case WHOLE -> now.whole();
                    case SELECTION -> now.shown().withoutReceded();
                };
        return drawing.withStyle(VisualStyle.of(choice.theme()));
    }

    private static RelationGraph graph(Snapshot now, ExportChoice choice) {
        if (choice.scope() != Scope.SELECTION) {
            return now.graph();
        }
        Set<ElementId> kept = now.shown().elements(emphasis -> !emphasis.recedes());
        return now.graph()
                .filtered(
                        new RelationFilter(
                                tie -> kept.contains(tie.id()),
                                concern -> kept.contains(concern.id())));
    }

    private static ImageSize size(Snapshot now, ExportChoice choice) {
        ExportSize size = choice.size();
        return switch (size.measure()) {
            case SCALE -> {
                double zoom = choice.scope() == Scope.VIEW ? now.zoom() : 1;
                yield new ImageSize.Scaled(
                        size.scale() * zoom, size.scale() * ImageSize.SCREEN_DPI);
            }
            case PIXELS -> new ImageSize.Pixels(size.pixels());
            case PRINT -> new ImageSize.Print(size.millimetres(), size.dpi());
        };
    }

    private static Rgba background(ExportChoice choice) {
        return choice.background().paint(VisualStyle.of(choice.theme()).ground());
    }

    Preview preview(Snapshot now, ExportChoice choice) {
        Preview preview = bare(now, choice);
        String left = Drafts.leftOut(now.dossier().dossier());
        return left.isEmpty() ? preview : preview.withSize(preview.size() + "; " + left);
    }

    private Preview bare(Snapshot now, ExportChoice choice) {
        ExportFormat format = format(choice);
        ExportSubject subject = subject(now, choice);
        if (format.content() == ExportFormat.Content.PICTURE) {
            return picture(choice, subject);
        }
        byte[] bytes = format.write(subject);
        String size = size(bytes.length) + describe(format);
        return switch (format) {
            case HTML -> picture(choice, subject).withSize(size);
            case ZIP -> Preview.ofText(beginning(ExportFormat.CSV.write(subject)), size);
            default -> Preview.ofText(beginning(bytes), size);
        };
    }

    /** Returns the beginning of a file for the preview, without a byte order mark. */
    private static String beginning(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\ufeff", "");
        return text.length() <= PREVIEW_LETTERS
                ? text
                : text.substring(0, PREVIEW_LETTERS) + "\u2026";
    }

    private Preview picture(ExportChoice choice, ExportSubject subject) {
        Optional<Printout> printout = subject.printout().get();
        PictureSheet sheet = printout.map(paper -> paper.pages().get(0)).orElseGet(subject.sheet());
        Box area = sheet.area();
        double scale =
                Math.min(2, Math.min(PREVIEW_WIDTH / area.width(), PREVIEW_HEIGHT / area.height()));
        ImageOptions options = new ImageOptions(scale, subject.image().background());
        return new Preview(
                new PngExport(typeface).png(sheet, options),
                printout.map(ExportSubjects::extent)
                        .orElseGet(() -> extent(choice, subject, area)));
    }

    private static String extent(Printout printout) {
        Box first = printout.pages().get(0).area();
        double millimetres = printout.width() / first.width() * ImageSize.INCH / 72;
        return String.format(
                Locale.ROOT,
                "%s of %.0f \u00d7 %.0f mm, as vectors and text; this is the first",
                Counted.of(printout.pages().size(), "page"),
                first.width() * millimetres,
                first.height() * millimetres);
    }

    /** Describes the size of the picture, or why it cannot be exported. */
    private static String extent(ExportChoice choice, ExportSubject subject, Box area) {
        ImageSize.Grain grain = subject.image().size().of(area);
        double millimetres = grain.inchesPerUnit() * ImageSize.INCH;
        String paper =
                String.format(
                        Locale.ROOT,
                        "%.0f \u00d7 %.0f mm",
                        area.width() * millimetres,
                        area.height() * millimetres);
        if (format(choice) != ExportFormat.PNG) {
            return paper + ", as vectors and text: sharp at any size";
        }
        try {
            PngExport.check(area, subject.image());
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
        return String.format(
                Locale.ROOT,
                "%.0f \u00d7 %.0f pixels; %s at %.0f pixels per inch",
                Math.max(1, Math.rint(area.width() * grain.scale())),
                Math.max(1, Math.rint(area.height() * grain.scale())),
                paper,
                grain.dpi());
    }

    private static String size(int bytes) {
        return Math.max(1, Math.round(bytes / 1000.0)) + " kB";
    }

    private static String describe(ExportFormat format) {
        return switch (format) {
            case HTML ->
                    ": picture, article and evidence in one file for any browser, light and dark";
            case GRAPHML -> ": for most programs that read graphs, such as yEd and Gephi";
            case GEXF -> ": for Gephi, with places, colours and sizes";
            case DOT -> ": for Graphviz, with places and colours";
            case CSV -> ": only the ties, safe to open in a spreadsheet";
            case ZIP -> ": four tables: ties, actors, concerns and evidence; this is the first";
            case JSON_LD -> ": each quote as a W3C Web Annotation";
            default -> "";
        };
    }

    private static ExportFormat format(ExportChoice choice) {
        return ExportFormat.ofExtension(choice.format()).orElse(ExportFormat.PNG);
    }
}
