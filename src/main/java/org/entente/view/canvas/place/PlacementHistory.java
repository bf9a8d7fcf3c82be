package org.entente.view.canvas.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Undo history.
 *
 * @param <T> the state, an immutable value
 */
final class PlacementHistory<T> {

    private static final int MAX_STEPS = 200;

    private final Deque<Step<T>> done = new ArrayDeque<>();
    private final Deque<Step<T>> undone = new ArrayDeque<>();

    /** A change of state and its name. */
    public record Step<T>(String what, T before, T after) {}

    /** Adds a change and clears what could be redone. */
    void did(String what, T before, T after) {
        undone.clear();
        done.push(new Step<>(what, before, after));
        if (done.size() > MAX_STEPS) {
            done.removeLast();
        }
    }

    /** Undoes the last change and returns the state before it. */
    Optional<T> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Step<T> step = done.pop();
        undone.push(step);
        return Optional.of(step.before());
    }

    /** Redoes the last undone change and returns the state after it. */
    Optional<T> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Step<T> step = undone.pop();
        done.push(step);
        return Optional.of(step.after());
    }

    /** Returns the name of what undo would undo; empty if there is nothing. */
    String toUndo() {
        return done.isEmpty() ? "" : done.getFirst().what();
    }

    /** Returns the name of what redo would redo; empty if there is nothing. */
    String toRedo() {
        return undone.isEmpty() ? "" : undone.getFirst().what();
    }

    /** Returns the changes that can be undone, oldest first. */
    List<Step<T>> done() {
        List<Step<T>> steps = new ArrayList<>(done);
        Collections.reverse(steps);
        return steps;
    }

    void clear() {
        done.clear();
        undone.clear();
    }
}
