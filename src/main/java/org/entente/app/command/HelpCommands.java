package org.entente.app.command;

import org.entente.view.command.Command;
import org.entente.view.command.CommandMenu;

/** The guide, and the About dialog. */
public record HelpCommands(Command guide, Command about) {

    public static HelpCommands of(WindowActions window) {
        return new HelpCommands(
                Command.of("guide", "Guide and keys", window::showGuide).key("F1"),
                Command.of("about", "About Entente", window::showAbout));
    }

    CommandMenu menu() {
        return new CommandMenu.Builder("_Help").add(guide, about).build();
    }
}
