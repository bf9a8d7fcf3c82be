package org.entente.view.evidence.edit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.trace.Drafts;
import org.entente.view.Editing;
import org.entente.view.StyleClass;

/**
 * Makes the editors of elements shown while curating.
 *
 * @param select selects the element that an edit leads to
 */
public record Editors(Editing editing, Consumer<ElementId> select) {

    private static final double GAP = 8;

    /** Makes the editor of an actor, a tie or a concern; empty if the user is not curating. */
    public Optional<Node> of(ElementId id) {
        if (!editing.curatingProperty().get()) {
            return Optional.empty();
        }
        return id instanceof ActorId actor ? actor(actor) : claim(id);
    }

    /**
     * Returns a line that says that a claim is a draft, with a button to add a quote; empty if it
     * is none.
     *
     * @param id a tie or a concern
     */
    public Optional<Node> draft(ElementId id) {
        if (!editing.possibleProperty().get()) {
            return Optional.empty();
        }
        Dossier dossier = editing.dossier();
        return dossier.claim(id)
                .filter(claim -> Drafts.isDraft(dossier, claim))
                .map(
                        claim -> {
                            Label says = new Label("Draft: no quote yet");
                            says.setId("draft-note");
                            says.getStyleClass().add(StyleClass.DRIFT_BADGE.css());
                            return new FlowPane(
                                    GAP,
                                    GAP,
                                    says,
                                    new ChipButton("draft-quote", "Add a quote", editing::quote));
                        });
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
