package org.entente.app.dialog;

import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.entente.app.look.Look;
import org.entente.view.DisplayOptions;
import org.entente.view.export.ExportJob;
import org.entente.view.export.ExportJob.State;
import org.entente.view.export.ExportView;
import org.entente.view.export.ExportViewModel;

/** The window around the choices of an export. */
public final class ExportDialog {

    private static final ButtonType SAVE =
            new ButtonType("Save\u2026", ButtonBar.ButtonData.OK_DONE);

    private static final double PADDING = 20;

    private ExportDialog() {}

    /**
     * Shows the dialog. It closes when the file is written or the user cancels; cancelling while a
     * file is being written stops that, and leaves the dialog open.
     */
    public static void show(Window owner, ExportViewModel model, DisplayOptions options) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Export");
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setId("export-dialog");
        pane.setPadding(new Insets(PADDING));
        Look.follow(owner, pane);
        pane.setContent(new ExportView(model, options.textScaleProperty().get()));
        pane.getButtonTypes().addAll(SAVE, ButtonType.CANCEL);
        ExportJob job = model.job();
        if (pane.lookupButton(SAVE) instanceof Button save) {
            save.setId("export-save");
            save.disableProperty().bind(job.stateProperty().isEqualTo(State.RUNNING));
            save.addEventFilter(
                    ActionEvent.ACTION,
                    event -> {
                        event.consume();
                        model.save();
                    });
        }
        pane.lookupButton(ButtonType.CANCEL).setId("export-cancel");
        dialog.setOnCloseRequest(
                event -> {
                    // A window that closes takes its dialog along; what is being written goes on.
                    if (job.stateProperty().get() == State.RUNNING && owner.isShowing()) {
                        job.cancel();
                        event.consume();
                    }
                });
        job.stateProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now == State.DONE) {
                                dialog.close();
                            }
                        });
        dialog.show();
    }
}
