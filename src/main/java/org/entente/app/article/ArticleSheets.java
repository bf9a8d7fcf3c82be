package org.entente.app.article;

import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.entente.app.look.Look;
import org.entente.view.DisplayOptions;
import org.entente.view.intake.IntakeView;
import org.entente.view.intake.IntakeViewModel;

/** The dialogs around sheets of articles. For the JavaFX application thread. */
public final class ArticleSheets implements Articles.Sheets {

    private static final double PADDING = 20;
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 700;
    private static final double ROOM = 120;
    private static final Duration PATIENCE = Duration.seconds(1);

    private final Window owner;
    private final DisplayOptions options;

    /**
     * Makes the dialogs of a window.
     *
     * @param owner the window
     * @param options how large its text is
     */
    public ArticleSheets(Window owner, DisplayOptions options) {
        this.owner = owner;
        this.options = options;
    }

    @Override
    public void show(IntakeViewModel model, String name, Articles.Goal goal) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(name);
        dialog.setResizable(true);
        ButtonType accept =
                new ButtonType(
                        switch (goal) {
                            case NEW -> "Make dossier";
                            case ADD -> "Add to dossier";
                            case UPDATE -> "Use newer version";
                        },
                        ButtonBar.ButtonData.OK_DONE);
        DialogPane pane = dialog.getDialogPane();
        pane.setId("intake-dialog");
        pane.setPadding(new Insets(PADDING));
        Look.follow(owner, pane);
        pane.getButtonTypes().addAll(accept, ButtonType.CANCEL);
        IntakeView sheet = new IntakeView(model, () -> accept(model, dialog));
        double scale = Math.max(1, options.textScaleProperty().get());
        sheet.setPrefSize(
                Math.min(WIDTH * scale, Math.max(0, owner.getWidth() - ROOM)),
                Math.min(HEIGHT * scale, Math.max(0, owner.getHeight() - ROOM)));
        pane.setContent(sheet);
        if (pane.lookupButton(accept) instanceof Button button) {
            button.setId("intake-accept");
            button.addEventFilter(
                    ActionEvent.ACTION,
                    event -> {
                        event.consume();
                        accept(model, dialog);
                    });
        }
        if (pane.lookupButton(ButtonType.CANCEL) instanceof Button cancel) {
            cancel.setId("intake-cancel");
            pressOnEscape(cancel, pane);
        }
        dialog.setOnShown(event -> sheet.takeKeyboard());
        dialog.show();
    }

    /** A list keeps the key to itself. */
    private static void pressOnEscape(Button button, DialogPane pane) {
        pane.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        button.fire();
                    }
                });
    }

    private static void accept(IntakeViewModel model, Dialog<ButtonType> dialog) {
        if (!model.intakeProperty().get().paragraphs().isEmpty()) {
            dialog.setResult(ButtonType.OK);
            dialog.close();
            model.accept();
        }
    }

    @Override
    public Runnable waitFor(String file, Runnable cancel) {
        Dialog<ButtonType> dialog = new Dialog<>();
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> showProgress(dialog, file, cancel));
        patience.play();
        return () -> {
            patience.stop();
            if (dialog.isShowing()) {
                dialog.setOnCloseRequest(null);
                dialog.setResult(ButtonType.OK);
                dialog.close();
            }
        };
    }

    private void showProgress(Dialog<ButtonType> dialog, String file, Runnable cancel) {
        dialog.initOwner(owner);
        dialog.setTitle("Entente");
        DialogPane pane = dialog.getDialogPane();
        pane.setId("intake-progress");
        Look.follow(owner, pane);
        HBox content = new HBox(PADDING, new ProgressIndicator(), new Label("Reading " + file));
        pane.setContent(content);
        pane.getButtonTypes().add(ButtonType.CANCEL);
        dialog.setOnCloseRequest(event -> cancel.run());
        dialog.show();
    }
}
