package org.entente.view.canvas.scene;

import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * Gives the nodes of a picture the words a screen reader says for them. They are known by their
 * ids, so it does not matter how a picture is shown.
 */
public final class SpokenNodes {

    private Function<ElementId, Optional<String>> words = id -> Optional.empty();

    /** Says from now on what these words say; nodes without words keep what they have. */
    public void speakWith(Function<ElementId, Optional<String>> now) {
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
        element(node.getId()).flatMap(words).ifPresent(node::setAccessibleText);
    }

    private static Optional<ElementId> element(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        } else if (id.startsWith("actor-")) {
            return Optional.of(new ActorId(id.substring("actor-".length())));
        } else if (id.startsWith("concern-")) {
            return Optional.of(new ConcernId(id.substring("concern-".length())));
        } else if (id.startsWith("tie-")) {
            return Optional.of(new TieId(id.substring("tie-".length())));
        }
        return Optional.empty();
    }
}
