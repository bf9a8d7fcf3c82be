package org.entente.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.app.DossierLoader.Loaded;
import org.entente.drawing.GraphDrawing;
import org.entente.export.ImageOptions;
import org.entente.export.PngExport;
import org.entente.io.AtomicFile;
import org.entente.io.Problem;
import org.entente.io.Severity;
import org.entente.model.Coverage;
import org.entente.model.Dossier;
import org.entente.model.ElementId;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Phrases;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.jspecify.annotations.Nullable;

/** The window as a whole: which dossier is open, what the bars say, opening and exporting. */
final class WindowViewModel {

    private static final double EXPORT_SCALE = 2;

    private final ReadOnlyObjectWrapper<@Nullable OpenDossier> open =
            new ReadOnlyObjectWrapper<>(this, "open");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", "");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper hidden = new ReadOnlyStringWrapper(this, "hidden", "");
    private final FilterModel filters = new FilterModel(open);
    private final SelectionModel selection;
    private final TaskRunner tasks;
    private final DossierLoader loader;
    private final PngExport png;
    private final Preferences preferences;
    private final FileDialogs dialogs;

    WindowViewModel(
            SelectionModel selection,
            TaskRunner tasks,
            DossierLoader loader,
            PngExport png,
            Preferences preferences,
            FileDialogs dialogs) {
        this.selection = selection;
        this.tasks = tasks;
        this.loader = loader;
        this.png = png;
        this.preferences = preferences;
        this.dialogs = dialogs;
        recent.setAll(preferences.get(Preferences.RECENT));
        selection.selectionProperty().addListener((o, before, now) -> describe());
        selection.pointedProperty().addListener((o, before, now) -> describe());
        filters.choiceProperty().addListener((o, before, now) -> filtered());
    }

    /** What is hidden of the open dossier. */
    FilterModel filters() {
        return filters;
    }

    /** How many ties and concerns the filters hide, in two words; empty for none. */
    ReadOnlyStringProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    private void filtered() {
        OpenDossier dossier = open.get();
        int all = dossier == null ? 0 : dossier.dossier().claims().size();
        int shown = filters.graph().map(g -> g.ties().size() + g.concerns().size()).orElse(0);
        hidden.set(shown == all ? "" : (all - shown) + " hidden");
        describe();
    }

    ReadOnlyObjectProperty<@Nullable OpenDossier> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What the status bar says of the selection or of what was done last. */
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** What the status bar says of the dossier's evidence. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** The dossiers opened last. */
    ObservableList<Path> recent() {
        return FXCollections.unmodifiableObservableList(recent);
    }

    /** Returns the one line under a dossier's title. */
    static String summary(Dossier dossier) {
        return "%s \u00b7 %s \u00b7 %s \u00b7 %s"
                .formatted(
                        Phrases.count(dossier.sources().size(), "source"),
                        Phrases.count(dossier.actors().size(), "actor"),
                        Phrases.count(dossier.ties().size(), "tie"),
                        Phrases.count(dossier.concerns().size(), "concern"));
    }

    void openFolder() {
        dialogs.chooseDossierFolder().ifPresent(this::open);
    }

    void openFile() {
        dialogs.chooseDossierFile().ifPresent(this::open);
    }

    /** Opens a dossier; the one that is open stays where this one cannot be shown. */
    void open(@Nullable Path path) {
        status.set(
                path == null ? "Opening the built-in dossier\u2026" : "Opening " + path + "\u2026");
        tasks.run(() -> loader.load(path), this::show, this::fail);
    }

    /** Shows a dossier that has been loaded, or says why it cannot be shown. */
    void show(Loaded loaded) {
        List<String> lines = loaded.problems().stream().map(Problem::toString).toList();
        Optional<OpenDossier> dossier = loaded.open();
        String name = loaded.path() == null ? "the built-in dossier" : loaded.path().toString();
        if (dossier.isEmpty()) {
            status.set("Not opened: " + name);
            String kept = open.get() == null ? "" : " The dossier that was open stays open.";
            dialogs.tellProblems("Entente could not open " + name + "." + kept, lines);
            return;
        }
        selection.reset();
        filters.reset();
        open.set(dossier.get());
        note.set(verdict(dossier.get()));
        describe();
        if (loaded.path() != null) {
            preferences.remember(loaded.path());
            recent.setAll(preferences.get(Preferences.RECENT));
        }
        boolean errors = loaded.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
        if (errors) {
            dialogs.tellProblems(name + " is open, but some of its evidence needs mending.", lines);
        }
    }

    /** Says that something went wrong that should not have. */
    void fail(Throwable failure) {
        status.set("Something went wrong: " + failure.getMessage());
    }

    private static String verdict(OpenDossier dossier) {
        long unresolved =
                dossier.dossier().claims().stream()
                        .filter(c -> dossier.evidence().hasUnresolvedEvidence(c.id()))
                        .count();
        Coverage coverage = dossier.evidence().coverage();
        String cited = "%d of %d sentences cited".formatted(coverage.cited(), coverage.total());
        return unresolved == 0
                ? cited + " \u00b7 every quote verified against the source \u2713"
                : cited
                        + " \u00b7 "
                        + Phrases.count((int) unresolved, "tie or concern")
                        + " with evidence to mend";
    }

    private void describe() {
        OpenDossier dossier = open.get();
        if (dossier == null) {
            return;
        }
        Set<ElementId> pointed = selection.pointedProperty().get();
        List<ElementId> ids = new ArrayList<>(pointed);
        if (ids.isEmpty() && selection.selection() instanceof Selection.OfElement element) {
            ids.add(element.id());
        }
        status.set(ids.size() == 1 ? one(dossier, ids.get(0)) : hint(ids));
    }

    private String one(OpenDossier dossier, ElementId id) {
        String text = StatusText.of(dossier, id);
        return filters.hides(id) ? text + " \u2014 hidden by the filters" : text;
    }

    private static String hint(List<ElementId> ids) {
        return ids.isEmpty() ? "Click a country, a line or a sentence" : StatusText.several(ids);
    }

    /** Asks where to and exports the picture as it is seen. */
    void exportImage(Optional<GraphDrawing> drawing) {
        OpenDossier dossier = open.get();
        if (dossier == null || drawing.isEmpty()) {
            return;
        }
        String title = dossier.dossier().title();
        dialogs.chooseImageFile(fileName(title))
                .ifPresent(file -> export(drawing.get(), title, withExtension(file)));
    }

    private void export(GraphDrawing drawing, String title, Path file) {
        status.set("Exporting " + file + "\u2026");
        ImageOptions options = new ImageOptions(EXPORT_SCALE, drawing.style().ground());
        tasks.run(
                () -> {
                    AtomicFile.write(file, png.png(drawing, title, options));
                    return file;
                },
                done -> status.set("Exported " + done),
                failure -> {
                    status.set("Not exported: " + file);
                    dialogs.tellProblems(
                            "The image could not be written.", List.of(reason(failure, file)));
                });
    }

    private static String reason(Exception failure, Path file) {
        if (failure instanceof AccessDeniedException) {
            return file + ": no permission to write there";
        }
        if (failure instanceof NoSuchFileException) {
            return file + ": there is no such folder";
        }
        // The message of such an exception begins with the name of a temporary file.
        if (failure instanceof FileSystemException f && f.getReason() != null) {
            return file + ": " + f.getReason();
        }
        if (failure instanceof IOException) {
            return file + ": " + failure.getMessage();
        }
        return String.valueOf(failure.getMessage());
    }

    private static String fileName(String title) {
        String plain =
                title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "dossier" : plain) + ".png";
    }

    private static Path withExtension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ".png");
    }
}
