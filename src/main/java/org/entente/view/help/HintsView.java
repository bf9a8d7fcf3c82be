package org.entente.view.help;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.view.StyleClass;

/**
 * A strip with one hint, a link to the next, and a link to dismiss all. For the JavaFX application
 * thread.
 */
public final class HintsView extends VBox {

    private final ReadOnlyBooleanProperty open;

    /**
     * @param model what it shows
     */
    public HintsView(HintsViewModel model) {
        super(4);
        setId("hints");
        getStyleClass().add(StyleClass.HINTS.css());
        setMinHeight(Region.USE_PREF_SIZE);
        Label place = new Label();
        place.textProperty().bind(model.placeProperty());
        place.getStyleClass().add(StyleClass.MUTED.css());
        Label text = new Label();
        text.textProperty().bind(model.textProperty());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Hyperlink never = new Hyperlink("Don\u2019t show hints again");
        never.setId("hints-dismiss");
        never.getStyleClass().add(StyleClass.PANEL_LINK.css());
        never.visibleProperty().bind(model.lastProperty().not());
        never.setOnAction(event -> model.dismiss());
        Button next = new Button();
        next.setId("hints-next");
        next.textProperty()
                .bind(Bindings.when(model.lastProperty()).then("Got it").otherwise("Next"));
        next.setOnAction(event -> model.next());
        FlowPane actions = new FlowPane(12, 4, next, never, place);
        actions.setRowValignment(VPos.BASELINE);
        getChildren().addAll(text, actions);
        open = model.openProperty();
        visibleProperty().bind(open);
        managedProperty().bind(visibleProperty());
    }

    /**
     * Hides the hint while there is little room: what it explains comes first.
     *
     * @param room whether there is room
     */
    public void showWhile(ObservableBooleanValue room) {
        visibleProperty().bind(Bindings.and(open, room));
    }
}
