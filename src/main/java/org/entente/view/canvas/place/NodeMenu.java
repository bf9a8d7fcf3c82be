package org.entente.view.canvas.place;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/** The context menu of a node. */
public final class NodeMenu {

    private final PlacementModel placement;
    private final NodeActions actions;
    private final MenuItem focus = item("node-focus", "Focus");
    private final MenuItem mention = item("node-mention", "Go to mentions");
    private final MenuItem copy = item("node-copy", "Copy name");
    private final MenuItem hide = item("node-hide", "Hide");
    private final MenuItem rings = item("rings-around", "Arrange around this actor");
    private final MenuItem unpin = item("unpin", "Unpin");
    private final MenuItem unpinAll = item("unpin-all", "Unpin all");
    private final ContextMenu menu =
            new ContextMenu(
                    focus, mention, copy, hide, new SeparatorMenuItem(), rings, unpin, unpinAll);
    private final List<MenuItem> own = List.copyOf(menu.getItems());

    public NodeMenu(PlacementModel placement, NodeActions actions) {
        this.placement = placement;
        this.actions = actions;
        unpinAll.setOnAction(event -> placement.unpinAll());
    }

    private static MenuItem item(String id, String title) {
        MenuItem item = new MenuItem(title);
        item.setId(id);
        return item;
    }

    /**
     * Shows the menu of a node.
     *
     * @param more further items
     */
    public void show(
            Node owner, ElementId node, List<MenuItem> more, double screenX, double screenY) {
        menu.getItems().setAll(own);
        if (!more.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(more);
        }
        boolean isActor = node instanceof ActorId;
        mention.setVisible(isActor);
        hide.setVisible(isActor);
        rings.setVisible(isActor);
        if (node instanceof ActorId actor) {
            mention.setOnAction(event -> actions.goToMention(actor));
            hide.setOnAction(event -> actions.hide(actor));
            rings.setOnAction(event -> placement.chooseRingsAround(actor));
        }
        focus.setOnAction(event -> actions.focus(node));
        copy.setOnAction(event -> actions.copyName(node));
        unpin.setDisable(!placement.isPinned(node));
        unpin.setOnAction(event -> placement.unpin(node));
        unpinAll.setDisable(placement.placementProperty().get().pins().isEmpty());
        menu.show(owner, screenX, screenY);
    }

    public void hide() {
        menu.hide();
    }
}
