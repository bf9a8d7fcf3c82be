package org.entente.app.window;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.app.command.FileCommands;
import org.entente.app.dossier.DossierSession;
import org.entente.view.StyleClass;
import org.entente.view.command.Command;

/** The start page shown while nothing is open: recent dossiers and ways to open others. */
final class WelcomePane extends StackPane {

    private static final double WIDTH = 420;

    private final VBox recent = new VBox(2);

    /**
     * @param commands the ways to open something
     */
    WelcomePane(DossierSession session, FileCommands commands) {
        setId("welcome");
        getStyleClass().add("welcome");
        Label heading = new Label("No dossier is open");
        heading.getStyleClass().add(StyleClass.PANEL_TITLE.css());
        Label earlier = new Label("Opened before");
        earlier.getStyleClass().add(StyleClass.PANEL_HEADING.css());
        earlier.visibleProperty().bind(Bindings.isNotEmpty(commands.recent()));
        earlier.managedProperty().bind(earlier.visibleProperty());
        VBox card =
                new VBox(
                        10,
                        heading,
                        button(commands.article().create()),
                        button(commands.openFile()),
                        button(commands.openFolder()),
                        button(commands.openBuiltIn()),
                        earlier,
                        recent);
        card.setAlignment(Pos.TOP_LEFT);
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(new StackPane(card));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(0);
        getChildren().add(scroll);
        commands.recent().addListener((ListChangeListener<Command>) change -> list(commands));
        list(commands);
        managedProperty().bind(visibleProperty());
        visibleProperty()
                .bind(
                        session.openProperty()
                                .isNull()
                                .and(
                                        Bindings.createBooleanBinding(
                                                () ->
                                                        session.opening()
                                                                .jobProperty()
                                                                .get()
                                                                .isEmpty(),
                                                session.opening().jobProperty())));
    }

    private void list(FileCommands commands) {
        recent.getChildren().setAll(commands.recent().stream().map(WelcomePane::link).toList());
    }

    private static Hyperlink link(Command command) {
        Hyperlink link = new Hyperlink(command.title().get());
        link.setMnemonicParsing(false);
        link.setId("welcome-" + command.id());
        link.getStyleClass().add(StyleClass.PANEL_LINK.css());
        link.setOnAction(event -> command.run());
        return link;
    }

    private static Button button(Command command) {
        Button button = new Button(command.title().get());
        button.setId("welcome-" + command.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(event -> command.run());
        return button;
    }
}
