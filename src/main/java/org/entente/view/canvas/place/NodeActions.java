package org.entente.view.canvas.place;

import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/** Actions on a node that the canvas delegates to the window. */
public interface NodeActions {

    /** Does nothing; for a canvas without a window. */
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

    /** Opens a node, as on a double click. */
    void open(ElementId node);

    /** Reduces the picture to a node and its neighbours. */
    void focus(ElementId node);

    /** Shows the next mention of an actor in the article. */
    void goToMention(ActorId actor);

    /** Copies the name of an actor, or the label of a concern. */
    void copyName(ElementId node);

    /** Hides an actor until everything is shown again. */
    void hide(ActorId actor);
}
