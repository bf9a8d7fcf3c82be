package org.entente.app.window;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import org.entente.view.command.Command;

/** Handles the keys of commands anywhere in the window. */
public final class CommandKeys {

    private CommandKeys() {}

    /** Installs the keys of all commands. Plain letters are left to text fields. */
    public static void install(Scene scene, List<Command> commands) {
        for (Command command : commands) {
            for (KeyCombination key : command.keys()) {
                scene.getAccelerators().put(key, () -> run(scene, command, key));
            }
        }
    }

    private static void run(Scene scene, Command command, KeyCombination key) {
        boolean writing = scene.getFocusOwner() instanceof TextInputControl;
        if (!writing || !isLetter(key)) {
            command.run();
        }
    }

    private static boolean isLetter(KeyCombination key) {
        return key.getShortcut() != KeyCombination.ModifierValue.DOWN
                && key.getAlt() != KeyCombination.ModifierValue.DOWN
                && key.getControl() != KeyCombination.ModifierValue.DOWN
                && key.getDisplayText().replace("Shift+", "").length() == 1;
    }
}
