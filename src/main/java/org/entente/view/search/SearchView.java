package org.entente.view.search;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.entente.view.StyleClass;
import org.entente.view.command.Command;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The search field with a list of hits below. The keyboard focus stays in the field: Down and Up
 * choose, Enter opens the hit, Ctrl+Enter shows all hits in the picture, Esc closes the list.
 */
public final class SearchView extends StackPane {

    private static final double LIST_WIDTH = 560;
    private static final double ROOM_FOR_PROMPT = 250;
    private static final double AROUND = 20;
    private static final double DEFAULT_TEXT_SIZE = 13;
    private static final double ROOM_FOR_KEY = 160;

    private final SearchViewModel model;
    private final CustomTextField field = new CustomTextField();
    private final HitRows list;
    private final Label summary = new Label();
    private final Hyperlink showAll = new Hyperlink();
    private final VBox box;
    private final Popup popup = new Popup();

    /**
     * @param find the command that focuses the field; its key is shown there
     */
    public SearchView(SearchViewModel model, Command find) {
        this.model = model;
        list = new HitRows(model.list(), this::take, field.fontProperty());
        HBox foot = new HBox(12, summary, showAll);
        foot.getStyleClass().add(StyleClass.SEARCH_SUMMARY.css());
        foot.setAlignment(Pos.BASELINE_LEFT);
        box = new VBox(list, foot);
        getChildren().add(field);
        field.setId("search-field");
        field.promptTextProperty()
                .bind(
                        Bindings.when(narrow(ROOM_FOR_PROMPT))
                                .then("Find")
                                .otherwise("Find actor, tie or sentence"));
        field.setAccessibleText("Find actor, tie or sentence");
        field.setLeft(new FontIcon(Feather.SEARCH));
        Label key = new Label(find.keyText().orElse(""));
        key.getStyleClass().add(StyleClass.MUTED.css());
        // Hidden, it takes no room from the words.
        field.rightProperty()
                .bind(
                        Bindings.when(
                                        field.textProperty()
                                                .isEmpty()
                                                .and(narrow(ROOM_FOR_KEY).not()))
                                .then((Node) key)
                                .otherwise((Node) null));
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                popup.hide();
                            } else if (!field.getText().isBlank()) {
                                open();
                            }
                        });
        field.setOnMouseClicked(event -> open());
        buildList();
        model.queryProperty().addListener((o, before, now) -> open());
        model.list().summaryProperty().addListener((o, before, now) -> refresh());
        model.list().chosenProperty().addListener((o, before, now) -> choose(now.intValue()));
    }

    /** Whether the field is narrower than a width in pixels at the default text size. */
    private BooleanBinding narrow(double width) {
        return Bindings.createBooleanBinding(
                () -> field.getWidth() < width * textSize(),
                field.widthProperty(),
                field.fontProperty());
    }

    private void buildList() {
        list.setId("search-hits");
        summary.textProperty().bind(model.list().summaryProperty());
        summary.getStyleClass().add(StyleClass.MUTED.css());
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        showAll.setId("search-show-all");
        showAll.getStyleClass().add(StyleClass.PANEL_LINK.css());
        showAll.setMinWidth(Region.USE_PREF_SIZE);
        showAll.setFocusTraversable(false);
        showAll.setOnAction(event -> showAll());
        box.getStyleClass().add(StyleClass.SEARCH_LIST.css());
        popup.getContent().add(box);
        popup.setAutoFix(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.getScene().getRoot().setStyle("-fx-background-color: transparent;");
    }

    private void take(Hit hit) {
        model.take(hit);
        popup.hide();
    }

    /** Selects exactly the elements found. */
    private void showAll() {
        model.showAll();
        popup.hide();
    }

    /** Moves the keyboard focus to the field and selects its text. */
    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    /** Returns the text size relative to the default. */
    private double textSize() {
        return field.getFont().getSize() / DEFAULT_TEXT_SIZE;
    }

    /**
     * Updates the list after a new search; does not open it, since the search may follow a change
     * of the dossier's files.
     */
    private void refresh() {
        if (popup.isShowing()) {
            open();
        }
    }

    private void open() {
        if (!field.isFocused() || field.getText().isBlank() || field.getScene() == null) {
            popup.hide();
            return;
        }
        box.setPrefWidth(
                Math.min(LIST_WIDTH * textSize(), field.getScene().getWidth() - 2 * AROUND));
        showAll.setText("Show all " + model.inPicture() + " in the picture (Ctrl+Enter)");
        showAll.setVisible(model.inPicture() > 1);
        choose(model.list().chosenProperty().get());
        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        if (bounds == null) {
            return;
        }
        // A popup has its own scene, whose root needs the theme's class too.
        var classes = popup.getScene().getRoot().getStyleClass();
        classes.setAll("root");
        if (field.getScene().getRoot().getStyleClass().contains("dark")) {
            classes.add("dark");
        }
        if (!popup.isShowing()) {
            popup.show(field, bounds.getMinX(), bounds.getMaxY() + 4);
        }
    }

    private void choose(int index) {
        if (index < 0 || index >= model.list().hits().size()) {
            field.setAccessibleHelp(model.list().summaryProperty().get());
            return;
        }
        Hit hit = model.list().hits().get(index);
        field.setAccessibleHelp(
                model.list().summaryProperty().get() + ". " + hit.text() + ", " + hit.kind());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(HitRows.MAX_SHOWN - 1);
            case PAGE_UP -> step(1 - HitRows.MAX_SHOWN);
            case ENTER -> {
                if (event.isShortcutDown()) {
                    showAll();
                } else if (model.take()) {
                    popup.hide();
                }
            }
            case ESCAPE -> {
                if (!popup.isShowing() && field.getText().isEmpty()) {
                    return;
                }
                if (!popup.isShowing()) {
                    field.clear();
                }
                popup.hide();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int steps) {
        if (popup.isShowing()) {
            model.list().step(steps);
        } else {
            open();
        }
    }
}
