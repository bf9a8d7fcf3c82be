package org.entente.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.drawing.Box;
import org.entente.drawing.Emphasis;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.PictureSheet;
import org.entente.drawing.Rgba;
import org.entente.drawing.SheetComposer;
import org.entente.drawing.Theme;
import org.entente.drawing.Typeface;
import org.entente.drawing.VisualStyle;
import org.entente.export.ExportFormat;
import org.entente.export.ExportSubject;
import org.entente.export.ImageOptions;
import org.entente.export.PngExport;
import org.entente.io.AtomicFile;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.entente.view.export.ExportChoice;
import org.entente.view.export.ExportFormatName;
import org.entente.view.export.ExportViewModel;
import org.entente.view.export.Preview;

/** Exports what the window shows, to files and to the clipboard. */
final class Exports {

    private static final double PREVIEW_PIXELS = 960;
    private static final int COPY_SCALE = 2;

    private final Supplier<Optional<Snapshot>> picture;
    private final Typeface typeface;
    private final TaskRunner tasks;
    private final Preferences preferences;
    private final FileDialogs dialogs;
    private final Consumer<String> status;

    /**
     * Prepares exports.
     *
     * @param picture what the window shows now
     * @param typeface sets the texts
     * @param tasks renders and writes
     * @param preferences remembers the choices
     * @param dialogs asks for files
     * @param status tells how it went
     */
    Exports(
            Supplier<Optional<Snapshot>> picture,
            Typeface typeface,
            TaskRunner tasks,
            Preferences preferences,
            FileDialogs dialogs,
            Consumer<String> status) {
        this.picture = picture;
        this.typeface = typeface;
        this.tasks = tasks;
        this.preferences = preferences;
        this.dialogs = dialogs;
        this.status = status;
    }

    /**
     * What the window shows at one moment.
     *
     * @param dossier the dossier
     * @param shown the picture with the selection's emphasis
     * @param whole the picture with nothing selected
     * @param seen the part of the world that the canvas shows
     * @param zoom pixels of the canvas for a world unit
     */
    record Snapshot(
            OpenDossier dossier, GraphDrawing shown, GraphDrawing whole, Box seen, double zoom) {

        boolean hasSelection() {
            return shown.ties().stream().anyMatch(tie -> tie.emphasis() == Emphasis.RECEDED)
                    || shown.nodes().stream().anyMatch(node -> node.emphasis() == Emphasis.RECEDED);
        }
    }

    /** Begins an export of what the window shows; empty while it shows nothing. */
    Optional<ExportViewModel> begin() {
        return picture.get().map(this::model);
    }

    private ExportViewModel model(Snapshot now) {
        List<ExportFormatName> formats =
                Arrays.stream(ExportFormat.values())
                        .filter(f -> f.content() == ExportFormat.Content.PICTURE)
                        .map(
                                f ->
                                        new ExportFormatName(
                                                f.extension(), f.title(), f == ExportFormat.PNG))
                        .toList();
        List<ExportChoice.Scope> scopes =
                new ArrayList<>(List.of(ExportChoice.Scope.VIEW, ExportChoice.Scope.WHOLE));
        if (now.hasSelection()) {
            scopes.add(ExportChoice.Scope.SELECTION);
        }
        return new ExportViewModel(
                formats,
                scopes,
                preferences.get(Preferences.EXPORT).withTheme(now.shown().style().theme()),
                choice -> preview(now, choice),
                choice -> save(now, choice),
                tasks);
    }

    private Preview preview(Snapshot now, ExportChoice choice) {
        PictureSheet sheet = sheet(now, choice);
        Box area = sheet.area();
        double scale =
                Math.min(2, PREVIEW_PIXELS / Math.max(1, Math.max(area.width(), area.height())));
        byte[] png =
                new PngExport(typeface).png(sheet, new ImageOptions(scale, background(choice)));
        double full = pixelScale(now, choice);
        boolean pixels = choice.format().equals(ExportFormat.PNG.extension());
        return new Preview(
                png,
                pixels
                        ? "%.0f \u00d7 %.0f pixels"
                                .formatted(area.width() * full, area.height() * full)
                        : "One page, in lines and text: sharp at any size");
    }

    private PictureSheet sheet(Snapshot now, ExportChoice choice) {
        GraphDrawing drawing =
                switch (choice.scope()) {
                    case VIEW -> now.shown().withArea(now.seen());
                    case WHOLE -> now.whole();
                    case SELECTION -> now.shown().withoutReceded();
                };
        return new SheetComposer(typeface)
                .compose(
                        drawing.withStyle(VisualStyle.of(choice.theme())),
                        now.dossier().evidence(),
                        choice.surroundings());
    }

    private static double pixelScale(Snapshot now, ExportChoice choice) {
        return choice.scope() == ExportChoice.Scope.VIEW
                ? choice.scale() * now.zoom()
                : choice.scale();
    }

    private static Rgba background(ExportChoice choice) {
        return switch (choice.background()) {
            case THEME -> VisualStyle.of(choice.theme()).ground();
            case WHITE -> Rgba.of("#ffffff");
            case TRANSPARENT -> Rgba.TRANSPARENT;
        };
    }

    private boolean save(Snapshot now, ExportChoice choice) {
        String name = fileName(now.dossier().dossier().title()) + "." + choice.format();
        Optional<Path> chosen = dialogs.chooseImageFile(name);
        if (chosen.isEmpty()) {
            return false;
        }
        preferences.set(Preferences.EXPORT, choice);
        Path file = withExtension(chosen.get(), choice.format());
        ExportFormat format = ExportFormat.of(file).orElse(ExportFormat.PNG);
        ExportSubject subject =
                new ExportSubject(
                        now.dossier().graph(),
                        now.dossier().evidence(),
                        () -> sheet(now, choice),
                        () -> typeface,
                        new ImageOptions(pixelScale(now, choice), background(choice)));
        status.accept("Exporting " + file + "\u2026");
        tasks.run(
                () -> {
                    AtomicFile.write(file, format.write(subject));
                    return file;
                },
                done -> status.accept("Exported " + done),
                failure -> {
                    status.accept("Not exported: " + file);
                    dialogs.tellProblems(
                            "The image could not be written.", List.of(reason(failure, file)));
                });
        return true;
    }

    /** Renders what the window shows, for the clipboard. */
    void copy(Consumer<Preview> clipboard) {
        Optional<Snapshot> now = picture.get();
        if (now.isEmpty()) {
            return;
        }
        Theme theme = now.get().shown().style().theme();
        ExportChoice choice = ExportChoice.USUAL.withTheme(theme).withScale(COPY_SCALE);
        tasks.run(
                () -> {
                    PictureSheet sheet = sheet(now.get(), choice);
                    ImageOptions options =
                            new ImageOptions(pixelScale(now.get(), choice), background(choice));
                    return new Preview(new PngExport(typeface).png(sheet, options), "");
                },
                image -> {
                    clipboard.accept(image);
                    status.accept("Copied the picture");
                },
                failure -> status.accept("Not copied: " + failure.getMessage()));
    }

    private static String reason(Exception failure, Path file) {
        return failure instanceof IOException refused
                ? AtomicFile.reason(refused, file)
                : String.valueOf(failure.getMessage());
    }

    private static String fileName(String title) {
        String plain =
                title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "dossier" : plain;
    }

    /** Another known extension that the user typed counts; any other name gets the chosen one. */
    private static Path withExtension(Path file, String extension) {
        return ExportFormat.of(file).isPresent()
                ? file
                : file.resolveSibling(file.getFileName() + "." + extension);
    }
}
