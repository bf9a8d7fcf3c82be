package org.entente.app.window;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.entente.view.command.Command;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes buttons for commands. */
final class CommandButtons {

    private CommandButtons() {}

    /** Makes a button with an icon; the tooltip has the title and the key. */
    static Button icon(Command command, Feather glyph) {
        Button button = new Button();
        button.setId(command.id());
        button.setGraphic(new FontIcon(glyph));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        join(button, command);
        return button;
    }

    /** Binds a toggle button to a switch. */
    static void join(ToggleButton button, Command command) {
        describe(button, command);
        if (command.state() instanceof Command.State.Switch of) {
            button.selectedProperty().bindBidirectional(of.on());
        }
    }

    /** Binds a button to a command. */
    static void join(Button button, Command command) {
        describe(button, command);
        button.accessibleTextProperty().bind(button.getTooltip().textProperty());
        button.setOnAction(event -> command.run());
    }

    private static void describe(Labeled button, Command command) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(Bindings.createStringBinding(command::tooltip, command.title()));
        button.setTooltip(tooltip);
        button.disableProperty().bind(Bindings.not(command.enabled()));
    }
}
