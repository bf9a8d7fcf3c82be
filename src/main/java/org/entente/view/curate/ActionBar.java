package org.entente.view.curate;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.entente.view.StyleClass;
import org.entente.view.curate.line.KeyButton;

/** The small bar beside selected words with the actions on them. */
final class ActionBar extends FlowPane {

    /** In a narrow window the actions go on in a second row. */
    private static final double MAX_WIDTH = 2000;

    /**
     * @param act runs the chosen action
     */
    ActionBar(Consumer<CurateAction> act) {
        setId("curate-bar");
        setPrefWrapLength(MAX_WIDTH);
        getStyleClass().add(StyleClass.CURATE_BAR.css());
        for (CurateAction action : CurateAction.values()) {
            if (action != CurateAction.NEXT) {
                getChildren().add(button(action, act));
            }
        }
    }

    private static Button button(CurateAction action, Consumer<CurateAction> act) {
        Button button =
                new KeyButton(
                        "curate-" + action.name().toLowerCase(Locale.ROOT),
                        action.title(),
                        action.key(),
                        () -> act.accept(action));
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(action.help() + " (" + action.key() + ")"));
        return button;
    }
}
