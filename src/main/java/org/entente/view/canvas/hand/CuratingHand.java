package org.entente.view.canvas.hand;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Subject;
import org.entente.drawing.geometry.Point;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.Editing;
import org.entente.view.words.Isolated;

/**
 * Editing on the picture while curating: dropping an actor on another makes a tie, a double click
 * renames, a menu edits and deletes.
 */
public final class CuratingHand {

    private final Editing editing;

    /** How far the words are from the pointer, in pixels. */
    private static final double ASIDE = 14;

    private final ContextMenu nameBox = new ContextMenu();
    private final Tooltip dropWords = new Tooltip();

    public CuratingHand(Editing editing) {
        this.editing = editing;
    }

    /** Tells whether the user is curating; otherwise the hand does nothing. */
    public boolean isOut() {
        return editing.curatingProperty().get();
    }

    /**
     * Returns the actor under a dragged actor.
     *
     * @param at the pointer in world coordinates
     * @return empty if there is none, if no actor is dragged, or if the user is not curating
     */
    public Optional<ActorId> under(GraphDrawing drawing, ElementId held, Point at) {
        return isOut() && held instanceof ActorId
                ? drawing.nodes().stream()
                        .filter(node -> !node.id().equals(held))
                        .filter(node -> node.centre().distance(at) <= node.radius())
                        .map(NodeMark::id)
                        .filter(ActorId.class::isInstance)
                        .map(ActorId.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Says beside the pointer what letting go of an actor would do, where it makes a tie.
     *
     * @param onto the actor under the pointer; empty for none
     * @param pointer where the pointer is
     */
    public void sayDrop(Node owner, ElementId held, Optional<ActorId> onto, MouseEvent pointer) {
        if (onto.isEmpty() || !(held instanceof ActorId from)) {
            dropWords.hide();
            return;
        }
        dropWords.setText("Let go to make a tie: " + name(from) + " \u2192 " + name(onto.get()));
        dropWords.show(owner, pointer.getScreenX() + ASIDE, pointer.getScreenY() + ASIDE);
    }

    private String name(ActorId id) {
        return Isolated.line(editing.dossier().nameOf(id));
    }

    /** Makes a tie between an actor and the one it was dropped on. */
    public void join(ElementId held, ActorId onto) {
        dropWords.hide();
        if (held instanceof ActorId from) {
            editing.joinActors(from, onto);
        }
    }

    /**
     * Opens a text field to rename an element.
     *
     * @param screenX in pixels of the screen
     * @param screenY in pixels of the screen
     * @return whether the element can be renamed
     */
    private boolean rename(Node owner, ElementId id, double screenX, double screenY) {
        Optional<String> name = name(id);
        if (!isOut() || name.isEmpty()) {
            return false;
        }
        TextField field = new TextField(name.get());
        field.setId("rename-field");
        field.setAccessibleText("Another name for " + name.get());
        field.setOnAction(
                event -> {
                    nameBox.hide();
                    rename(id, field.getText().strip());
                });
        CustomMenuItem item = new CustomMenuItem(field, false);
        nameBox.getItems().setAll(item);
        nameBox.setOnShown(
                event -> {
                    field.requestFocus();
                    field.selectAll();
                });
        nameBox.show(owner, screenX, screenY);
        return true;
    }

    /** Opens a text field to rename what was clicked, if it is a single element. */
    public boolean rename(Node owner, Optional<Subject> hit, MouseEvent event) {
        return hit.isPresent()
                && hit.get() instanceof Subject.Element element
                && rename(owner, element.id(), event.getScreenX(), event.getScreenY());
    }

    private Optional<String> name(ElementId id) {
        return id instanceof ActorId actor
                ? editing.dossier().actor(actor).map(Actor::name)
                : editing.dossier().claim(id).map(Claim::label);
    }

    void rename(ElementId id, String name) {
        if (id instanceof ActorId one) {
            editing.dossier()
                    .actor(one)
                    .ifPresent(
                            actor ->
                                    editing.apply(
                                            new Edit.ChangeActor(
                                                    actor, Changed.name(actor, name))));
        } else {
            editing.dossier()
                    .claim(id)
                    .ifPresent(
                            claim ->
                                    editing.apply(
                                            new Edit.ChangeClaim(
                                                    claim, Changed.label(claim, name))));
        }
    }

    /**
     * Returns menu items for an element.
     *
     * @param screenX in pixels of the screen, where a text field opens
     * @param screenY in pixels of the screen
     * @return empty if the user is not curating
     */
    List<MenuItem> items(Node owner, ElementId id, double screenX, double screenY) {
        if (!isOut()) {
            return List.of();
        }
        MenuItem rename = new MenuItem("Rename\u2026");
        rename.setId("menu-rename");
        rename.setOnAction(event -> rename(owner, id, screenX, screenY));
        MenuItem delete = new MenuItem("Delete");
        delete.setId("menu-delete");
        delete.setOnAction(event -> editing.remove(id));
        return List.of(rename, delete);
    }

    /** Hides the field. */
    void hide() {
        nameBox.hide();
    }
}
