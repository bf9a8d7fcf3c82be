package org.entente.view.canvas.hand;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
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

/**
 * Edits the dossier on its picture, while one curates: an actor that is dropped on another makes a
 * tie, a double click renames, a menu edits and deletes.
 */
public final class CuratingHand {

    private final Editing editing;
    private final ContextMenu nameBox = new ContextMenu();

    public CuratingHand(Editing editing) {
        this.editing = editing;
    }

    /** Whether the hand does anything: while one only reads it does not. */
    public boolean isOut() {
        return editing.curatingProperty().get();
    }

    /**
     * Returns the actor that another is held over.
     *
     * @param drawing the picture
     * @param held the node that is being dragged
     * @param at where the pointer is, in world coordinates
     * @return the actor under it; empty where there is none, or no actor is held, or one only reads
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

    /** Makes a tie of an actor that was dropped on another. */
    public void join(ElementId held, ActorId onto) {
        if (held instanceof ActorId from) {
            editing.joinActors(from, onto);
        }
    }

    /**
     * Offers to write another name over an element.
     *
     * @param owner where it is shown
     * @param id an actor, a tie or a concern
     * @param screenX where, in pixels of the screen
     * @param screenY where, in pixels of the screen
     * @return whether it can be renamed
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

    /** Offers to write another name over what was clicked, if it is an element by itself. */
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
     * Returns what can be done to an element, for a menu.
     *
     * @param owner where the menu is shown
     * @param id an actor, a tie or a concern
     * @param screenX where, in pixels of the screen
     * @param screenY where, in pixels of the screen
     * @return the items; none while one only reads
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

    /** Puts the field away. */
    void hide() {
        nameBox.hide();
    }
}
