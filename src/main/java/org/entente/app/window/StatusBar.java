package org.entente.app.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.app.dossier.WindowViewModel;
import org.entente.view.StyleClass;

/** The bar at the foot: what is selected or was done last, and how well the dossier is founded. */
final class StatusBar extends HBox {

    private static final double GAP = 12;

    /**
     * Makes the bar.
     *
     * @param window what it says
     * @param clipboard takes what can be copied from it
     */
    StatusBar(WindowViewModel window, Consumer<String> clipboard) {
        super(GAP);
        Label status = new Label();
        status.textProperty().bind(window.statusProperty());
        status.setId("status-text");
        status.setMinWidth(0);
        status.setTooltip(whole(status));
        Label note = new Label();
        note.textProperty().bind(window.noteProperty());
        note.getStyleClass().add(StyleClass.MUTED.css());
        note.setMinWidth(0);
        note.setTooltip(whole(note));
        // With large text in a small window the note gives way first.
        HBox.setHgrow(note, Priority.SOMETIMES);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = new Button("Copy address");
        copy.setId("status-copy");
        copy.getStyleClass().add("small");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.visibleProperty().bind(window.copyableProperty().map(Optional::isPresent));
        copy.managedProperty().bind(copy.visibleProperty());
        copy.setOnAction(event -> window.copyableProperty().get().ifPresent(clipboard));
        getChildren().addAll(status, copy, gap, note);
        setId("status-bar");
        getStyleClass().add(StyleClass.STATUS_BAR.css());
        setAlignment(Pos.CENTER_LEFT);
    }

    private static Tooltip whole(Label label) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(label.textProperty());
        return tip;
    }
}
