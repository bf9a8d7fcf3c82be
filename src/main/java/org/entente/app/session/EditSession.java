package org.entente.app.session;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.entente.app.session.Published.Cause;
import org.entente.edit.Edit;
import org.entente.edit.EditException;
import org.entente.edit.history.History;
import org.entente.edit.history.History.Snapshot;
import org.entente.edit.history.Step;
import org.entente.edit.history.StoredPlacement;
import org.entente.edit.history.Workspace;
import org.entente.edit.rule.DossierRules;
import org.entente.edit.rule.Flaw;
import org.entente.io.DossierReading;
import org.entente.io.journal.JournalReading;
import org.entente.io.journal.JournalReading.Writing;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.id.ElementId;
import org.entente.source.Article;
import org.entente.view.TaskRunner;

/**
 * Edits a dossier. Writes each edit to the journal before publishing the result, saves the
 * dossier's file shortly after the last step, and merges changes by other programs. Confined to one
 * thread, on which results are reported; slow work is done by tasks, in order.
 *
 * @param <E> what is shown of a dossier
 */
public final class EditSession<E> {

    private final SessionStart start;
    private final SessionFiles files;
    private final ListeningHost<E> host;
    private final TaskRunner tasks;
    private final Derive<E> derive;
    private final History history;
    private final AutoSave saving;
    private final Joining joining;
    private final OutsideChanges outside;
    private final OtherWindow other;

    private Snapshot durable; // The last state in the journal.
    private boolean worked; // Whether anything was done here.

    /** Counts how often steps were dropped because they could not be written. */
    private int generation;

    private final Set<ElementId> touched = new LinkedHashSet<>();

    /** The last derived edition; for the tasks' thread only. */
    private E shown;

    /** Only the newest step is derived; read by the deriving thread. */
    private final AtomicLong newest = new AtomicLong();

    /**
     * Starts a session, which reports nothing before {@link #begin}.
     *
     * @param start the dossier and its earlier steps
     * @param places the places of its nodes
     * @param first the edition shown first
     * @param derive derives the next edition
     * @param listener told what happens until the session is closed
     */
    public EditSession(
            SessionStart start,
            StoredPlacement places,
            E first,
            Derive<E> derive,
            SessionHost<E> listener,
            SessionMeans means) {
        this.start = start;
        this.files = new SessionFiles(start, means.clock());
        this.host = new ListeningHost<>(listener);
        this.tasks = means.tasks();
        this.derive = derive;
        this.shown = first;
        this.history =
                start.journal()
                        .map(JournalReading::history)
                        .orElseGet(() -> new History(new Workspace(start.dossier(), places)));
        history.adopt(places);
        this.durable = history.snapshot();
        this.saving =
                new AutoSave(
                        files,
                        tasks,
                        means.scheduler(),
                        this::dossier,
                        files::reason,
                        new AutoSave.Told(
                                own -> host.changed(state()), host::wrote, this::changedOutside));
        this.other = new OtherWindow(start.place(), means, host::superseded);
        this.joining = new Joining(this::dossier, saving, host::conflicts, this::joined);
        this.outside =
                new OutsideChanges(
                        files,
                        tasks,
                        saving,
                        joining,
                        new OutsideChanges.Reactions(
                                this::adoptTexts,
                                () -> publishAgain(Cause.OUTSIDE, "changes of a text"),
                                host::reread,
                                host::unreadable));
        saving.setSaved(start.dossier());
        adoptTexts(start.dossier());
    }

    private void changedOutside(DossierReading reading) {
        outside.take(reading);
    }

    private Dossier dossier() {
        return history.now().dossier();
    }

    private void joined(Dossier dossier) {
        outside.begin();
        step("changes made elsewhere", history.now().with(dossier), Cause.OUTSIDE);
    }

    /** Shows earlier steps that are not in the dossier's file, and starts saving them. */
    public void begin() {
        if (start.isElsewhere()) {
            other.follow();
        }
        if (start.journal().filter(JournalReading::isDamaged).isPresent()) {
            host.damaged();
        }
        if (dossier().equals(start.dossier())) {
            saving.tell();
            return;
        }
        JournalReading journal = start.journal().orElseThrow();
        Optional<Writing> written = journal.writing(start.document().digest());
        if (written.isPresent()) {
            int steps = Math.abs(history.position() - written.get().position());
            Dossier file = start.dossier();
            publishAgain(Cause.REDONE, "steps from before");
            host.recovered(
                    Math.max(1, steps),
                    () -> step("go back to the saved file", history.now().with(file), Cause.DONE));
        } else {
            joining.join(journal.lastWriting().state().dossier(), start.dossier());
        }
    }

    private void publishAgain(Cause cause, String name) {
        submit(() -> {}, cause, name);
    }

    /** Returns the current state, including steps not on disk yet. */
    public Workspace now() {
        return history.now();
    }

    /** Returns the current history. */
    public Snapshot history() {
        return history.snapshot();
    }

    /** Returns the save state. */
    public SaveState state() {
        return other.isEditing() ? SaveState.ELSEWHERE : saving.state();
    }

