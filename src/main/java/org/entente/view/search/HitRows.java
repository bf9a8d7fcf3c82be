package org.entente.view.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.text.Font;

/** Hits under the headings of their groups, one of them chosen. Never takes the keyboard focus. */
final class HitRows extends ListView<SearchRow> {

    static final int MAX_SHOWN = 12;

    private static final double ROW_HEIGHT = 30;
    private static final double DEFAULT_TEXT_SIZE = 13;

    private final HitList hits;

    /**
     * @param take takes the hit that is clicked
     * @param font font of the field above, which sets the height of the rows
     */
    HitRows(HitList hits, Consumer<Hit> take, ObservableValue<Font> font) {
        this.hits = hits;
        setAccessibleText("What was found");
        setFocusTraversable(false);
        fixedCellSizeProperty()
                .bind(font.map(now -> Math.ceil(ROW_HEIGHT * now.getSize() / DEFAULT_TEXT_SIZE)));
        setCellFactory(view -> new HitCell(take));
        fixedCellSizeProperty().addListener((o, before, now) -> fit());
        hits.hits().addListener((ListChangeListener<Hit>) change -> list());
        list();
        hits.chosenProperty().addListener((o, before, now) -> choose(now.intValue()));
    }

    private void list() {
        List<SearchRow> rows = SearchRow.of(hits);
        getItems().setAll(rows);
        fit();
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
        // New rows have no selection, and the first hit may be chosen already.
        choose(hits.chosenProperty().get());
    }

    private void fit() {
        double height = Math.min(MAX_SHOWN, getItems().size()) * getFixedCellSize() + 4;
        setPrefHeight(height);
        setMinHeight(height);
    }

    /** Selects a hit and scrolls to it. */
    private void choose(int index) {
        if (index < 0 || index >= hits.hits().size()) {
            getSelectionModel().clearSelection();
            return;
        }
        int row = getItems().indexOf(new SearchRow(Optional.of(hits.hits().get(index)), ""));
        getSelectionModel().select(row);
        scrollTo(index == 0 ? 0 : Math.max(0, row - MAX_SHOWN + 2));
    }
}
