package org.entente.edit.history;

import java.util.function.UnaryOperator;
import org.entente.model.Source;

/**
 * One step of a history, in both directions.
 *
 * @param name what it does, as {@link org.entente.edit.Edit#description()}
 * @param forward from the state before to the state after
 * @param back from the state after to the state before
 */
public record Step(String name, Change forward, Change back) {

    static Step between(String name, Workspace before, Workspace after) {
        return new Step(name, Change.between(before, after), Change.between(after, before));
    }

    Step withSources(UnaryOperator<Source> form) {
        return new Step(name, forward.withSources(form), back.withSources(form));
    }
}
