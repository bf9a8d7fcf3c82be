package org.entente.view.canvas.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was done, so that it can be undone and done again.
 *
 * @param <T> a state, an immutable value
 */
final class History<T> {

    private static final int MAX_STEPS = 200;

    private final Deque<Step<T>> done = new ArrayDeque<>();
    private final Deque<Step<T>> undone = new ArrayDeque<>();

    /** A change of state, and what to call it. */
    public record Step<T>(String what, T before, T after) {}

    /** Remembers a change. What was undone before can no longer be done again. */
    void did(String what, T before, T after) {
        undone.clear();
        done.push(new Step<>(what, before, after));
        if (done.size() > MAX_STEPS) {
            done.removeLast();
        }
    }

    /** Takes the last change back; returns the state before it. */
    Optional<T> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Step<T> step = done.pop();
        undone.push(step);
        return Optional.of(step.before());
    }

    /** Does what was undone last; returns the state after it. */
    Optional<T> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Step<T> step = undone.pop();
        done.push(step);
        return Optional.of(step.after());
    }

    /** What undo would take back; empty where there is nothing. */
    String toUndo() {
        return done.isEmpty() ? "" : done.getFirst().what();
    }

    /** What redo would do; empty where there is nothing. */
    String toRedo() {
        return undone.isEmpty() ? "" : undone.getFirst().what();
    }

    /** Returns what was done and can be undone, the first before the last. */
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
