package org.entente.view.intake;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.view.StyleClass;
import org.jspecify.annotations.Nullable;

/** A row of a list that is as high as its wrapped text needs: a number, and lines next to it. */
abstract class WrappingCell<T> extends ListCell<T> {

    private static final double NUMBER_WIDTH = 30;
    private static final double GAP = 8;

    /** What the list's border, its scroll bar and the cell's padding take. */
    private static final double AROUND = 36;

    private final Label number = new Label();
    private final VBox lines = new VBox(GAP / 4);
    private final HBox row = new HBox(GAP, number, lines);

    WrappingCell() {
        number.setMinWidth(NUMBER_WIDTH);
        number.getStyleClass().add(StyleClass.PARAGRAPH_NUMBER.css());
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        setPrefWidth(0);
    }

    /** Fills the row for a value. */
    abstract void fill(T value);

    @Override
    protected final void updateItem(@Nullable T value, boolean empty) {
        super.updateItem(value, empty);
        lines.getChildren().clear();
        if (empty || value == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        fill(value);
        setGraphic(row);
    }

    final void setNumber(int place) {
        number.setText(place < 0 ? "" : String.valueOf(place));
    }

    /** Adds a line of text below those before. */
    final Label addLine(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        lines.getChildren().add(line);
        return line;
    }

    @Override
    protected double computePrefHeight(double width) {
        ListView<T> list = getListView();
        if (getGraphic() == null || list == null || list.getWidth() <= AROUND) {
            return super.computePrefHeight(width);
        }
        double room = list.getWidth() - AROUND;
        row.setPrefWidth(room);
        return snappedTopInset() + row.prefHeight(room) + snappedBottomInset();
    }
}
