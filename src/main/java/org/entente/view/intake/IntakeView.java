package org.entente.view.intake;

import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.intake.Block;
import org.entente.intake.Intake;
import org.entente.view.StyleClass;

/**
 * Two columns: what was found, and the article as it will be, with what is known of it. Space keeps
 * or leaves out, J joins, K splits at the caret, Ctrl+Z takes back, Enter accepts. For the JavaFX
 * application thread.
 */
public final class IntakeView extends BorderPane {

    private static final double GAP = 10;
    private static final double FOUND_SHARE = 0.52;
    private static final int TEXT_ROWS = 4;

    private final IntakeViewModel model;
    private final ObservableList<Block> blocks = FXCollections.observableArrayList();
    private final ListView<Block> found = new ListView<>(blocks);
    private final ObservableList<String> paragraphs = FXCollections.observableArrayList();
    private final TextArea text = new TextArea();
    private final Runnable accept;
    private boolean following;

    /**
     * @param model what is on it
     * @param accept what Enter does
     */
    public IntakeView(IntakeViewModel model, Runnable accept) {
        this.model = model;
        this.accept = accept;
        setId("intake-view");
        SplitPane columns = new SplitPane(foundColumn(), articleColumn());
        columns.setDividerPositions(FOUND_SHARE);
        setCenter(columns);
        setBottom(remarks());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.intakeProperty().addListener((o, before, now) -> show(now));
        model.chosenProperty().addListener((o, before, now) -> choose());
        show(model.intakeProperty().get());
    }

    private VBox foundColumn() {
        Label heading = heading("Found");
        found.setId("intake-found");
        found.setAccessibleText("What was found");
        found.setCellFactory(list -> new BlockCell(model));
        found.getSelectionModel()
                .selectedIndexProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!following && now.intValue() >= 0) {
                                model.chosenProperty().set(now.intValue());
                            }
                        });
        VBox.setVgrow(found, Priority.ALWAYS);
        text.setId("intake-text");
        text.setAccessibleText("The chosen block; K splits it at the caret");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(TEXT_ROWS);
        text.caretPositionProperty()
                .addListener((o, before, now) -> model.caretProperty().set(now.intValue()));
        Label keys =
                new Label("Space keeps or leaves out, J joins to the next, K splits at the caret");
        keys.getStyleClass().add(StyleClass.MUTED.css());
        keys.setWrapText(true);
        VBox column = new VBox(GAP, heading, found, text, keys);
        column.setPadding(new Insets(0, GAP, 0, 0));
        return column;
    }

    private VBox articleColumn() {
        Label heading = heading("The article");
        Label summary = new Label();
        summary.setId("intake-summary");
        summary.textProperty().bind(model.summaryProperty());
        summary.getStyleClass().add(StyleClass.MUTED.css());
        ListView<String> list = new ListView<>(paragraphs);
        list.setId("intake-paragraphs");
        list.setAccessibleText("The resulting paragraphs");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new PreviewCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        Label mentions = new Label();
        mentions.setId("intake-mentions");
        mentions.setWrapText(true);
        mentions.textProperty().bind(model.mentionsProperty());
        VBox column = new VBox(GAP, heading, summary, list, mentions, form());
        column.setPadding(new Insets(0, 0, 0, GAP));
        return column;
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add(StyleClass.PANEL_HEADING.css());
        return heading;
    }

    private GridPane form() {
        GridPane form = new GridPane();
        form.setHgap(GAP);
        form.setVgap(GAP / 2);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        form.getColumnConstraints().addAll(new ColumnConstraints(), fields);
        addField(form, "Title", "intake-title", model.titleProperty());
        addField(form, "Author", "intake-author", model.authorProperty());
        addField(form, "Publisher", "intake-publisher", model.publisherProperty());
        addField(form, "Date", "intake-published", model.publishedProperty());
        addField(form, "Address", "intake-url", model.urlProperty());
        return form;
    }

    private static void addField(GridPane form, String name, String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        Label label = new Label(name);
        label.setLabelFor(field);
        form.addRow(form.getRowCount(), label, field);
    }

    private Node remarks() {
        VBox lines = new VBox();
        lines.setId("intake-remarks");
        for (String remark : model.remarks()) {
            Label line = new Label(remark);
            line.setWrapText(true);
            line.getStyleClass().add(StyleClass.MUTED.css());
            lines.getChildren().add(line);
        }
        lines.setPadding(new Insets(GAP, 0, 0, 0));
        return lines;
    }

    private void show(Intake intake) {
        following = true;
        blocks.setAll(intake.blocks());
        paragraphs.setAll(intake.paragraphs());
        following = false;
        choose();
    }

    private void choose() {
        int index = model.chosenProperty().get();
        if (index < 0 || index >= blocks.size()) {
            text.clear();
            return;
        }
        following = true;
        found.getSelectionModel().clearAndSelect(index);
        found.getFocusModel().focus(index);
        following = false;
        String words = blocks.get(index).text();
        if (!words.equals(text.getText())) {
            text.setText(words);
            text.positionCaret(0);
        }
        found.scrollTo(Math.max(0, index - TEXT_ROWS));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            if (!(event.getTarget() instanceof TextField)) {
                takeBack(event.isShiftDown());
                event.consume();
            }
            return;
        }
        boolean writing = event.getTarget() instanceof TextField;
        if (writing || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean inText = event.getTarget() == text;
        switch (event.getCode()) {
            case SPACE -> model.toggle();
            case J -> model.join();
            case K -> model.split();
            case UP -> model.step(inText ? 0 : -1);
            case DOWN -> model.step(inText ? 0 : 1);
            case RIGHT -> {
                if (inText) {
                    return;
                }
                text.requestFocus();
            }
            case ENTER -> accept.run();
            default -> {
                return;
            }
        }
        if (!inText || (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN)) {
            event.consume();
        }
    }

    private void takeBack(boolean again) {
        if (again) {
            model.redo();
        } else {
            model.undo();
        }
    }

    /** Takes the keyboard to the list of what was found. */
    public void takeKeyboard() {
        found.requestFocus();
        choose();
    }
}
