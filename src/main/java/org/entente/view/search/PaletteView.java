package org.entente.view.search;

import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.view.StyleClass;
import org.jspecify.annotations.Nullable;

/**
 * The command palette over the window: a field and its hits. The keyboard focus stays in the field:
 * Down and Up choose, Enter runs, Esc closes. A click outside closes too.
 */
public final class PaletteView extends StackPane {

    private static final double WIDTH = 620;
    private static final double SHADE = 16;

    private final PaletteViewModel model;
    private final TextField field = new TextField();
    private final HitRows rows;
    private @Nullable Node focusBefore;

    /** Makes a palette that is shown while its model is open. */
    public PaletteView(PaletteViewModel model) {
        this.model = model;
        setId("palette");
        field.setId("palette-field");
        field.setPromptText("Type a command, an actor or words of the text");
        field.setAccessibleText("Command, actor or words of the text");
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        rows = new HitRows(model.list(), model::take, field.fontProperty());
        rows.setId("palette-hits");
        Label summary = new Label();
        summary.textProperty().bind(model.list().summaryProperty());
        summary.getStyleClass().addAll(StyleClass.MUTED.css(), StyleClass.SEARCH_SUMMARY.css());
        VBox card = new VBox(4, field, rows, summary);
        card.getStyleClass().addAll(StyleClass.SEARCH_LIST.css(), "palette");
        card.maxWidthProperty().bind(field.fontProperty().map(font -> WIDTH * font.getSize() / 13));
        card.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        setStyle("-fx-padding: 96px " + SHADE + "px " + SHADE + "px;");
        getChildren().add(card);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setOnMousePressed(
                event -> {
                    model.close();
                    event.consume();
                });
        card.setOnMousePressed(Event::consume);
        model.openProperty().addListener((o, before, now) -> show(now));
        model.list().chosenProperty().addListener((o, before, now) -> speak());
        field.focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                model.close();
                            }
                        });
    }

    /** Opens the palette and moves the keyboard focus to it. */
    public void open() {
        model.open();
    }

    private void show(boolean open) {
        if (open) {
            focusBefore = getScene().getFocusOwner();
            setVisible(true);
            // The text may have another size by now: rows are laid out before they are painted.
            applyCss();
            layout();
            field.requestFocus();
        } else {
            boolean focused = field.isFocused();
            setVisible(false);
            if (focused && focusBefore != null) {
                focusBefore.requestFocus();
            }
            focusBefore = null;
        }
    }

    private void speak() {
        int chosen = model.list().chosenProperty().get();
        field.setAccessibleHelp(
                chosen < 0
                        ? model.list().summaryProperty().get()
                        : model.list().hits().get(chosen).text()
                                + ", "
                                + model.list().hits().get(chosen).kind());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.list().step(1);
            case UP -> model.list().step(-1);
            case PAGE_DOWN -> model.list().step(HitRows.MAX_SHOWN - 1);
            case PAGE_UP -> model.list().step(1 - HitRows.MAX_SHOWN);
            case ENTER -> model.take();
            case ESCAPE -> model.close();
            case TAB -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }
}
