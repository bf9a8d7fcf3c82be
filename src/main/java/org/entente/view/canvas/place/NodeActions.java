package org.entente.view.canvas.place;

import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/** What the canvas asks for when something is to be done with one of its nodes. */
public interface NodeActions {

    /** Does nothing, for a canvas without a window. */
    NodeActions NONE =
            new NodeActions() {
                @Override
                public void open(ElementId node) {}

                @Override
                public void focus(ElementId node) {}

                @Override
                public void goToMention(ActorId actor) {}

                @Override
                public void copyName(ElementId node) {}

                @Override
                public void hide(ActorId actor) {}
            };

    /** What a double click does. */
    void open(ElementId node);

    /** Cuts the picture to the neighbours of a node. */
    void focus(ElementId node);

    /** Shows where the article names an actor; each time the next place. */
    void goToMention(ActorId actor);

    /** Copies the name of an actor, or the label of a concern. */
    void copyName(ElementId node);

    /** Takes an actor out of the picture until everything is shown again. */
    void hide(ActorId actor);
}
