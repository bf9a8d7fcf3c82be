package org.entente.view.curate;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.entente.view.StyleClass;

/** The small bar beside selected words with the actions on them. */
final class ActionBar extends HBox {

    /**
     * @param act runs the chosen action
     */
    ActionBar(Consumer<CurateAction> act) {
        setId("curate-bar");
        getStyleClass().add(StyleClass.CURATE_BAR.css());
        for (CurateAction action : CurateAction.values()) {
            if (action != CurateAction.NEXT) {
                getChildren().add(button(action, act));
            }
        }
    }

    private static Button button(CurateAction action, Consumer<CurateAction> act) {
        Label cap = new Label(action.key());
        cap.getStyleClass().add(StyleClass.CURATE_KEY.css());
        Button button = new Button(action.title(), cap);
        button.setId("curate-" + action.name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().setAll("button");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(action.help() + " (" + action.key() + ")"));
        button.setOnAction(event -> act.accept(action));
        return button;
    }
}
