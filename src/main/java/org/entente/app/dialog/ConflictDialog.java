package org.entente.app.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import javafx.util.StringConverter;
import org.entente.app.look.Look;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.view.words.Isolated;

/**
 * Asks how to resolve elements that were changed both here and by another program: mine, theirs or
 * both.
 */
final class ConflictDialog {

    private static final double MAX_HEIGHT = 320;

    private final Stage stage;
    private final List<Conflict> conflicts;
    private final Map<String, ChoiceBox<Choice>> boxes = new LinkedHashMap<>();

    ConflictDialog(Stage stage, List<Conflict> conflicts) {
        this.stage = stage;
        this.conflicts = conflicts;
    }

    Optional<Map<String, Choice>> ask() {
        ButtonType join = new ButtonType("Join", ButtonBar.ButtonData.OK_DONE);
        ButtonType later =
                new ButtonType("Keep both files for now", ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", join, later);
        alert.initOwner(stage);
        alert.setTitle("Entente");
        Look.follow(stage, alert.getDialogPane());
        alert.setHeaderText(
                "Another program has changed the dossier\u2019s file. Its other changes are already"
                        + " merged with yours; these elements were changed by both.");
        ScrollPane scroll = new ScrollPane(rows());
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MAX_HEIGHT);
        alert.getDialogPane().setContent(scroll);
        alert.setResizable(true);
        return alert.showAndWait().filter(join::equals).map(button -> chosen());
    }

    private GridPane rows() {
        GridPane grid = new GridPane(12, 6);
        int row = 0;
        for (Conflict conflict : conflicts) {
            Label name = new Label(Isolated.line(conflict.name()));
            name.setWrapText(true);
            ChoiceBox<Choice> box = new ChoiceBox<>();
            box.setId("conflict-" + row);
            box.setAccessibleText(conflict.name());
            box.setConverter(words(conflict));
            box.getItems().setAll(Choice.MINE, Choice.THEIRS);
            if (conflict.allowsBoth()) {
                box.getItems().add(Choice.BOTH);
            }
            box.setValue(Choice.MINE);
            boxes.put(conflict.key(), box);
            grid.addRow(row++, name, box);
        }
        return grid;
    }

    private static StringConverter<Choice> words(Conflict conflict) {
        return new StringConverter<>() {
            @Override
            public String toString(Choice choice) {
                return switch (choice) {
                    case MINE -> conflict.mine().isEmpty() ? "Mine: removed" : "Mine";
                    case THEIRS -> conflict.theirs().isEmpty() ? "Theirs: removed" : "Theirs";
                    case BOTH -> "Both";
                };
            }

            @Override
            public Choice fromString(String text) {
                return Choice.MINE;
            }
        };
    }

    private Map<String, Choice> chosen() {
        Map<String, Choice> choices = new LinkedHashMap<>();
        boxes.forEach((key, box) -> choices.put(key, box.getValue()));
        return choices;
    }
}
