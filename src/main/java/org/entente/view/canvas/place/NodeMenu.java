package org.entente.view.canvas.place;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/** What can be done to a node, behind the right mouse button. */
public final class NodeMenu {

    private final PlacementModel placement;
    private final MenuItem rings = new MenuItem("Arrange around this actor");
    private final MenuItem unpin = new MenuItem("Unpin");
    private final MenuItem unpinAll = new MenuItem("Unpin all");
    private final ContextMenu menu = new ContextMenu(rings, unpin, unpinAll);

    public NodeMenu(PlacementModel placement) {
        this.placement = placement;
        rings.setId("rings-around");
        unpin.setId("unpin");
        unpinAll.setId("unpin-all");
        unpinAll.setOnAction(event -> placement.unpinAll());
    }

    /**
     * Shows the menu of a node.
     *
     * @param more what else can be done to it
     */
    public void show(
            Node owner, ElementId node, List<MenuItem> more, double screenX, double screenY) {
        menu.getItems().setAll(rings, unpin, unpinAll);
        if (!more.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(more);
        }
        rings.setVisible(node instanceof ActorId);
        rings.setOnAction(
                event -> {
                    if (node instanceof ActorId actor) {
                        placement.chooseRingsAround(actor);
                    }
                });
        unpin.setDisable(!placement.isPinned(node));
        unpin.setOnAction(event -> placement.unpin(node));
        unpinAll.setDisable(placement.placementProperty().get().pins().isEmpty());
        menu.show(owner, screenX, screenY);
    }

    public void hide() {
        menu.hide();
    }
}
