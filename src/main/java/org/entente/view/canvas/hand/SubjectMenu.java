package org.entente.view.canvas.hand;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.view.canvas.place.PlacementModel;

/** What can be done with an actor, a tie or a concern, on a click with the right mouse button. */
public final class SubjectMenu {

    private final PlacementModel placement;
    private final SubjectActions actions;
    private final Optional<CuratingHand> hand;
    private final ContextMenu menu = new ContextMenu();

    /**
     * @param placement where nodes are
     * @param actions what the items do
     * @param hand edits the dossier; empty where it is only read
     */
    public SubjectMenu(
            PlacementModel placement, SubjectActions actions, Optional<CuratingHand> hand) {
        this.placement = placement;
        this.actions = actions;
        this.hand = hand;
        menu.setId("subject-menu");
    }

    /**
     * Shows the menu.
     *
     * @param owner where it is shown
     * @param elements an actor, a tie or a concern, or what is drawn as one
     * @param screenX where, in pixels of the screen
     * @param screenY where, in pixels of the screen
     */
    public void show(Node owner, Set<ElementId> elements, double screenX, double screenY) {
        if (elements.isEmpty()) {
            return;
        }
        ElementId first = elements.iterator().next();
        menu.getItems().clear();
        add("node-focus", "Focus", elements, actions::focus);
        if (first instanceof ActorId actor) {
            add("node-mention", "Go to mentions", actor, actions::goToMention);
            add("node-copy", "Copy name", elements, actions::copy);
        } else {
            add("node-mention", "Go to sentences", elements, actions::goToSentence);
            add("node-copy", "Copy", elements, actions::copy);
        }
        add("node-evidence", "Copy as evidence", elements, actions::copyEvidence);
        add("node-hide", "Hide", elements, actions::hide);
        if (elements.size() == 1) {
            addPlaces(first);
        }
        hand.filter(CuratingHand::isOut)
                .ifPresent(one -> addEdits(one, owner, elements, screenX, screenY));
        menu.show(owner, screenX, screenY);
    }

    private void addPlaces(ElementId node) {
        if (node instanceof TieId) {
            return;
        }
        menu.getItems().add(new SeparatorMenuItem());
        if (node instanceof ActorId actor) {
            add("rings-around", "Arrange around this actor", actor, placement::chooseRingsAround);
        }
        add("unpin", "Unpin", node, placement::unpin).setDisable(!placement.isPinned(node));
        add("unpin-all", "Unpin all", node, any -> placement.unpinAll())
                .setDisable(placement.placementProperty().get().pins().isEmpty());
    }

    private void addEdits(
            CuratingHand one, Node owner, Set<ElementId> elements, double screenX, double screenY) {
        List<MenuItem> more =
                elements.size() == 1
                        ? one.items(owner, elements.iterator().next(), screenX, screenY)
                        : List.of();
        menu.getItems().add(new SeparatorMenuItem());
        add("menu-edit", "Edit", elements, actions::edit);
        menu.getItems().addAll(more);
    }

    private <T> MenuItem add(String id, String title, T what, Consumer<T> action) {
        MenuItem item = new MenuItem(title);
        item.setId(id);
        item.setOnAction(event -> action.accept(what));
        menu.getItems().add(item);
        return item;
    }

    public void hide() {
        menu.hide();
        hand.ifPresent(CuratingHand::hide);
    }
}
