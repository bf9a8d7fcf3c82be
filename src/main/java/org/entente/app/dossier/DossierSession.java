package org.entente.app.dossier;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dossier.DossierLoader.Loaded;
import org.entente.app.platform.FileStamps;
import org.entente.io.DossierReading;
import org.entente.io.mend.Mending;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The dossier that is open: opens it, reloads it when its files change, and closes it. For the
 * JavaFX application thread.
 */
public final class DossierSession {

    private final ReadOnlyObjectWrapper<@Nullable OpenDossier> open =
            new ReadOnlyObjectWrapper<>(this, "open");
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Mending>> mending =
            new ReadOnlyObjectWrapper<>(this, "mending", Optional.empty());
    private final ReadOnlyStringWrapper passedOver =
            new ReadOnlyStringWrapper(this, "passedOver", "");
    private final ReadOnlyBooleanWrapper bare = new ReadOnlyBooleanWrapper(this, "bare");
    private final ReadOnlyObjectWrapper<Optional<Path>> vacant =
            new ReadOnlyObjectWrapper<>(this, "vacant", Optional.empty());
    private final FilterModel filters = new FilterModel(open);
    private final Opening opening = new Opening();
    private final SelectionModel selection;
    private final TaskRunner tasks;
    private final DossierLoader loader;
    private final WatchedFiles files;
    private final RecentDossiers recent;
    private final StatusLine status;
    private final FileDialogs dialogs;

    /** Incremented when a running reload becomes obsolete; read by the reading thread. */
    private final AtomicLong rereading = new AtomicLong();

    private boolean left;

    /** Whether the user asked for the reload, and waits for an answer. */
    private boolean asked;

    private @Nullable Loaded shown;
    private Editor editor = Editor.NONE;

    /**
     * Makes a session with nothing open.
     *
     * @param selection what is selected of the open dossier
     * @param tasks reads files
     * @param loader prepares what is read
     * @param files watches the files of the open dossier
     * @param recent takes what was opened
     * @param status says how it went
     * @param dialogs tells problems
     */
    public DossierSession(
            SelectionModel selection,
            TaskRunner tasks,
            DossierLoader loader,
            WatchedFiles files,
            RecentDossiers recent,
            StatusLine status,
            FileDialogs dialogs) {
        this.selection = selection;
        this.tasks = tasks;
        this.loader = loader;
        this.files = files;
        this.recent = recent;
        this.status = status;
        this.dialogs = dialogs;
    }

    public ReadOnlyObjectProperty<@Nullable OpenDossier> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What is hidden of the open dossier. */
    public FilterModel filters() {
        return filters;
    }

    /** What is wrong with the open dossier's files since they changed; empty for nothing. */
    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Finds and mends the problems of the open dossier's file; empty if it has none. */
    public ReadOnlyObjectProperty<Optional<Mending>> mendingProperty() {
        return mending.getReadOnlyProperty();
    }

    /** The last folder that was opened and contains no dossier; set again each time. */
    public ReadOnlyObjectProperty<Optional<Path>> vacantProperty() {
        return vacant.getReadOnlyProperty();
    }

    /** Whether the open dossier is a bare graph: nothing in it has any evidence. */
    public ReadOnlyBooleanProperty bareProperty() {
        return bare.getReadOnlyProperty();
    }

    /** Sentence on what was ignored in the open graph; empty for nothing. */
    public ReadOnlyStringProperty passedOverProperty() {
        return passedOver.getReadOnlyProperty();
    }

    /** Sets the editor for dossiers opened from now on. */
    public void editWith(Editor other) {
        editor = other;
    }

    /** Closes the notice; the problems remain. */
    public void closeNotice() {
        notice.set(Optional.empty());
    }

    /** The path of the open dossier; empty for the built-in one and if none is open. */
    public Optional<Path> openPath() {
        Loaded now = shown;
        return now == null ? Optional.empty() : Optional.ofNullable(now.path());
    }

