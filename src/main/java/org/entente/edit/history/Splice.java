package org.entente.edit.history;

import java.util.ArrayList;
import java.util.List;
import org.entente.edit.EditException;

/**
 * The difference between two lists of elements without ids: one run is replaced.
 *
 * @param <T> the elements
 * @param at the index of the run
 * @param removed the length of the replaced run
 * @param inserted the elements in its place
 */
public record Splice<T>(int at, int removed, List<T> inserted) {

    public Splice {
        inserted = List.copyOf(inserted);
    }

    static <T> Splice<T> between(List<T> before, List<T> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail)
                        .equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new Splice<>(
                head, before.size() - head - tail, after.subList(head, after.size() - tail));
    }

    /** Tells whether both lists are the same. */
    public boolean isEmpty() {
        return removed == 0 && inserted.isEmpty();
    }

    List<T> on(List<T> before) {
        if (isEmpty()) {
            return before;
        }
        if (at < 0 || removed < 0 || at + removed > before.size()) {
            throw new EditException("This step does not match the dossier.");
        }
        List<T> after = new ArrayList<>(before.subList(0, at));
        after.addAll(inserted);
        after.addAll(before.subList(at + removed, before.size()));
        return after;
    }
}
