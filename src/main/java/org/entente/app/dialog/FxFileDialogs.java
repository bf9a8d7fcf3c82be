package org.entente.app.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.entente.app.look.Look;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.export.ExportFormat;
import org.entente.io.problem.Problem;
import org.entente.view.words.Grammar;
import org.entente.view.words.Isolated;

/** The platform's own file dialogs, and an alert. */
public final class FxFileDialogs implements FileDialogs {

    private final Stage stage;

    public FxFileDialogs(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Path> chooseDossierFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open dossier folder");
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseDossierFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open dossier or graph");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Dossiers and graphs",
                                "*.json",
                                "*.graphml",
                                "*.gexf",
                                "*.dot",
                                "*.gv",
                                "*.csv",
                                "*.tsv",
                                "*.zip",
                                "*.jsonld"),
                        new FileChooser.ExtensionFilter("Dossier (*.json)", "*.json"),
                        new FileChooser.ExtensionFilter("GraphML (*.graphml)", "*.graphml"),
                        new FileChooser.ExtensionFilter("GEXF (*.gexf)", "*.gexf"),
                        new FileChooser.ExtensionFilter("Graphviz (*.dot)", "*.dot", "*.gv"),
                        new FileChooser.ExtensionFilter("Table of edges", "*.csv", "*.tsv"),
                        new FileChooser.ExtensionFilter(
                                "Exported with evidence", "*.zip", "*.jsonld"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseImageFile(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export");
        chooser.setInitialFileName(suggestedName);
        ExportFormat.of(Path.of(suggestedName))
                .ifPresent(
                        format ->
                                chooser.getExtensionFilters()
                                        .add(
                                                new FileChooser.ExtensionFilter(
                                                        format.title()
                                                                + " (*."
                                                                + format.extension()
                                                                + ")",
                                                        "*." + format.extension())));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolderToSave() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Save as dossier: choose or create a folder");
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseArticle() {
        return chooseArticle(new FileChooser());
    }

    @Override
    public Optional<Path> chooseArticle(Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialDirectory(folder.toFile());
        return chooseArticle(chooser);
    }

    private Optional<Path> chooseArticle(FileChooser chooser) {
        chooser.setTitle("Choose an article");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Articles",
                                "*.html",
                                "*.htm",
                                "*.xhtml",
                                "*.mht",
                                "*.mhtml",
                                "*.pdf",
                                "*.docx",
                                "*.odt",
                                "*.rtf",
                                "*.md",
                                "*.txt"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<String> chooseSource(List<String> titles) {
        ChoiceDialog<String> choice = new ChoiceDialog<>(titles.get(0), titles);
        choice.initOwner(stage);
        choice.setTitle("Newer version");
        choice.setHeaderText("Which source has a newer version?");
        Look.follow(stage, choice.getDialogPane());
        return choice.showAndWait();
    }

    @Override
    public Optional<Path> chooseFolderForDossier(Path suggested) {
        return nameFolder("Name the folder of the new dossier", suggested);
    }

    @Override
    public Optional<Path> chooseFolderForCopy(Path suggested) {
        return nameFolder("Edits are made in a copy: name its folder", suggested);
    }

    @Override
    public Optional<Map<String, Choice>> askConflicts(List<Conflict> conflicts) {
        return new ConflictDialog(stage, conflicts).ask();
    }

    private Optional<Path> nameFolder(String title, Path suggested) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        Path beside = suggested.getParent();
        if (beside != null && Files.isDirectory(beside)) {
            chooser.setInitialDirectory(beside.toFile());
        }
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<String> askPassword(String file, String why) {
        PasswordField field = new PasswordField();
        field.setId("password-field");
        field.setAccessibleText("Password of " + file);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", ButtonType.OK, ButtonType.CANCEL);
        alert.initOwner(stage);
        alert.setTitle("Entente");
        Look.follow(stage, alert.getDialogPane());
        alert.setHeaderText(file + ": " + why + ".");
        alert.getDialogPane().setContent(field);
        alert.setOnShown(event -> field.requestFocus());
        return alert.showAndWait().filter(ButtonType.OK::equals).map(button -> field.getText());
    }

    @Override
    public boolean mayMakeDossier(Path folder) {
        ButtonType make = new ButtonType("Choose article\u2026", ButtonBar.ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", make, ButtonType.CANCEL);
        alert.initOwner(stage);
        alert.setTitle("Entente");
        Look.follow(stage, alert.getDialogPane());
        alert.setHeaderText("There is no dossier in " + Isolated.line(folder.toString()) + ".");
        alert.setContentText("Create one there from an article: a saved page, a PDF or a text?");
        return alert.showAndWait().filter(make::equals).isPresent();
    }

    @Override
    public boolean mayReplace(Path file) {
        ButtonType replace = new ButtonType("Replace", ButtonBar.ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", replace, ButtonType.CANCEL);
        alert.initOwner(stage);
        alert.setTitle("Entente");
        Look.follow(stage, alert.getDialogPane());
        alert.setHeaderText("Replace " + Isolated.line(String.valueOf(file.getFileName())) + "?");
        alert.setContentText(
                "A file of this name exists in "
                        + Isolated.line(String.valueOf(file.getParent()))
                        + " already.");
        return alert.showAndWait().filter(replace::equals).isPresent();
    }

    @Override
    public boolean mayRemove(String what, String hanging) {
        ButtonType remove = new ButtonType("Remove", ButtonBar.ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", remove, ButtonType.CANCEL);
        alert.initOwner(stage);
        alert.setTitle("Entente");
        Look.follow(stage, alert.getDialogPane());
        alert.setHeaderText(Grammar.capitalized(what) + "?");
        alert.setContentText("This also removes or changes: " + hanging + ". You can undo this.");
        return alert.showAndWait().filter(remove::equals).isPresent();
    }

    @Override
    public void correct(String headline, Problem wrong, String text, Correction correction) {
        new CorrectionDialog(wrong, text, correction).show(stage, headline);
    }

    @Override
    public void tellProblems(String headline, List<String> problems) {
        TextArea text = new TextArea(String.join("\n", problems));
        text.setId("problem-list");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefSize(640, 260);
        Alert alert = new Alert(Alert.AlertType.WARNING, "", ButtonType.OK);
        alert.initOwner(stage);
        alert.setTitle("Entente");
        Look.follow(stage, alert.getDialogPane());
        alert.setHeaderText(headline);
        alert.getDialogPane().setContent(text);
        alert.setResizable(true);
        alert.show();
    }
}
