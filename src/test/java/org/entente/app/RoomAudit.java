package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * Whether all that is shown has room: no text is cut, no neighbours lie over each other, nothing is
 * beyond the edge of its window. For the JavaFX application thread.
 */
final class RoomAudit {

    /** What rounding to pixels may take. */
    private static final double SLACK = 1.5;

    private static final double ENDLESS = 1e6;

    private final List<String> faults = new ArrayList<>();

    private RoomAudit() {}

    /** Returns what has no room in a scene, a line for each fault. */
    static List<String> of(Scene scene) {
        RoomAudit audit = new RoomAudit();
        audit.walk(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        return audit.faults;
    }

    private void walk(Node node, Bounds room) {
        // The picture is zoomed; what has room in it is tested with the drawing.
        if (!node.isVisible() || "graph-canvas".equals(node.getId())) {
            return;
        }
        if (node instanceof Labeled labeled) {
            words(labeled);
        }
        if (node instanceof Control && !(node instanceof ScrollBar) && !isTab(node)) {
            inside(node, room);
        }
        if (node instanceof Parent parent) {
            neighbours(parent);
            Bounds within = roomIn(parent, room);
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, within));
        }
    }

    /** Tabs beyond the edge are in a menu at the edge. */
    private static boolean isTab(Node node) {
        return node.getStyleClass().contains("tab-label");
    }

    /** What scrolls has room along the way it scrolls. */
    private static Bounds roomIn(Parent parent, Bounds room) {
        if (parent instanceof TableView) {
            return new BoundingBox(-ENDLESS, -ENDLESS, 2 * ENDLESS, 2 * ENDLESS);
        }
        if (parent instanceof ListView || parent instanceof ScrollPane) {
            Bounds own = parent.localToScene(parent.getLayoutBounds());
            return new BoundingBox(own.getMinX(), -ENDLESS, own.getWidth(), 2 * ENDLESS);
        }
        return room;
    }

    private void inside(Node node, Bounds room) {
        Bounds own = node.localToScene(node.getLayoutBounds());
        if (own.getWidth() > 0
                && own.getHeight() > 0
                && (own.getMinX() < room.getMinX() - SLACK
                        || own.getMaxX() > room.getMaxX() + SLACK
                        || own.getMinY() < room.getMinY() - SLACK
                        || own.getMaxY() > room.getMaxY() + SLACK)) {
            faults.add("beyond the edge: " + AccessibilityAudit.describe(node));
        }
    }

    /**
     * Words are cut at the end only where a tooltip has them all, or where the reader can widen the
     * column, and never at the top or at the foot.
     */
    private void words(Labeled labeled) {
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (!(child instanceof Text text) || !text.isVisible() || text.getText().isBlank()) {
                continue;
            }
            boolean cut = text.getText().contains("...") && !labeled.getText().contains("...");
            if (cut && !explained(labeled)) {
                faults.add("cut short: " + named(labeled));
            }
            Bounds own = text.getBoundsInParent();
            if (own.getMinY() < -SLACK || own.getMaxY() > labeled.getHeight() + SLACK) {
                faults.add(
                        "higher (%.0f) than its room (%.0f): %s"
                                .formatted(own.getHeight(), labeled.getHeight(), named(labeled)));
            }
        }
    }

    private static boolean explained(Node words) {
        for (Node n = words; n != null; n = n.getParent()) {
            if (n instanceof TableView
                    || (n instanceof Control control && control.getTooltip() != null)) {
                return true;
            }
        }
        return false;
    }

    private void neighbours(Parent parent) {
        if (!(parent instanceof HBox
                || parent instanceof VBox
                || parent instanceof GridPane
                || parent instanceof FlowPane
                || parent instanceof BorderPane)) {
            return;
        }
        List<Node> shown =
                parent.getChildrenUnmodifiable().stream()
                        .filter(child -> child.isVisible() && child.isManaged())
                        .toList();
        for (int i = 0; i < shown.size(); i++) {
            for (int k = i + 1; k < shown.size(); k++) {
                if (overlap(box(shown.get(i)), box(shown.get(k)))) {
                    faults.add(
                            "over each other: " + named(shown.get(i)) + ", " + named(shown.get(k)));
                }
            }
        }
    }

    private static Bounds box(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > SLACK
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > SLACK;
    }

    private static String named(Node node) {
        String words = node instanceof Labeled labeled ? "\"" + labeled.getText() + "\" " : "";
        return words + AccessibilityAudit.describe(node);
    }
}
