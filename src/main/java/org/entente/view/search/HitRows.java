package org.entente.view.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.text.Font;
import org.entente.view.search.Hit.Group;

/** Hits under the headings of their groups, one of them chosen. Never takes the keyboard focus. */
final class HitRows extends ListView<SearchRow> {

    static final int MAX_SHOWN = 12;

    private static final double ROW_HEIGHT = 30;
    private static final double DEFAULT_TEXT_SIZE = 13;

    private final ObservableList<Hit> hits;
    private final ToIntFunction<Group> count;
    private final ReadOnlyIntegerProperty chosen;

    /**
     * @param count the number of hits in a group
     * @param take takes the hit that is clicked
     * @param font font of the field above, which sets the height of the rows
     */
    HitRows(
            ObservableList<Hit> hits,
            ToIntFunction<Group> count,
            ReadOnlyIntegerProperty chosen,
            Consumer<Hit> take,
            ObservableValue<Font> font) {
        this.hits = hits;
        this.count = count;
        this.chosen = chosen;
        setAccessibleText("What was found");
        setFocusTraversable(false);
        fixedCellSizeProperty()
                .bind(font.map(now -> Math.ceil(ROW_HEIGHT * now.getSize() / DEFAULT_TEXT_SIZE)));
        setCellFactory(view -> new HitCell(take));
        fixedCellSizeProperty().addListener((o, before, now) -> fit());
        hits.addListener((ListChangeListener<Hit>) change -> list());
        list();
        chosen.addListener((o, before, now) -> choose(now.intValue()));
    }

    private void list() {
        List<SearchRow> rows = SearchRow.of(hits, count);
        getItems().setAll(rows);
        fit();
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
        // New rows have no selection, and the first hit may be chosen already.
        choose(chosen.get());
    }

    private void fit() {
        double height = Math.min(MAX_SHOWN, getItems().size()) * getFixedCellSize() + 4;
        setPrefHeight(height);
        setMinHeight(height);
    }

    /** Selects a hit and scrolls to it. */
    private void choose(int index) {
        if (index < 0 || index >= hits.size()) {
            getSelectionModel().clearSelection();
            return;
        }
        int row = getItems().indexOf(new SearchRow(Optional.of(hits.get(index)), ""));
        getSelectionModel().select(row);
        scrollTo(index == 0 ? 0 : Math.max(0, row - MAX_SHOWN + 2));
    }
}
