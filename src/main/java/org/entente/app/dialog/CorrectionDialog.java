package org.entente.app.dialog;

import java.util.Optional;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.entente.app.look.Look;
import org.entente.io.problem.Position;
import org.entente.io.problem.Problem;
import org.entente.view.StyleClass;

/** Shows the text of a file at an error, to be corrected. The window stays usable. */
final class CorrectionDialog {

    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private static final double WIDTH = 680;
    private static final double HEIGHT = 360;

    private final Correction correction;
    private final Label what = new Label();
    private final TextArea area = new TextArea();

    CorrectionDialog(Problem wrong, String text, Correction correction) {
        this.correction = correction;
        what.setId("correction-problem");
        what.setWrapText(true);
        area.setId("correction-text");
        area.setAccessibleText("Text of the file");
        area.getStyleClass().add(StyleClass.CODE.css());
        area.setText(text);
        show(wrong);
    }

    void show(Stage owner, String headline) {
        ButtonType save = new ButtonType("Save and open", ButtonBar.ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.WARNING, "", save, ButtonType.CANCEL);
        alert.initOwner(owner);
        alert.setTitle("Entente");
        Look.follow(owner, alert.getDialogPane());
        alert.getDialogPane().setId("correction-dialog");
        alert.setHeaderText(headline);
        alert.getDialogPane().setContent(content());
        alert.setResizable(true);
        Button button = (Button) alert.getDialogPane().lookupButton(save);
        button.setTooltip(new Tooltip("Ctrl+S"));
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (SAVE.match(event) && !button.isDisabled()) {
                        event.consume();
                        button.fire();
                    }
                });
        button.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    event.consume();
                    button.setDisable(true);
                    save(
                            () -> {
                                button.setDisable(false);
                                area.requestFocus();
                            },
                            alert::close);
                });
        alert.setOnShown(event -> Platform.runLater(area::requestFocus));
        alert.show();
    }

    /** What is wrong, and the text. */
    Node content() {
        VBox.setVgrow(area, Priority.ALWAYS);
        VBox content = new VBox(10, what, area);
        content.setPrefSize(WIDTH, HEIGHT);
        return content;
    }

    /**
     * Saves the text.
     *
     * @param again run if something is still wrong, which is shown
     * @param saved run once the text is written
     */
    void save(Runnable again, Runnable saved) {
        correction.take(area.getText(), wrong -> taken(wrong, again, saved));
    }

    private void taken(Optional<Problem> wrong, Runnable again, Runnable saved) {
        if (wrong.isPresent()) {
            show(wrong.get());
            again.run();
        } else {
            saved.run();
        }
    }

    private void show(Problem wrong) {
        what.setText(wrong.toString());
        if (wrong.line() > 0) {
            Position at = new Position(wrong.line(), wrong.column());
            area.positionCaret(Math.min(at.offsetIn(area.getText()), area.getLength()));
        }
    }
}
