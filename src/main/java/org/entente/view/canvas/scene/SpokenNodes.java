package org.entente.view.canvas.scene;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.entente.drawing.Subject;

/** Sets the accessible texts of a picture's nodes, however the picture is shown. */
public final class SpokenNodes {

    /** The picture of an edit is more urgent than its texts. */
    private static final Duration PATIENCE = Duration.millis(500);

    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Function<Subject, Optional<String>> words = subject -> Optional.empty();

    /** Sets the source of the texts; nodes without one keep theirs. */
    public void speakWith(Function<Subject, Optional<String>> now) {
        words = now;
    }

    /** Names the nodes of a picture, including those that a painted picture adds later. */
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

    /**
     * Names the nodes of a followed picture again.
     *
     * @param atOnce whether to do so now, or a little later, since it has thousands
     */
    public void rename(Node picture, boolean atOnce) {
        if (atOnce) {
            patience.stop();
            rename(picture);
        } else {
            patience.setOnFinished(event -> rename(picture));
            patience.playFromStart();
        }
    }

    private void rename(Node picture) {
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
