package org.entente.view.table;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.view.DisplayOptions;
import org.entente.view.StyleClass;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The panel with the tables of ties and concerns, one at a time. */
public final class ClaimsView extends BorderPane {

    private final ClaimTable<TieRow> ties;
    private final ClaimTable<ConcernRow> concerns;
    private final TextField field = new TextField();
    private final ToggleButton showTies = new ToggleButton();
    private final ToggleButton showConcerns = new ToggleButton();

    /**
     * @param options widens the panel on request
     */
    public ClaimsView(ClaimsViewModel model, DisplayOptions options) {
        setId("table-pane");
        getStyleClass().add(StyleClass.SIDE_PANEL.css());
        ties =
                new ClaimTable<>(
                        "ties-table", "Ties", TieRow.HEADINGS, model, options.textScaleProperty());
        concerns =
                new ClaimTable<>(
                        "concerns-table",
                        "Concerns",
                        ConcernRow.HEADINGS,
                        model,
                        options.textScaleProperty());
        addColumns();
        ties.choose(options.hiddenColumnsProperty());
        concerns.choose(options.hiddenColumnsProperty());
        setTop(new VBox(bar(options), filter()));
        setCenter(ties);
        model.contentProperty().addListener((o, before, now) -> show(now));
        show(model.contentProperty().get());
    }

    private void addColumns() {
        ties.column("From", 104, TieRow::from);
        ties.column("To", 104, TieRow::to);
        ties.column("Label", 150, TieRow::label);
        ties.column("Kind", 84, TieRow::kind);
        ties.column(
                "Stance", 92, row -> row.stance().text(), row -> "stance-" + row.stance().word());
        ties.column("Certainty", 82, TieRow::status);
        ties.column("According to", 104, TieRow::accordingTo);
        ties.numbers("Evidence", 72, TieRow::evidence);
        ties.column("Paragraphs", 96, TieRow::paragraphs);
        ties.column("Quotes", 260, TieRow::quotes);
        concerns.column("Held by", 104, ConcernRow::holders);
        concerns.column("Label", 160, ConcernRow::label);
        concerns.column("About", 190, ConcernRow::about);
        concerns.column("Certainty", 82, ConcernRow::status);
        concerns.column("According to", 104, ConcernRow::accordingTo);
        concerns.numbers("Evidence", 72, ConcernRow::evidence);
        concerns.column("Paragraphs", 96, ConcernRow::paragraphs);
        concerns.column("Quotes", 260, ConcernRow::quotes);
    }

    private Node bar(DisplayOptions options) {
        ToggleGroup group = new ToggleGroup();
        showTies.setId("show-ties");
        showConcerns.setId("show-concerns");
        showTies.setMinWidth(Region.USE_PREF_SIZE);
        showConcerns.setMinWidth(Region.USE_PREF_SIZE);
        showTies.getStyleClass().add("left-pill");
        showConcerns.getStyleClass().add("right-pill");
        group.getToggles().addAll(showTies, showConcerns);
        showTies.setSelected(true);
        group.selectedToggleProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now == null && before != null) {
                                before.setSelected(true);
                            } else {
                                setCenter(current());
                            }
                        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(showTies, showConcerns, gap, wide(options), columns(), copy());
        bar.getStyleClass().add(StyleClass.TABLE_BAR.css());
        return bar;
    }

    private MenuButton copy() {
        MenuItem tsv = new MenuItem("Copy for a spreadsheet (TSV)");
        tsv.setOnAction(event -> current().copy(false));
        MenuItem csv = new MenuItem("Copy as CSV");
        csv.setOnAction(event -> current().copy(true));
        MenuItem save = new MenuItem("Save rows as CSV\u2026");
        save.setId("table-save");
        save.setOnAction(event -> current().save());
        MenuButton copy = new MenuButton("Copy", null, tsv, csv, new SeparatorMenuItem(), save);
        copy.setId("table-copy");
        copy.setTooltip(
                new Tooltip("Copy the rows selected, or all (Ctrl+C); save all that are shown"));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        return copy;
    }

    /** The choice of the columns of the table that is shown, made anew each time it opens. */
    private MenuButton columns() {
        MenuButton columns = new MenuButton();
        columns.setId("table-columns");
        columns.setGraphic(new FontIcon(Feather.COLUMNS));
        columns.getStyleClass().addAll("button-icon", "flat");
        columns.setMinWidth(Region.USE_PREF_SIZE);
        columns.setAccessibleText("Choose the columns");
        columns.setTooltip(new Tooltip("Choose the columns"));
        columns.getItems().setAll(current().columnChoices());
        columns.setOnShowing(event -> columns.getItems().setAll(current().columnChoices()));
        return columns;
    }

    private static Button wide(DisplayOptions options) {
        Button wide = new Button();
        wide.setId("table-wide");
        wide.setGraphic(new FontIcon(Feather.SIDEBAR));
        wide.getStyleClass().addAll("button-icon", "flat");
        wide.setAccessibleText("Make the panel wider or narrower");
        wide.setTooltip(new Tooltip("Wider or narrower"));
        wide.setOnAction(event -> options.toggleWidePanel());
        return wide;
    }

    private Node filter() {
        field.setId("table-filter");
        field.setPromptText("Filter the rows");
        field.setAccessibleText("Filter the rows by words in any column; Escape clears");
        field.textProperty()
                .addListener(
                        (o, before, now) -> {
                            ties.filter(now);
                            concerns.filter(now);
                        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        VBox room = new VBox(field);
        room.getStyleClass().add(StyleClass.TABLE_FILTER.css());
        return room;
    }

    /** Escape clears the field; in an empty field it is left to the window. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            current().requestFocus();
            event.consume();
        }
    }

    private ClaimTable<?> current() {
        return showConcerns.isSelected() ? concerns : ties;
    }

    private void show(ClaimsContent content) {
        ties.whereEmpty(content.noTies());
        concerns.whereEmpty(content.noConcerns());
        ties.show(content.ties(), content.selected());
        concerns.show(content.concerns(), content.selected());
        showTies.setText(content.tiesText());
        showConcerns.setText(content.concernsText());
    }
}
