package org.entente.app.command;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.entente.app.article.Articles;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dossier.DossierSession;
import org.entente.app.export.Exports.Begin;
import org.entente.view.Editing;
import org.entente.view.command.Command;
import org.entente.view.command.CommandMenu;
import org.entente.view.words.Isolated;

/** Opening, importing articles, saving, exporting, quitting. */
public record FileCommands(
        Command openFile,
        Command openFolder,
        ObservableList<Command> recent,
        ArticleCommands article,
        Command openBuiltIn,
        Command reload,
        Command save,
        Command saveAs,
        Command exportImage,
        Command exportPage,
        Command exportData,
        Command exportStory,
        Command copyImage,
        Command quit) {

    public static FileCommands of(
            DossierSession session,
            Editing editing,
            ObservableList<Path> recent,
            FileDialogs dialogs,
            Articles articles,
            Command exportStory,
            WindowActions window) {
        BooleanExpression isOpen = session.openProperty().isNotNull();
        return new FileCommands(
                Command.of(
                                "open-file",
                                "Open dossier or graph\u2026",
                                () -> dialogs.chooseDossierFile().ifPresent(session::open))
                        .key("Shortcut+O"),
                Command.of(
                                "open-folder",
                                "Open dossier folder\u2026",
                                () -> dialogs.chooseDossierFolder().ifPresent(session::open))
                        .key("Shortcut+Shift+O"),
                recent(session, recent),
                ArticleCommands.of(articles),
                Command.of("open-built-in", "Open built-in dossier", () -> session.open(null)),
                Command.of("reload", "Reload", session::reloadAsAsked)
                        .key("F5")
                        .enabledWhile(
                                Bindings.createBooleanBinding(
                                        () -> session.openPath().isPresent(),
                                        session.openProperty())),
                Command.of("save", "Save now", editing::save)
                        .key("Shortcut+S")
                        .help("Save at once what is saved automatically in a moment")
                        .enabledWhile(editing.savedProperty().isNotEmpty()),
                Command.of("save-as", "Save as dossier\u2026", window::saveAsDossier)
                        .key("Shortcut+Shift+S")
                        .enabledWhile(isOpen),
                Command.of("export-image", "Export image\u2026", () -> window.export(Begin.IMAGE))
                        .key("Shortcut+E")
                        .help("Save the picture as PNG, SVG or PDF")
                        .enabledWhile(isOpen),
                Command.of("export-page", "Export web page\u2026", () -> window.export(Begin.PAGE))
                        .enabledWhile(isOpen),
                Command.of("export-data", "Export data\u2026", () -> window.export(Begin.DATA))
                        .enabledWhile(isOpen),
                exportStory,
                Command.of("copy-image", "Copy image", window::copyPicture)
                        .key("Shortcut+Shift+C")
                        .enabledWhile(isOpen),
                Command.of("quit", "Quit", window::close).key("Shortcut+Q"));
    }

    private static ObservableList<Command> recent(
            DossierSession session, ObservableList<Path> paths) {
        ObservableList<Command> commands = FXCollections.observableArrayList();
        Runnable list =
                () ->
                        commands.setAll(
                                paths.stream()
                                        .map(path -> recent(session, path, paths.indexOf(path)))
                                        .toList());
        paths.addListener((ListChangeListener<Path>) change -> list.run());
        list.run();
        return commands;
    }

    private static Command recent(DossierSession session, Path path, int index) {
        return Command.of(
                "open-recent-" + (index + 1),
                Isolated.line(path.toString()),
                () -> session.open(path));
    }

    CommandMenu menu() {
        return new CommandMenu.Builder("_File")
                .add(openFile, openFolder)
                .submenu("Open recent", recent)
                .add(openBuiltIn)
                .separator()
                .add(article.create(), article.paste(), article.add(), article.update())
                .separator()
                .add(reload, save, saveAs)
                .separator()
                .add(exportImage, exportPage, exportStory, exportData, copyImage)
                .separator()
                .add(quit)
                .build();
    }
}
