package org.entente.view.canvas.deck;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.drawing.GraphDrawing;
import org.entente.view.FilterModel;
import org.entente.view.StyleClass;
import org.jspecify.annotations.Nullable;

/** The note on the canvas when there is nothing to draw: the reason, and what to do. */
final class CanvasNote extends VBox {

    private static final double WIDTH = 340;

    private final FilterModel filters;
    private final Label headline = new Label();
    private final Label advice = new Label();
    private final Button reset = new Button("Show everything");

    CanvasNote(FilterModel filters) {
        this.filters = filters;
        setId("canvas-note");
        getStyleClass().add(StyleClass.CANVAS_NOTE.css());
        setAlignment(Pos.CENTER);
        headline.getStyleClass().add(StyleClass.PANEL_TITLE.css());
        headline.setWrapText(true);
        advice.getStyleClass().add(StyleClass.MUTED.css());
        advice.setWrapText(true);
        advice.setAlignment(Pos.CENTER);
        reset.setOnAction(event -> filters.reset());
        reset.managedProperty().bind(reset.visibleProperty());
        getChildren().addAll(headline, advice, reset);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        setVisible(false);
        setPickOnBounds(false);
    }

    /** Shows the note if a drawing is empty. */
    void judge(@Nullable GraphDrawing drawing) {
        boolean empty = drawing != null && drawing.nodes().isEmpty();
        boolean filtered = filters.choice().isActive();
        headline.setText(filtered ? "The filters hide everything" : "No actors yet");
        advice.setText(
                filtered
                        ? "Nothing of this dossier is left to draw."
                        : "This dossier names no actors, so there is nothing to draw. In curate"
                              + " mode (Ctrl+Shift+E), mark a name in the article and press A: the"
                              + " actor is drawn here at once.");
        reset.setVisible(filtered);
        setVisible(empty);
    }
}
