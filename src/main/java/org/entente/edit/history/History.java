package org.entente.edit.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.model.Dossier;
import org.entente.model.Source;

/**
 * The unlimited undo history of a workspace, in one order for words and places. Stores only the
 * differences between states. Not thread-safe.
 */
public final class History {

    private final List<Step> steps = new ArrayList<>();

    /** The number of steps in effect; those after it are undone. */
    private int done;

    private Workspace start;
    private Workspace now;

    /**
     * A history at one moment.
     *
     * @param start the state before any step
     * @param steps all steps, including those undone
     * @param position how many of them are in effect
     * @param now the state that they have led to
     */
    public record Snapshot(Workspace start, List<Step> steps, int position, Workspace now) {

        public Snapshot {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Makes an empty history.
     *
     * @param start the state before any step
     */
    public History(Workspace start) {
        this.start = start;
        this.now = start;
    }

    /**
     * Returns all of the history.
     *
     * @return what {@link #restore} takes
     */
    public Snapshot snapshot() {
        return new Snapshot(start, steps, done, now);
    }

    /**
     * Restores a history.
     *
     * @param snapshot what it was
     */
    public void restore(Snapshot snapshot) {
        start = snapshot.start();
        steps.clear();
        steps.addAll(snapshot.steps());
        done = snapshot.position();
        now = snapshot.now();
    }

    /** Returns the state that all done steps have led to. */
    public Workspace now() {
        return now;
    }

    /**
     * Adds a step. Undone steps can no longer be redone.
     *
     * @param name what it does
     * @param after the state it leads to
     */
    public Step did(String name, Workspace after) {
        Step step = Step.between(name, now, after);
        steps.subList(done, steps.size()).clear();
        steps.add(step);
        done++;
        now = after;
        return step;
    }

    /**
     * Undoes the last step.
     *
     * @return the step; empty if there is none
     */
    public Optional<Step> undo() {
        if (done == 0) {
            return Optional.empty();
        }
        Step step = steps.get(done - 1);
        now = step.back().on(now);
        done--;
        return Optional.of(step);
    }

    /**
     * Redoes the last undone step.
     *
     * @return the step; empty if there is none
     */
    public Optional<Step> redo() {
        if (done == steps.size()) {
            return Optional.empty();
        }
        Step step = steps.get(done);
        now = step.forward().on(now);
        done++;
        return Optional.of(step);
    }

    /** Returns how many steps are done. */
    public int position() {
        return done;
    }

    /**
     * Goes to the state after a number of steps.
     *
     * @param position the number of steps
     * @throws IndexOutOfBoundsException if there are fewer
     */
    public void goTo(int position) {
        if (position < 0 || position > steps.size()) {
            throw new IndexOutOfBoundsException(position);
        }
        while (done > position) {
            undo();
        }
        while (done < position) {
            redo();
        }
    }

    /**
     * Replaces source texts in all states. Steps are kept when a text changes on disk, and undo
     * does not restore the old text.
     *
     * @param form gives a source its text
     */
    public void replaceTexts(UnaryOperator<Source> form) {
        steps.replaceAll(step -> step.withSources(form));
        start = withTexts(start, form);
        now = withTexts(now, form);
    }

    private static Workspace withTexts(Workspace workspace, UnaryOperator<Source> form) {
        Dossier dossier = workspace.dossier();
        return workspace.with(dossier.withSources(dossier.sources().stream().map(form).toList()));
    }

    /**
     * Adopts places changed elsewhere, without adding a step.
     *
     * @param places the places now
     */
    public void adopt(StoredPlacement places) {
        now = now.with(places);
    }
}
