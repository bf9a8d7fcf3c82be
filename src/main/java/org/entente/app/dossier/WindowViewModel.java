package org.entente.app.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dossier.DossierLoader.Loaded;
import org.entente.app.platform.FileStamps;
import org.entente.app.settings.Preferences;
import org.entente.io.problem.Problem;
import org.entente.io.problem.Severity;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.words.FailureWords;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/** The window as a whole: which dossier is open, what the bars say, opening. */
public final class WindowViewModel {

    private final ReadOnlyObjectWrapper<@Nullable OpenDossier> open =
            new ReadOnlyObjectWrapper<>(this, "open");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", "");
    private final ReadOnlyObjectWrapper<Optional<String>> copyable =
            new ReadOnlyObjectWrapper<>(this, "copyable", Optional.empty());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper hidden = new ReadOnlyStringWrapper(this, "hidden", "");
    private final FilterModel filters = new FilterModel(open);
    private final Opening opening = new Opening();
    private final SelectionModel selection;
    private final TaskRunner tasks;
    private final DossierLoader loader;
    private final Preferences preferences;
    private final FileDialogs dialogs;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private final ReadOnlyStringWrapper passedOver =
            new ReadOnlyStringWrapper(this, "passedOver", "");
    private final ReadOnlyBooleanWrapper bare = new ReadOnlyBooleanWrapper(this, "bare");

    /** Counts what makes a rereading late; asked by the thread that reads. */
    private final AtomicLong rereading = new AtomicLong();

    private boolean left;

    private boolean greeted;
    private @Nullable Loaded shown;
    private Watching watching = Watching.NONE;

    /** Watches the files of the dossier that is open. */
    public interface Watching {

        /** Watches nothing. */
        Watching NONE = (files, changed) -> {};

        /**
         * Watches files instead of those before.
         *
         * @param files the files as they were read; none to stop
         * @param changed to be called, on the JavaFX application thread, when they have changed
         */
        void follow(FileStamps files, Runnable changed);
    }

    public WindowViewModel(
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
        status.addListener((o, before, now) -> copyable.set(Optional.empty()));
        selection.selectionProperty().addListener((o, before, now) -> describe());
        selection
                .pointedProperty()
                .addListener(
                        (o, before, now) -> {
                            // What can be copied waits for the pointer to come to it.
                            if (copyable.get().isEmpty()) {
                                describe();
                            }
                        });
        filters.choiceProperty().addListener((o, before, now) -> filtered());
    }

    /** What is hidden of the open dossier. */
    public FilterModel filters() {
        return filters;
    }

    /** How many ties and concerns the filters hide, in two words; empty for none. */
    public ReadOnlyStringProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    private void filtered() {
        OpenDossier dossier = open.get();
        int all = dossier == null ? 0 : dossier.dossier().claims().size();
        int shown = filters.graph().map(g -> g.ties().size() + g.concerns().size()).orElse(0);
        hidden.set(shown == all ? "" : (all - shown) + " hidden");
        describe();
    }

    public ReadOnlyObjectProperty<@Nullable OpenDossier> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What the status bar says of the selection or of what was done last. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** What the status bar says of the dossier's evidence. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** The dossiers opened last. */
    public ObservableList<Path> recent() {
        return FXCollections.unmodifiableObservableList(recent);
    }

    /** Returns the one line under a dossier's title. */
    public static String summary(Dossier dossier) {
        return "%s \u00b7 %s \u00b7 %s \u00b7 %s"
                .formatted(
                        Phrases.count(dossier.sources().size(), "source"),
                        Phrases.count(dossier.actors().size(), "actor"),
                        Phrases.count(dossier.ties().size(), "tie"),
                        Phrases.count(dossier.concerns().size(), "concern"));
    }

    public void openFolder() {
        dialogs.chooseDossierFolder().ifPresent(this::open);
    }

    public void openFile() {
        dialogs.chooseDossierFile().ifPresent(this::open);
    }

    /** Says what watches files. */
    public void watchWith(Watching watcher) {
        watching = watcher;
    }

    /** What is wrong with the open dossier's files since they changed; empty for nothing. */
    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the open dossier is a bare graph: nothing in it has any evidence. */
    public ReadOnlyBooleanProperty bareProperty() {
        return bare.getReadOnlyProperty();
    }

    /** What of the open graph a dossier has no place for, in a sentence; empty for nothing. */
    public ReadOnlyStringProperty passedOverProperty() {
        return passedOver.getReadOnlyProperty();
    }

    /** Takes the notice away; the problems stay. */
    public void closeNotice() {
        notice.set(Optional.empty());
    }

    /** Where the open dossier lies; empty for the built-in one and where none is open. */
    public Optional<Path> openPath() {
        Loaded now = shown;
        return now == null ? Optional.empty() : Optional.ofNullable(now.path());
    }

    /**
     * Opens a dossier; the one that is open stays where this one cannot be shown. What was asked to
     * be opened before and is not there yet is given up.
     */
    public void open(@Nullable Path path) {
        status.set("Opening " + name(path) + "\u2026");
        Opening.Job job = job(path);
        opening.begin(job);
        tasks.run(
                () -> loader.load(path, job),
                loaded -> finish(job, () -> show(loaded)),
                failure -> finish(job, () -> fail(failure)));
    }

    /** Returns the job of opening a dossier; null for the built-in one. */
    public static Opening.Job job(@Nullable Path path) {
        Path last = path == null ? null : path.getFileName();
        return new Opening.Job(name(last));
    }

    /** What is being opened. */
    public Opening opening() {
        return opening;
    }

    /** Ends an opening, unless it has been given up meanwhile. */
    public void finish(Opening.Job job, Runnable action) {
        if (opening.end(job)) {
            action.run();
        }
    }

