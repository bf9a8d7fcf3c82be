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
    SubjectActions NONE =
            new SubjectActions() {
                @Override
                public void open(ElementId node) {}

                @Override
                public void focus(Set<ElementId> elements) {}

                @Override
                public void goToMention(ActorId actor) {}

                @Override
                public void goToSentence(Set<ElementId> claims) {}

                @Override
                public void copy(Set<ElementId> elements) {}

                @Override
                public void copyEvidence(Set<ElementId> elements) {}

                @Override
                public void hide(Set<ElementId> elements) {}

                @Override
                public void edit(Set<ElementId> elements) {}
            };

    /** What a double click does. */
    void open(ElementId node);

    /** Cuts the picture to the neighbours of what was clicked. */
    void focus(Set<ElementId> elements);

    /** Shows where the article names an actor; each time the next place. */
    void goToMention(ActorId actor);

    /** Shows a sentence that supports ties or concerns; each time the next one. */
    void goToSentence(Set<ElementId> claims);

    /** Copies the names of actors, and what ties and concerns say. */
    void copy(Set<ElementId> elements);

    /**
     * Copies the quotes of ties and concerns, an actor's included, as a dossier's file has them.
     */
    void copyEvidence(Set<ElementId> elements);

    /** Takes elements out of the picture until everything is shown again. */
    void hide(Set<ElementId> elements);

    /** Shows elements where they are edited. */
    void edit(Set<ElementId> elements);
}
