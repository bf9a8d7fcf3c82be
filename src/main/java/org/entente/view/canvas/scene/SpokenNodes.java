package org.entente.view.canvas.scene;

import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.entente.drawing.Subject;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/**
 * Gives the nodes of a picture their ids, and the words a screen reader says for them, however the
 * picture is shown.
 */
public final class SpokenNodes {

    private Function<Subject, Optional<String>> words = subject -> Optional.empty();

    /** Says from now on what these words say; nodes without words keep what they have. */
    public void speakWith(Function<Subject, Optional<String>> now) {
        words = now;
    }

    /** Names the nodes of a picture, and those of a painted one as they come. */
    public void follow(Node picture) {
        name(picture);
        if (picture instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                follow(child);
            }
        }
        if (picture instanceof Spots spots) {
            spots.getChildren().addListener((ListChangeListener<Node>) this::nameAdded);
        }
    }

    /** Names the nodes of a picture that is followed already once more. */
    public void rename(Node picture) {
        name(picture);
        if (picture instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::rename);
        }
    }

    private void nameAdded(ListChangeListener.Change<? extends Node> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::name);
        }
    }

    /** Says what a node stands for: it gets its id by that, and its words. */
    static void mark(Node node, Subject subject) {
        node.setId(id(subject));
        node.setUserData(subject);
    }

    /** Returns the id of the node of a subject. */
    static String id(Subject subject) {
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

    private void name(Node node) {
        if (node.getUserData() instanceof Subject subject) {
            words.apply(subject).ifPresent(node::setAccessibleText);
        }
    }
}
