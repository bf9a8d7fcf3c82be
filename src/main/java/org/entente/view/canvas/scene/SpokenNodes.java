package org.entente.view.canvas.scene;

import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.entente.drawing.Subject;

/**
 * Gives the nodes of a picture the words a screen reader says for them, however the picture is
 * shown.
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

    private void name(Node node) {
        Subject subject = NodeIds.subject(node);
        if (subject != null) {
            words.apply(subject).ifPresent(node::setAccessibleText);
        }
    }
}
