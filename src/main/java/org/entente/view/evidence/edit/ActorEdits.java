package org.entente.view.evidence.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.Editing;
import org.jspecify.annotations.Nullable;

/**
 * The edits of one actor in its current state.
 *
 * @param select selects the element that an edit leads to
 */
record ActorEdits(Editing editing, ActorId id, Consumer<ElementId> select) {

    /** Returns the current actor; empty if it has been deleted. */
    Optional<Actor> actor() {
        return editing.dossier().actor(id);
    }

    List<Actor> others() {
        return editing.dossier().actors().stream().filter(a -> !a.id().equals(id)).toList();
    }

    void name(String name) {
        change(actor -> Changed.name(actor, name.strip()));
    }

    /** Sets the aliases from a comma-separated list. */
    void aliases(String names) {
        List<String> list =
                Arrays.stream(names.split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        change(actor -> Changed.aliases(actor, list));
    }

    void kind(ActorKind kind) {
        change(actor -> Changed.kind(actor, kind));
    }

    void partOf(@Nullable ActorId whole) {
        change(actor -> Changed.partOf(actor, whole));
    }

    void note(String note) {
        change(actor -> Changed.note(actor, note.isBlank() ? null : note.strip()));
    }

    void mergeInto(Actor into) {
        actor().ifPresent(
                        from ->
                                editing.apply(
                                        new Edit.MergeActors(from, into),
                                        () -> select.accept(into.id())));
    }

    void remove() {
        editing.remove(id);
    }

    private void change(UnaryOperator<Actor> form) {
        actor().ifPresent(
                        before -> {
                            Actor after = form.apply(before);
                            if (!after.equals(before)) {
                                editing.apply(new Edit.ChangeActor(before, after));
                            }
                        });
    }
}
