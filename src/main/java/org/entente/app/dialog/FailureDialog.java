package org.entente.app.dialog;

import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.entente.app.look.Look;
import org.entente.app.platform.Failures;

/** Reports an unexpected failure. */
public final class FailureDialog {

    private FailureDialog() {}

    /**
     * Shows the dialog. The window stays usable.
     *
     * @param told the failure
     * @param closed called when the dialog has been closed
     */
    public static void show(Stage owner, Failures.Told told, Runnable closed) {
        ButtonType copy = new ButtonType("Copy details", ButtonBar.ButtonData.LEFT);
        Alert alert = new Alert(Alert.AlertType.ERROR, "", copy, ButtonType.CLOSE);
        alert.initOwner(owner);
        alert.setTitle("Entente");
        alert.setHeaderText("Something unexpected went wrong. You can go on working.");
        alert.getDialogPane().setId("failure-dialog");
        Look.follow(owner, alert.getDialogPane());
        Label what = new Label("What happened: " + told.what());
        what.setWrapText(true);
        Label where =
                new Label(
                        told.log()
                                .map(folder -> "The log is in " + folder)
                                .orElse("The log could not be written."));
        where.setWrapText(true);
        TextArea details = new TextArea(told.details());
        details.setId("failure-details");
        details.setEditable(false);
        details.setPrefSize(640, 220);
        alert.getDialogPane().setContent(new VBox(10, what, where, details));
        alert.setResizable(true);
        alert.getDialogPane()
                .lookupButton(copy)
                .addEventFilter(
                        ActionEvent.ACTION,
                        event -> {
                            copy(told);
                            event.consume();
                        });
        alert.setOnHidden(event -> closed.run());
        alert.show();
    }

    private static void copy(Failures.Told told) {
        ClipboardContent copied = new ClipboardContent();
        copied.putString(told.what() + "\n\n" + told.details());
        Clipboard.getSystemClipboard().setContent(copied);
    }
}