    /**
     * Gives up what is being opened. What was open stays; where nothing was, the built-in comes.
     */
    public void cancelOpening() {
        Optional<Opening.Job> given = opening.cancel();
        if (given.isPresent() && open.get() == null) {
            open(null);
        } else {
            given.ifPresent(job -> status.set("Not opened: " + job.name()));
        }
    }

    /** Gives up what is being opened and stops watching, as when the window closes. */
    public void leave() {
        left = true;
        opening.cancel();
        rereading.incrementAndGet();
        watching.follow(FileStamps.NONE, () -> {});
    }

    /** Shows a dossier that has been loaded, or says why it cannot be shown. */
    public void show(Loaded loaded) {
        List<String> lines = loaded.problems().stream().map(Problem::toString).toList();
        Optional<OpenDossier> dossier = loaded.open();
        String name = name(loaded.path());
        if (dossier.isEmpty()) {
            status.set("Not opened: " + name);
            String kept = open.get() == null ? "" : " The dossier that was open stays open.";
            dialogs.tellProblems("Entente could not open " + name + "." + kept, lines);
            return;
        }
        rereading.incrementAndGet();
        shown = loaded;
        notice.set(ImportNotice.of(loaded));
        passedOver.set(ImportNotice.passedOver(loaded));
        selection.reset();
        filters.reset();
        take(dossier.get());
        describe();
        if (!greeted) {
            greeted = true;
            preferences.note().map(Isolated::line).ifPresent(status::set);
        }
        // Behind the picture in the queue: what goes to the disk can wait, the reader should not.
        tasks.run(() -> loaded, this::settle, this::fail);
        if (hasErrors(loaded) && !bare.get()) {
            dialogs.tellProblems(name + " is open, but some of its evidence needs mending.", lines);
        }
    }

    @SuppressWarnings("ReferenceEquality") // The very dossier, not one like it.
    private void settle(Loaded loaded) {
        if (loaded.path() != null) {
            preferences.remember(loaded.path());
            recent.setAll(preferences.get(Preferences.RECENT));
        }
        if (loaded == shown && !left) {
            watching.follow(loaded.files(), this::reload);
        }
    }

    private void take(OpenDossier dossier) {
        bare.set(Verdict.isBare(dossier));
        open.set(dossier);
        note.set(Verdict.of(dossier));
    }

    private static String name(@Nullable Path path) {
        return path == null ? "the built-in dossier" : Isolated.line(path.toString());
    }

    private static boolean hasErrors(Loaded loaded) {
        return loaded.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    /** Reads the open dossier's files anew. Their last good version stays until this one is. */
    public void reload() {
        Loaded before = shown;
        OpenDossier dossier = open.get();
        if (before == null || before.path() == null || dossier == null) {
            return;
        }
        Path path = before.path();
        long mine = rereading.incrementAndGet();
        BooleanSupplier late = () -> mine != rereading.get();
        tasks.run(
                () -> loader.reload(path, dossier, before.files(), late),
                loaded -> {
                    if (!late.getAsBoolean()) {
                        reread(dossier, loaded);
                    }
                },
                failure -> {
                    if (!late.getAsBoolean()) {
                        fail(failure);
                    }
                });
    }

    private void reread(OpenDossier before, Loaded loaded) {
        shown = loaded;
        watching.follow(loaded.files(), this::reload);
        boolean hadNotice = notice.get().isPresent();
        notice.set(Reread.notice(loaded).or(() -> ImportNotice.of(loaded)));
        passedOver.set(ImportNotice.passedOver(loaded));
        Optional<OpenDossier> sound = loaded.open();
        if (sound.isEmpty()) {
            status.set("Not reloaded: " + Phrases.count(loaded.problems().size(), "problem"));
            return;
        }
        OpenDossier now = sound.get();
        String changes = Changes.between(before.dossier(), now.dossier());
        if (!changes.isEmpty()) {
            selection.retain(Reread.elements(now), Reread.sentences(now));
            filters.choose(filters.choice().within(now.dossier()));
            take(now);
            filtered();
            status.set("Reloaded: " + changes);
        } else if (hadNotice) {
            status.set("Reloaded: all is as it was");
        }
    }

    /** Says in the status bar what has been done. */
    public void say(String what) {
        status.set(what);
    }

    /** Says something in the status bar, beside which a text can be copied. */
    public void say(String what, String text) {
        status.set(what);
        copyable.set(Optional.of(text));
    }

    /** What can be copied from the status bar, as long as it speaks of it. */
    public ReadOnlyObjectProperty<Optional<String>> copyableProperty() {
        return copyable.getReadOnlyProperty();
    }

    /** Says that something went wrong that should not have. */
    public void fail(Throwable failure) {
        status.set("Something went wrong: " + Isolated.line(FailureWords.of(failure)));
    }

    private void describe() {
        OpenDossier dossier = open.get();
        if (dossier == null) {
            return;
        }
        Set<ElementId> pointed = selection.pointedProperty().get();
        List<ElementId> ids = new ArrayList<>(pointed);
        if (ids.size() > 1) {
            // The actors of a sentence light up with its ties; they are not counted.
            ids.removeIf(ActorId.class::isInstance);
        }
        if (ids.isEmpty() && selection.selection() instanceof Selection.OfElement element) {
            ids.add(element.id());
        }
        if (ids.isEmpty() && selection.selection() instanceof Selection.OfElements several) {
            status.set(
                    several.title() + " \u2014 " + StatusText.several(List.copyOf(several.ids())));
            return;
        }
        if (ids.isEmpty() && selection.selection() instanceof Selection.OfSentence of) {
            status.set(StatusText.of(dossier, of.sentence()));
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
