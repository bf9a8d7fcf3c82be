package org.entente.app;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.text.Text;
import org.entente.model.id.ElementId;
import org.entente.testing.Shown;
import org.entente.view.Selection;

/** What journeys between picture, panel and article have in common. */
abstract class TracingJourney extends Journey {

    void openTab(int index) {
        onFx(() -> tabs().getSelectionModel().select(index));
    }

    TabPane tabs() {
        return robot.lookup(".tab-pane").queryAs(TabPane.class);
    }

    Selection selected() {
        return window.selection().selection();
    }

    boolean isSelected(ElementId id) {
        return selected().equals(new Selection.OfElement(id));
    }

    boolean isInView(String query) {
        return robot.lookup(query)
                .tryQuery()
                .filter(
                        node -> {
                            Bounds list =
                                    node("#article-pane")
                                            .localToScene(node("#article-pane").getLayoutBounds());
                            Bounds box = node.localToScene(node.getBoundsInLocal());
                            return box.getHeight() > 0
                                    && box.getMinY() >= list.getMinY()
                                    && box.getMinY() < list.getMaxY() - 20;
                        })
                .isPresent();
    }

    /** A point on the first line of a sentence, which may be broken over several. */
    Point2D firstLineOf(String query) {
        Node node = node(query);
        Bounds box = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(box.getMinX() + box.getWidth() / 2, box.getMinY() + 8);
    }

    /** All text shown within a node. */
    String text(String query) {
        StringBuilder text = new StringBuilder();
        onFx(
                () ->
                        Shown.all(node(query), Text.class)
                                .forEach(t -> text.append(t.getText()).append(' ')));
        return text.toString();
    }
}
