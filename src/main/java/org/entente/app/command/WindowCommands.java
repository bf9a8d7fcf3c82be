package org.entente.app.command;

import java.util.List;
import java.util.stream.Stream;
import org.entente.app.article.Articles;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.state.WindowModels;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.command.Command;
import org.entente.view.command.CommandMenu;
import org.entente.view.help.Guide;

/**
 * All commands of the window: the single list from which menus, toolbar, keys and guide are made.
 */
public record WindowCommands(
        FileCommands file, EditCommands edit, ViewCommands view, GoCommands go, HelpCommands help) {

    public static WindowCommands of(
            WindowModels models, FileDialogs dialogs, Articles articles, WindowActions window) {
        CanvasViewModel canvas = models.canvas();
        StoryCommands story = StoryCommands.of(models.story(), window);
        return new WindowCommands(
                FileCommands.of(
                        models.session(),
                        models.editing(),
                        models.recent().paths(),
                        dialogs,
                        articles,
                        story.export(),
                        window),
                EditCommands.of(
                        models.editing(),
                        models.selection(),
                        story.add(),
                        models.session().openProperty().isNotNull(),
                        window),
                ViewCommands.of(
                        canvas,
                        models.session().filters(),
                        models.options(),
                        models.themes().choiceProperty(),
                        LayoutCommands.of(
                                canvas.placement(),
                                models.selection(),
                                models.session().openProperty())),
                GoCommands.of(
                        models.selection(),
                        canvas.trail(),
                        models.evidence(),
                        models.uncited(),
                        story,
                        models.problems(),
                        models.options(),
                        window),
                HelpCommands.of(window));
    }

    public List<CommandMenu> menus() {
        return List.of(file.menu(), edit.menu(), view.menu(), go.menu(), help.menu());
    }

    /** Returns all commands in their current state. */
    public List<Command> all() {
        return Stream.concat(
                        menus().stream().flatMap(CommandMenu::commands),
                        Stream.of(view.looks().toggle()))
                .toList();
    }

    /** Returns the commands of the palette: all but the one that opens it, with full titles. */
    public List<Command> inPalette() {
        return Stream.concat(
                        menus().stream().flatMap(CommandMenu::inOneList),
                        Stream.of(view.looks().toggle()))
                .filter(command -> !command.id().equals(edit.palette().id()))
                .toList();
    }

    /** Returns the guide with the keys of all commands, by menu. */
    public Guide guide() {
        return Guide.with(
                menus().stream()
                        .map(menu -> new Guide.KeyGroup(menu.name(), keys(menu)))
                        .filter(group -> !group.keys().isEmpty())
                        .toList());
    }

    private static List<Guide.Key> keys(CommandMenu menu) {
        return menu.commands()
                .flatMap(
                        command ->
                                command.keyText().stream()
                                        .map(key -> new Guide.Key(key, command.name())))
                .toList();
    }
}