    /**
     * Makes an edit. The result is published once it is on disk.
     *
     * @return whether it was accepted; if not, the host has been told why, unless the edit would
     *     change nothing
     */
    public boolean apply(Edit edit) {
        Workspace before = history.now();
        if (other.isEditing()) {
            host.refused("Not done: " + SessionFiles.Taken.NOW + ".", before.places());
            return false;
        }
        Dossier after;
        try {
            after = edit.on(before.dossier());
        } catch (EditException e) {
            host.refused(String.valueOf(e.getMessage()), before.places());
            return false;
        }
        List<Flaw> broken = DossierRules.broken(before.dossier(), after);
        if (!broken.isEmpty()) {
            host.refused("Not done: " + broken.get(0).message() + ".", before.places());
            return false;
        }
        if (after.equals(before.dossier())) {
            return false;
        }
        step(edit.description(), before.with(after), Cause.DONE);
        return true;
    }

    /**
     * Records that nodes were moved or laid out anew.
     *
     * @param name the name of the step
     */
    public void place(String name, StoredPlacement places) {
        if (!places.equals(history.now().places())) {
            step(name, history.now().with(places), Cause.DONE);
        }
    }

    /** Sets places without recording a step. */
    public void adopt(StoredPlacement places) {
        history.adopt(places);
    }

    private void step(String name, Workspace after, Cause cause) {
        Snapshot before = history.snapshot();
        Step step = history.did(name, after);
        touched.addAll(step.forward().words().touched());
        submit(() -> files.did(before, step), cause, name);
    }

    /** Undoes the last step. */
    public void undo() {
        goTo(history.position() - 1);
    }

    /** Redoes the last undone step. */
    public void redo() {
        goTo(history.position() + 1);
    }

    /** Goes to the state after a number of steps; does nothing if there are fewer. */
    public void goTo(int position) {
        Snapshot before = history.snapshot();
        int from = before.position();
        if (position < 0 || position > before.steps().size() || position == from) {
            return;
        }
        boolean back = position < from;
        String name = "";
        while (history.position() != position) {
            Step step = (back ? history.undo() : history.redo()).orElseThrow();
            touched.addAll((back ? step.back() : step.forward()).words().touched());
            name = step.name();
        }
        Dossier after = history.now().dossier();
        Cause cause = back ? Cause.UNDONE : Cause.REDONE;
        submit(() -> files.wentTo(before, position, after), cause, name);
    }

    /** A write to the journal. */
    private interface Noting {
        void note() throws IOException;
    }

    private void submit(Noting noting, Cause cause, String name) {
        worked = true;
        int mine = generation;
        long number = newest.incrementAndGet();
        Snapshot reached = history.snapshot();
        tasks.run(
                () -> {
                    noting.note();
                    return number == newest.get()
                            ? Optional.of(derive(reached.now().dossier()))
                            : Optional.<E>empty();
                },
                edition -> {
                    if (mine == generation) {
                        durable = reached;
                        outside.finish(cause);
                        edition.ifPresent(made -> publish(made, cause, name));
                        saving.writeSoon();
                    }
                },
                failure -> {
                    if (mine == generation) {
                        giveUp(failure);
                    }
                });
        saving.tell();
    }

    private E derive(Dossier dossier) {
        shown = derive.after(shown, dossier);
        return shown;
    }

    private void publish(E edition, Cause cause, String name) {
        Published<E> published = new Published<>(edition, cause, name, touched);
        touched.clear();
        host.published(published);
    }

    /** Takes back a step that could not be written, and all that depend on it. */
    private void giveUp(Exception failure) {
        generation++;
        history.restore(durable);
        touched.clear();
        tasks.run(Executors.callable(files::recover), done -> {});
        String why = files.reason(failure);
        boolean isOutside = outside.giveUp(why);
        boolean isTaken = failure instanceof SessionFiles.Taken;
        if (!isTaken || !isOutside) {
            host.refused("Not done: " + why + ".", durable.now().places());
        }
        if (isTaken) {
            other.follow();
            host.superseded();
        }
        saving.tell();
    }

    /** Saves the dossier's file now, if there are unsaved steps. */
    public void save() {
        saving.writeNow();
    }

    /** Saves and ends. When this returns, the writing has been handed to the tasks. */
    public void close() {
        host.close();
        other.forget();
        saving.writeNow();
        tasks.run(
                () -> {
                    files.close();
                    return true;
                },
                done -> {},
                failure -> {
                    // Each step is on disk already; nothing is lost.
                });
    }

    /** Reads the dossier's files again; another program may have changed them. */
    public void reread() {
        outside.reread();
    }

    /**
     * Updates the source texts in all states from disk; returns whether any has changed. What was
     * read may be older than a step still being written, but not older than the last written one.
     */
    private boolean adoptTexts(Dossier disk) {
        Map<Article, Article> replaced = OtherTexts.of(disk, durable.now().dossier());
        if (replaced.isEmpty()) {
            return false;
        }
        UnaryOperator<Source> form =
                source -> source.with(replaced.getOrDefault(source.article(), source.article()));
        history.replaceTexts(form);
        Dossier saved = saving.saved();
        saving.setSaved(saved.withSources(saved.sources().stream().map(form).toList()));
        durable = history.snapshot();
        return true;
    }

    /**
     * Tells whether the dossier may be opened anew, in place of merging what is on disk: nothing
     * was done here, or nothing can be, since another window edits it.
     */
    public boolean isReplaceable() {
        return other.isEditing() || (!worked && dossier().equals(saving.saved()));
    }
}
