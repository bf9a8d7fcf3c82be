package org.entente.view.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Insets;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.entente.model.id.ElementId;
import org.entente.view.EscapeKey;
import org.entente.view.StyleClass;
import org.entente.view.words.Folded;
import org.jspecify.annotations.Nullable;

/** A table with sortable text columns over rows of one type. */
final class ClaimTable<R extends ClaimRow> extends TableView<R> {

    private static final double NONE_PADDING = 12;
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    /** Text size relative to the default; columns scale with it. */
    private final ObservableDoubleValue textSize;

    private final List<String> headings;
    private final Label none = new Label();
    private final ClaimsViewModel model;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final FilteredList<R> matching = new FilteredList<>(rows);
    private Set<ElementId> selectedElsewhere = Set.of();
    private boolean following;

    /** Whether the last input was a key that moves the selection. */
    private boolean keyed;

    private String noneShown = "";

    ClaimTable(
            String id,
            String name,
            List<String> headings,
            ClaimsViewModel model,
            ObservableDoubleValue textSize) {
        this.textSize = textSize;
        this.headings = headings;
        this.model = model;
        setId(id);
        setAccessibleText(name);
        getStyleClass().add(StyleClass.CLAIM_TABLE.css());
        SortedList<R> sorted = new SortedList<>(matching);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        none.setWrapText(true);
        none.setPadding(new Insets(NONE_PADDING));
        setPlaceholder(none);
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<R>) change -> selected());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> keyed = event.getCode().isNavigationKey());
        EscapeKey.passThrough(this);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed());
        setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        showSentence();
                    }
                });
    }

    /** Takes the focus before the row under the pointer is selected, so that the click counts. */
    private void pressed() {
        keyed = false;
        requestFocus();
    }

    void column(String heading, double width, Function<R, String> text) {
        add(
                        heading,
                        width,
                        text,
                        Comparator.comparing(String::toString, String.CASE_INSENSITIVE_ORDER))
                .setCellFactory(column -> new TextCell<>(row -> ""));
    }

    void column(String heading, double width, Function<R, String> text, Function<R, String> style) {
        add(heading, width, text, Comparator.naturalOrder())
                .setCellFactory(column -> new TextCell<>(style));
    }

    void numbers(String heading, double width, Function<R, Integer> number) {
        add(heading, width, number, Comparator.naturalOrder())
                .getStyleClass()
                .add(StyleClass.NUMBERS.css());
    }

    private <T> TableColumn<R, T> add(
            String heading, double width, Function<R, T> value, Comparator<T> order) {
        TableColumn<R, T> column = new TableColumn<>(heading);
        column.setPrefWidth(width * textSize.get());
        textSize.addListener(
                (o, before, now) ->
                        column.setPrefWidth(
                                column.getWidth() * now.doubleValue() / before.doubleValue()));
        column.setComparator(order);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        getColumns().add(column);
        return column;
    }

    /**
     * Shows only the rows that contain all words in any column, ignoring case and accents. Does not
     * change the window's selection.
     */
    void filter(String words) {
        List<String> wanted =
                Arrays.stream(Folded.of(words).strip().split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList();
        following = true;
        try {
            none.setText(wanted.isEmpty() ? noneShown : "No row has these words.");
            matching.setPredicate(row -> wanted.isEmpty() || hasAll(row, wanted));
        } finally {
            following = false;
        }
        show(List.copyOf(rows), selectedElsewhere);
    }

    private static boolean hasAll(ClaimRow row, List<String> words) {
        String text = Folded.of(String.join("\n", row.cells()));
        return words.stream().allMatch(text::contains);
    }

    /** Sets the placeholder shown without rows. */
    void whereEmpty(String words) {
        if (none.getText().equals(noneShown)) {
            none.setText(words);
        }
        noneShown = words;
    }

    /** Replaces the rows and the selection without reporting a change of selection. */
    void show(List<R> now, Set<ElementId> selected) {
        following = true;
        try {
            if (!rows.equals(now)) {
                rows.setAll(now);
            }
            Set<ElementId> ids = selected;
            selectedElsewhere = selected;
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < getItems().size(); i++) {
                if (ids.contains(getItems().get(i).element())) {
                    places.add(i);
                }
            }
            if (!places.equals(getSelectionModel().getSelectedIndices())) {
                getSelectionModel().clearSelection();
                places.forEach(getSelectionModel()::select);
                if (!places.isEmpty()) {
                    scrollTo(Math.max(0, places.get(0) - 3));
                }
            }
        } finally {
            following = false;
        }
    }

    private void selected() {
        if (!following && isFocused()) {
            List<ElementId> chosen =
                    getSelectionModel().getSelectedItems().stream()
                            .filter(row -> row != null)
                            .map(ClaimRow::element)
                            .toList();
            if (keyed) {
                model.step(chosen);
            } else {
                model.select(chosen);
            }
        }
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) {
            copy(false);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            showSentence();
            event.consume();
        }
    }

    private void showSentence() {
        R row = getSelectionModel().getSelectedItem();
        if (row != null) {
            model.showSentence(row.element());
        }
    }

    /** Copies the selected rows, or all if none is selected, in the displayed order. */
    void copy(boolean csv) {
        List<R> chosen = List.copyOf(getSelectionModel().getSelectedItems());
        List<R> copied = chosen.isEmpty() ? List.copyOf(getItems()) : chosen;
        if (csv) {
            model.copyCsv(shownHeadings(), cells(copied));
        } else {
            model.copyTsv(shownHeadings(), cells(copied));
        }
    }

    /** Saves all rows that the filters leave but drafts, with the columns that are shown. */
    void save() {
        model.saveCsv(
                String.valueOf(getAccessibleText()).toLowerCase(Locale.ROOT),
                shownHeadings(),
                cells(getItems().stream().filter(row -> !model.isDraft(row.element())).toList()));
    }

    private List<Integer> shownColumns() {
        return getVisibleLeafColumns().stream().map(getColumns()::indexOf).toList();
    }

    private List<String> shownHeadings() {
        return shownColumns().stream().map(headings::get).toList();
    }

    private List<List<String>> cells(List<R> of) {
        List<Integer> columns = shownColumns();
        return of.stream().map(row -> columns.stream().map(row.cells()::get).toList()).toList();
    }

    /**
     * Lets the user choose columns, and remembers the hidden ones.
     *
     * @param hidden headings of hidden columns, each after the id of its table
     */
    void choose(ObjectProperty<Set<String>> hidden) {
        setTableMenuButtonVisible(true);
        for (TableColumn<R, ?> column : getColumns()) {
            String key = getId() + "/" + column.getText();
            column.setVisible(!hidden.get().contains(key));
            column.visibleProperty()
                    .addListener(
                            (o, before, now) -> {
                                Set<String> next = new TreeSet<>(hidden.get());
                                if (now) {
                                    next.remove(key);
                                } else {
                                    next.add(key);
                                }
                                hidden.set(next);
                            });
        }
    }

    /** Returns an item for each column, checked while the column is shown. */
    List<CheckMenuItem> columnChoices() {
        List<CheckMenuItem> choices = new ArrayList<>();
        for (TableColumn<R, ?> column : getColumns()) {
            CheckMenuItem choice = new CheckMenuItem(column.getText());
            choice.setSelected(column.isVisible());
            choice.selectedProperty().addListener((o, before, now) -> column.setVisible(now));
            choices.add(choice);
        }
        return choices;
    }

    /** A text cell with a tooltip if the text is truncated. */
    private static final class TextCell<R extends ClaimRow> extends TableCell<R, String> {

        private final Function<R, String> style;
        private final Tooltip whole = new Tooltip();

        TextCell(Function<R, String> style) {
            this.style = style;
            whole.setWrapText(true);
            whole.setMaxWidth(360);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            whole.setText(text == null ? "" : text);
            setTooltip(empty || text == null || text.length() < 14 ? null : whole);
            getStyleClass().removeIf(name -> name.startsWith("stance-"));
            R row = getTableRow() == null ? null : getTableRow().getItem();
            if (!empty && row != null && !style.apply(row).isEmpty()) {
                getStyleClass().add(style.apply(row));
            }
        }
    }
}
