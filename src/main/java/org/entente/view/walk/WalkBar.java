package org.entente.view.walk;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.entente.view.StyleClass;

/** The strip below a panel that says which sentence of the evidence it is at, and steps on. */
public final class WalkBar extends HBox {

    /**
     * Makes the bar, which is hidden while there is nothing to walk.
     *
     * @param walk what it steps through
     */
    public WalkBar(EvidenceWalk walk, WalkCommands commands) {
        Label place = new Label();
        place.setMaxWidth(Double.MAX_VALUE);
        setHgrow(place, Priority.ALWAYS);
        getChildren().addAll(place, StepButton.back(commands), StepButton.on(commands));
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
}
