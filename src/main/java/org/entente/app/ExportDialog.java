package org.entente.app;

import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

import org.entente.view.DisplayOptions;
import org.entente.view.export.ExportView;
import org.entente.view.export.ExportViewModel;

/** The window around the choices of an export. */
final class ExportDialog {

    private static final ButtonType SAVE =
            new ButtonType("Save\u2026", ButtonBar.ButtonData.OK_DONE);

    private static final double WIDTH = 900;
    private static final double PADDING = 20;

    private ExportDialog() {}

    /** Shows the dialog; it closes when a file has been chosen or the user cancels. */
    static void show(Window owner, ExportViewModel model, DisplayOptions options) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Export image");
        DialogPane pane = dialog.getDialogPane();
        pane.setId("export-dialog");
        pane.setMinWidth(WIDTH);
        pane.setPadding(new Insets(PADDING));
        Look.follow(options, pane.getScene());
        pane.setContent(new ExportView(model));
        pane.getButtonTypes().addAll(SAVE, ButtonType.CANCEL);
        if (pane.lookupButton(SAVE) instanceof Button save) {
            save.setId("export-save");
            save.addEventFilter(
                    ActionEvent.ACTION,
                    event -> {
                        if (!model.save()) {
                            event.consume();
                        }
                    });
        }
        pane.lookupButton(ButtonType.CANCEL).setId("export-cancel");
        dialog.show();
    }
}
