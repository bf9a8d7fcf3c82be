package org.entente.app.problem;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.entente.app.platform.SystemClipboard;
import org.entente.io.mend.Finding;
import org.entente.model.Evidence;
import org.entente.view.EscapeKey;
import org.entente.view.StyleClass;

/** The panel with the problems of the open dossier; below them, what mends the one selected. */
public final class ProblemsView extends BorderPane {

    private final ProblemsViewModel model;
    private final ListView<Finding> list = new ListView<>();
    private final MendBar mends;

    /** The place in the list that was selected last. */
    private int place;

    /**
     * @param model what it shows
     * @param marked the words that are marked in the article
     */
    public ProblemsView(ProblemsViewModel model, Supplier<Optional<Evidence>> marked) {
        this.model = model;
        this.mends = new MendBar(model, marked, this::go);
        setId("problems-pane");
        getStyleClass().addAll(StyleClass.SIDE_PANEL.css(), StyleClass.PROBLEMS_PANE.css());
        Label summary = new Label();
        summary.setId("problems-summary");
        summary.setWrapText(true);
        summary.getStyleClass().add(StyleClass.PANEL_LEAD.css());
        summary.textProperty().bind(model.summaryProperty());
        list.setId("problems-list");
        list.setAccessibleText("Problems");
        list.setCellFactory(view -> new ProblemCell());
        list.setItems(model.findings());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        EscapeKey.passThrough(list);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        chosen().selectedItemProperty()
                .addListener((o, before, now) -> mends.show(Optional.ofNullable(now)));
        chosen().selectedIndexProperty()
                .addListener(
                        (o, before, now) -> place = now.intValue() < 0 ? place : now.intValue());
        list.getItems().addListener((ListChangeListener<Finding>) change -> choose());
        setTop(summary);
        setCenter(list);
        setBottom(mends);
        choose();
    }

    private MultipleSelectionModel<Finding> chosen() {
        return list.getSelectionModel();
    }

    /** Keeps to the place in the list where one is. */
    private void choose() {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            chosen().clearAndSelect(Math.min(place, last));
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            Finding finding = chosen().getSelectedItem();
            if (finding != null) {
                SystemClipboard.copy(finding.problem().toString());
            }
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            go();
        }
    }

    /** Goes to the place of the selected problem. */
    private void go() {
        Finding finding = chosen().getSelectedItem();
        if (finding != null && !model.go(finding)) {
            mends.write();
        }
    }

    /** How many problems there are. */
    public ReadOnlyIntegerProperty countProperty() {
        return model.countProperty();
    }

    /** Moves the keyboard focus to the list. */
    public void takeKeyboard() {
        list.requestFocus();
    }
}
