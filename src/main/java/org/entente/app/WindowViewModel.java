package org.entente.app;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.entente.app.DossierLoader.Loaded;
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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The window as a whole: which dossier is open, what the bars say, opening. */
final class WindowViewModel {

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
    private final Preferences preferences;
    private final FileDialogs dialogs;
    private Optional<Path> openPath = Optional.empty();

    WindowViewModel(
            SelectionModel selection,
            TaskRunner tasks,
            DossierLoader loader,
            Preferences preferences,
            FileDialogs dialogs) {
        this.selection = selection;
        this.tasks = tasks;
        this.loader = loader;
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

    /** Where the open dossier is; empty for the built-in one. */
    Optional<Path> openPath() {
        return openPath;
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
        openPath = Optional.ofNullable(loaded.path());
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

    /** Says in the status bar what has been done. */
    void say(String what) {
        status.set(what);
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
        if (ids.isEmpty() && selection.selection() instanceof Selection.OfElements several) {
            status.set(
                    several.title() + " \u2014 " + StatusText.several(List.copyOf(several.ids())));
            return;
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
}
