package org.entente.app.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.app.dossier.DossierSession;
import org.entente.app.dossier.StatusLine;
import org.entente.app.dossier.Verdict;
import org.entente.view.OpenDossier;
import org.entente.view.StyleClass;
import org.jspecify.annotations.Nullable;

/** The bar at the foot: what is selected or was done last, and how well the dossier is founded. */
final class StatusBar extends HBox {

    private static final double GAP = 12;

    /**
     * Makes the bar.
     *
     * @param status what it says
     * @param session how well the open dossier is founded
     * @param clipboard takes what can be copied from it
     */
    StatusBar(StatusLine status, DossierSession session, Consumer<String> clipboard) {
        super(GAP);
        Label text = new Label();
        text.textProperty().bind(status.textProperty());
        text.setId("status-text");
        text.setMinWidth(0);
        text.setTooltip(whole(text));
        Label note = new Label();
        note.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> verdict(session.openProperty().get()),
                                session.openProperty()));
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
        copy.visibleProperty().bind(status.copyableProperty().map(Optional::isPresent));
        copy.managedProperty().bind(copy.visibleProperty());
        copy.setOnAction(event -> status.copyableProperty().get().ifPresent(clipboard));
        getChildren().addAll(text, copy, gap, note);
        setId("status-bar");
        getStyleClass().add(StyleClass.STATUS_BAR.css());
        setAlignment(Pos.CENTER_LEFT);
    }

    private static String verdict(@Nullable OpenDossier open) {
        return open == null ? "" : Verdict.of(open);
    }

    private static Tooltip whole(Label label) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(label.textProperty());
        return tip;
    }
}
