package org.entente.app.dialog;

import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.entente.app.look.Look;
import org.entente.cli.Version;
import org.entente.view.DisplayOptions;
import org.entente.view.StyleClass;
import org.entente.view.help.Guide;
import org.entente.view.help.HelpView;

/** The dialogs for the guide and for information about the program. */
public final class HelpDialog {

    private static final double PADDING = 20;
    private static final double ABOUT_WIDTH = 420;

    private HelpDialog() {}

    /** Shows the guide next to the window, which stays usable. */
    public static void show(Window owner, Guide guide, DisplayOptions options) {
        Dialog<ButtonType> dialog = dialog(owner, "Guide and keys");
        dialog.initModality(Modality.NONE);
        dialog.setResizable(true);
        dialog.getDialogPane().setId("help-dialog");
        dialog.getDialogPane().setContent(new HelpView(guide, options.textScaleProperty().get()));
        dialog.show();
    }

    /** Shows the program's purpose, version and licence. */
    public static void about(Window owner, DisplayOptions options) {
        Dialog<ButtonType> dialog = dialog(owner, "About Entente");
        dialog.getDialogPane().setId("about-dialog");
        Label name = new Label("Entente " + Version.text());
        name.getStyleClass().add(StyleClass.PANEL_TITLE.css());
        Label what =
                new Label(
                        "Who stands with whom, and the sentence that says so.\n\n"
                                + "Apache License 2.0. The built-in article is quoted for study;"
                                + " its text belongs to its publisher. Entente uses JavaFX,"
                                + " JGraphT, SmartGraph, AtlantaFX and others: the README names"
                                + " them with their licences.\n\n"
                                + "Java "
                                + Runtime.version().feature()
                                + ", JavaFX "
                                + System.getProperty("javafx.version", "of unknown version"));
        what.setWrapText(true);
        what.setPrefWidth(ABOUT_WIDTH * Math.max(1, options.textScaleProperty().get()));
        what.setMinHeight(Label.USE_PREF_SIZE);
        dialog.getDialogPane().setContent(new VBox(12, name, what));
        dialog.show();
    }

    private static Dialog<ButtonType> dialog(Window owner, String title) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        pane.setPadding(new Insets(PADDING));
        Look.follow(owner, pane);
        pane.getButtonTypes().add(ButtonType.CLOSE);
        pane.lookupButton(ButtonType.CLOSE).setId("help-close");
        return dialog;
    }
}
