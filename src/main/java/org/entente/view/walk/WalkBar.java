package org.entente.view.walk;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.entente.view.StyleClass;

/** The strip below a panel that says which sentence of the evidence it is at, and steps on. */
public final class WalkBar extends HBox {

    /**
     * Makes the strip. It takes no room where there is nothing to walk.
     *
     * @param walk what it steps through
     */
    public WalkBar(EvidenceWalk walk) {
        Label place = new Label();
        place.setMaxWidth(Double.MAX_VALUE);
        setHgrow(place, Priority.ALWAYS);
        Button previous = step("‹", "Previous evidence (Shift+F3)", walk::previous);
        Button next = step("›", "Next evidence (F3)", walk::next);
        getChildren().addAll(place, previous, next);
        getStyleClass().add(StyleClass.WALK_BAR.css());
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        walk.placeProperty().addListener((o, before, now) -> show(place, now));
        show(place, walk.placeProperty().get());
    }

    private void show(Label label, EvidenceWalk.Place place) {
        label.setText(place.text());
        setVisible(place.isWalk());
    }

    private static Button step(String sign, String meaning, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().add(StyleClass.WALKER_STEP.css());
        button.setAccessibleText(meaning);
        button.setTooltip(new Tooltip(meaning));
        button.setOnAction(event -> action.run());
        return button;
    }
}
