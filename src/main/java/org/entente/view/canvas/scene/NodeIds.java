package org.entente.view.canvas.scene;

import javafx.scene.Node;
import org.entente.drawing.Subject;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/** Maps nodes of the scene to their subjects and ids. */
public final class NodeIds {

    private NodeIds() {}

    /** Sets a node's subject. */
    public static void put(Node node, Subject subject) {
        node.setId(of(subject));
        node.setUserData(subject);
    }

    /** Returns a node's subject; null if it is not part of the picture. */
    static @Nullable Subject subject(Node node) {
        return node.getUserData() instanceof Subject subject ? subject : null;
    }

    /** Returns the node id of a subject. */
    static String of(Subject subject) {
        if (subject instanceof Subject.Ribbon ribbon) {
            return "pair-" + ribbon.pair();
        }
        ElementId element = subject.elements().iterator().next();
        String kind =
                element instanceof ActorId
                        ? "actor-"
                        : element instanceof TieId ? "tie-" : "concern-";
        return kind + element.value();
    }
}
