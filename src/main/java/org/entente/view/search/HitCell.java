package org.entente.view.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.entente.view.StyleClass;
import org.entente.view.text.TextRange;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;

/** A hit: its text with the matches emphasised, and its kind. */
final class HitCell extends ListCell<SearchRow> {

    private static final double TOOLTIP_WIDTH = 420;

    private final HBox words = new HBox();
    private final Label kind = new Label();
    private final HBox row;

    HitCell(Consumer<Hit> take) {
        kind.getStyleClass().add(StyleClass.MUTED.css());
        kind.setMinWidth(Region.USE_PREF_SIZE);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(words.widthProperty());
        seen.heightProperty().bind(words.heightProperty());
        words.setClip(seen);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(12, words, kind);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.setMouseTransparent(true);
        setPrefWidth(0);
        setOnMouseClicked(
                event -> {
                    SearchRow item = getItem();
                    if (item != null) {
                        item.hit().ifPresent(take);
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable SearchRow item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        getStyleClass().remove(StyleClass.SEARCH_HEADING.css());
        setMouseTransparent(item != null && item.hit().isEmpty());
        if (item == null || empty) {
            return;
        }
        if (item.hit().isPresent()) {
            show(item.hit().get());
        } else {
            setText(item.heading());
            setAccessibleText(item.heading());
            getStyleClass().add(StyleClass.SEARCH_HEADING.css());
        }
    }

    private void show(Hit hit) {
        words.getChildren().setAll(pieces(hit));
        kind.setText(hit.kind());
        setAccessibleText(Isolated.of(hit.text()) + ", " + hit.kind());
        setTooltip(whole(hit));
        setGraphic(row);
    }

    /** Returns a tooltip with the text that the row may abbreviate. */
    private static Tooltip whole(Hit hit) {
        Tooltip tooltip = new Tooltip(Isolated.of(hit.text()));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        return tooltip;
    }

    private static List<Label> pieces(Hit hit) {
        List<Label> pieces = new ArrayList<>();
        int at = 0;
        for (TextRange mark : hit.marks()) {
            piece(pieces, hit.text().substring(at, mark.start()), false);
            piece(pieces, hit.text().substring(mark.start(), mark.end()), true);
            at = mark.end();
        }
        piece(pieces, hit.text().substring(at), false);
        return pieces;
    }

    private static void piece(List<Label> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            Label label = new Label(Isolated.of(text));
            // If the row is too short, it is cut after the first match.
            boolean kept = found || pieces.isEmpty();
            label.setMinWidth(kept ? Region.USE_PREF_SIZE : 0);
            if (found) {
                label.getStyleClass().add(StyleClass.SEARCH_FOUND.css());
            }
            pieces.add(label);
        }
    }
}
