package org.entente.view.evidence.edit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.Editing;

/**
 * Makes the editors of elements shown while curating.
 *
 * @param select selects the element that an edit leads to
 */
public record Editors(Editing editing, Consumer<ElementId> select) {

    /** Makes the editor of an actor, a tie or a concern; empty if the user is not curating. */
    public Optional<Node> of(ElementId id) {
        if (!editing.curatingProperty().get()) {
            return Optional.empty();
        }
        return id instanceof ActorId actor ? actor(actor) : claim(id);
    }

    private Optional<Node> actor(ActorId id) {
        ActorEdits edits = new ActorEdits(editing, id, select);
        return edits.actor().map(actor -> new ActorEditor(edits, actor));
    }

    private Optional<Node> claim(ElementId id) {
        ClaimEdits edits = new ClaimEdits(editing, id, select);
        return edits.claim().map(claim -> new ClaimEditor(edits, claim));
    }
}
