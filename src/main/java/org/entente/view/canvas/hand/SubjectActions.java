package org.entente.view.canvas.hand;

import java.util.Set;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/**
 * What the canvas asks for when something is to be done with what was clicked: an actor, a tie or a
 * concern, or several ties or concerns that are drawn as one.
 */
public interface SubjectActions {

    /** Does nothing, for a canvas without a window. */
    SubjectActions NONE = new SubjectActions() {};

    /** What a double click does. */
    default void open(ElementId node) {}

    /** Cuts the picture to the neighbours of what was clicked. */
    default void focus(Set<ElementId> elements) {}

    /** Shows where the article names an actor; each time the next place. */
    default void goToMention(ActorId actor) {}

    /** Shows a sentence that supports ties or concerns; each time the next one. */
    default void goToSentence(Set<ElementId> claims) {}

    /** Copies the names of actors, and what ties and concerns say. */
    default void copy(Set<ElementId> elements) {}

    /**
     * Copies the quotes of ties and concerns, an actor's included, as a dossier's file has them.
     */
    default void copyEvidence(Set<ElementId> elements) {}

    /** Takes elements out of the picture until everything is shown again. */
    default void hide(Set<ElementId> elements) {}

    /** Shows elements where they are edited. */
    default void edit(Set<ElementId> elements) {}
}