    /**
     * Opens a dossier. If it cannot be shown, the current one stays open. An opening still in
     * progress is cancelled.
     *
     * @param path where it is; null for the built-in one
     */
    public void open(@Nullable Path path) {
        status.say("Opening " + name(path) + "\u2026");
        Opening.Job job = job(path);
        opening.begin(job);
        tasks.run(
                () -> loader.load(path, job),
                loaded -> finish(job, () -> show(loaded)),
                failure -> finish(job, () -> status.fail(failure)));
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

    /** Finishes an opening, unless it was cancelled. */
    public void finish(Opening.Job job, Runnable action) {
        if (opening.end(job)) {
            action.run();
        }
    }

    /**
     * Cancels the opening. The current dossier stays open; without one, the built-in dossier is
     * opened.
     */
    public void cancelOpening() {
        Optional<Opening.Job> given = opening.cancel();
        if (given.isPresent() && open.get() == null) {
            open(null);
        } else {
            given.ifPresent(job -> status.say("Not opened: " + job.name()));
        }
    }

    /** Cancels the opening and stops watching files, as when the window closes. */
    public void leave() {
        left = true;
        editor.leave();
        opening.cancel();
        rereading.incrementAndGet();
        files.follow(FileStamps.NONE, () -> {});
    }

    /** Shows a dossier that has been loaded, or says why it cannot be shown. */
    public void show(Loaded loaded) {
        Optional<OpenDossier> dossier = loaded.open();
        String name = name(loaded.path());
        if (dossier.isEmpty()) {
            status.say("Not opened: " + name);
            vacant.set(Optional.empty());
            if (loaded.isVacant()) {
                vacant.set(Optional.ofNullable(loaded.path()));
                return;
            }
            String kept = open.get() == null ? "" : " The dossier that was open stays open.";
            new SyntaxRepair(tasks, dialogs, this::open)
                    .tell(loaded, "Entente could not open " + name + "." + kept);
            return;
        }
        editor.leave();
        rereading.incrementAndGet();
        shown = loaded;
        notice.set(ImportNotice.of(loaded).or(() -> Verdict.ofOpened(loaded, name)));
        passedOver.set(ImportNotice.passedOver(loaded));
        mending.set(Optional.empty());
        selection.reset();
        filters.reset();
        take(dossier.get());
        mending.set(loaded.mending());
        editor.opened(loaded);
        // Disk work waits until the picture is shown.
        tasks.run(() -> loaded, this::settle, status::fail);
    }

    @SuppressWarnings("ReferenceEquality") // The very dossier, not one like it.
    private void settle(Loaded loaded) {
        if (loaded.path() != null) {
            recent.add(loaded.path());
        }
        if (loaded == shown && !left) {
            files.follow(loaded.files(), this::reload);
        }
    }

    private void take(OpenDossier dossier) {
        bare.set(Verdict.isBare(dossier));
        open.set(dossier);
    }

    private static String name(@Nullable Path path) {
        return path == null ? "the built-in dossier" : Isolated.line(path.toString());
    }

    /** Reloads, and says so even if nothing has changed. */
    public void reloadAsAsked() {
        asked = true;
        reload();
    }

    /** Reads the open dossier's files again. Their last good version stays until this one is. */
    public void reload() {
        Loaded before = shown;
        OpenDossier dossier = open.get();
        if (before == null || before.path() == null || dossier == null) {
            return;
        }
        Path path = before.path();
        if (editor.reread()) {
            // Taken before reading, so that a write in between shows as a change later.
            tasks.run(() -> before.files().now(), this::follow, status::fail);
            return;
        }
        long mine = rereading.incrementAndGet();
        BooleanSupplier late = () -> mine != rereading.get();
        tasks.run(
                () -> loader.reload(path, dossier, before.files(), late),
                loaded -> {
                    if (!late.getAsBoolean()) {
                        reread(dossier, loaded.inPlaceOf(dossier));
                    }
                },
                failure -> {
                    if (!late.getAsBoolean()) {
                        status.fail(failure);
                    }
                });
    }

    private void reread(OpenDossier before, Loaded loaded) {
        shown = loaded;
        files.follow(loaded.files(), this::reload);
        boolean isAnswered = asked || notice.get().isPresent();
        asked = false;
        notice.set(Reread.notice(loaded).or(() -> ImportNotice.of(loaded)));
        passedOver.set(ImportNotice.passedOver(loaded));
        Optional<OpenDossier> sound = loaded.open();
        if (sound.isEmpty()) {
            status.say("Not reloaded: " + Phrases.count(loaded.problems().size(), "problem"));
            return;
        }
        mending.set(loaded.mending());
        OpenDossier now = sound.get();
        String changes = Changes.between(before.dossier(), now.dossier());
        if (!changes.isEmpty()) {
            publish(now);
            status.announce("Reloaded: " + changes);
        } else if (isAnswered) {
            status.announce(Reread.UNCHANGED);
        }
        editor.reopened(loaded);
    }

    private void follow(FileStamps now) {
        Loaded current = shown;
        if (current != null && !left) {
            FileStamps all = now.and(current.files());
            shown =
                    new Loaded(
                            current.path(),
                            current.open(),
                            current.problems(),
                            all,
                            current.document());
            files.follow(all, this::reload);
        }
    }

    /** Records that the program itself has written files of the open dossier. */
    public void wrote(FileStamps written) {
        follow(written);
    }

    /**
     * Tells what is wrong with the open dossier's files, which its editor has read again.
     *
     * @param reading what was read
     */
    public void tell(DossierReading reading) {
        Loaded current = shown;
        OpenDossier now = open.get();
        if (current != null && now != null) {
            Loaded after = current.after(reading, now);
            Optional<Notice> offer = notice.get().filter(told -> !told.offers().isEmpty());
            notice.set(Reread.notice(after).or(() -> offer));
            if (after.open().isPresent()) {
                mending.set(after.mending());
                if (asked) {
                    status.announce(Reread.UNCHANGED);
                }
            } else {
                status.say("Not reloaded: " + Phrases.count(reading.problems().size(), "problem"));
            }
            asked = false;
        }
    }

    /** Shows a notice until it is closed. */
    public void tell(Notice what) {
        notice.set(Optional.of(what));
    }

    /**
     * Switches to a copy of the open dossier. Nothing visible changes.
     *
     * @param folder where the copy has been written
     * @param failed told why it cannot be read
     */
    public void becomes(Path folder, Consumer<Exception> failed) {
        OpenDossier before = open.get();
        if (before == null) {
            return;
        }
        long mine = rereading.incrementAndGet();
        tasks.run(
                () -> loader.reload(folder, before, FileStamps.NONE, () -> false),
                loaded -> {
                    Optional<OpenDossier> sound = loaded.open();
                    if (mine == rereading.get() && sound.isPresent()) {
                        shown = loaded;
                        passedOver.set("");
                        publish(sound.get());
                        mending.set(loaded.mending());
                        editor.opened(loaded);
                        settle(loaded);
                    }
                },
                failed);
    }

    /**
     * Shows the next edition of the open dossier. Keeps selection, history and filters as far as
     * their elements still exist.
     *
     * @param next made by {@link OpenDossier#after}
     */
    public void publish(OpenDossier next) {
        selection.retain(Reread.elements(next), Reread.sentences(next));
        filters.choose(filters.choice().within(next.dossier()));
        take(next);
    }
}
