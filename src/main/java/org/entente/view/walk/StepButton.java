package org.entente.view.walk;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.entente.view.StyleClass;
import org.entente.view.command.Command;

/** A small button that goes a step back or on. */
public final class StepButton extends Button {

    private StepButton(String sign, Command command) {
        super(sign);
        getStyleClass().add(StyleClass.WALKER_STEP.css());
        setAccessibleText(command.tooltip());
        setTooltip(new Tooltip(command.tooltip()));
        setMinWidth(Region.USE_PREF_SIZE);
        disableProperty().bind(Bindings.not(command.enabled()));
        setOnAction(event -> command.run());
    }

    public static StepButton back(WalkCommands walk) {
        return new StepButton("\u2039", walk.previous());
    }

    public static StepButton on(WalkCommands walk) {
        return new StepButton("\u203a", walk.next());
    }
}
