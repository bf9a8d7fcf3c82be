package org.entente.view.help;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.view.StyleClass;
import org.entente.view.text.WrappedLabel;

/** The guide next to the list of keys. For the JavaFX application thread. */
public final class HelpView extends HBox {

    private static final double GUIDE_WIDTH = 340;
    private static final double KEYS_WIDTH = 400;
    private static final double HEIGHT = 520;
    private static final double MIN_SIDE = 120;
    private static final double GAP = 28;

    /**
     * @param textSize the text size relative to the default
     */
    public HelpView(Guide guide, double textSize) {
        super(GAP);
        setId("help-view");
        double size = Math.max(1, textSize);
        VBox topics = new VBox(14);
        guide.topics().forEach(topic -> topics.getChildren().add(topic(topic)));
        VBox keys = new VBox(18);
        guide.groups().forEach(group -> keys.getChildren().add(keys(group)));
        getChildren()
                .addAll(
                        scrolled("help-guide", "Guide", topics, GUIDE_WIDTH * size),
                        scrolled("help-keys", "Keys", keys, KEYS_WIDTH * size));
    }

    private static Node topic(Guide.Topic topic) {
        return new VBox(
                4,
                new WrappedLabel(topic.title(), StyleClass.HELP_TITLE),
                new WrappedLabel(topic.text(), StyleClass.PANEL_LEAD));
    }

    private static Node keys(Guide.KeyGroup group) {
        VBox rows = new VBox(5);
        for (Guide.Key key : group.keys()) {
            Label cap = new WrappedLabel(key.key(), StyleClass.KEY_CAP);
            cap.setMinWidth(Region.USE_PREF_SIZE);
            Label action = new WrappedLabel(key.action(), StyleClass.PANEL_LEAD);
            action.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(action, Priority.ALWAYS);
            // A separate row, since a grid forgets the lines that large text wraps to.
            HBox row = new HBox(16, action, cap);
            row.setAlignment(Pos.BASELINE_LEFT);
            rows.getChildren().add(row);
        }
        return new VBox(8, new WrappedLabel(group.title(), StyleClass.HELP_TITLE), rows);
    }

    private static ScrollPane scrolled(String id, String name, Region content, double width) {
        ScrollPane pane = new ScrollPane(content);
        pane.setId(id);
        pane.setAccessibleText(name);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setPrefSize(width, HEIGHT);
        pane.setMinSize(MIN_SIDE, MIN_SIDE);
        HBox.setHgrow(pane, Priority.ALWAYS);
        pane.getStyleClass().add(StyleClass.HELP_PANE.css());
        return pane;
    }
}
