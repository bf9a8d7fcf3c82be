package org.entente.app.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.entente.io.mend.Finding;
import org.entente.io.mend.Mend;
import org.entente.io.mend.Mending;
import org.entente.io.mend.Mends;
import org.entente.model.Evidence;
import org.entente.model.id.ActorId;
import org.entente.view.StyleClass;
import org.entente.view.text.SmallButton;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;

/** The buttons that mend the problem selected, and room to rewrite what has it. */
final class MendBar extends VBox {

    private static final int ROWS = 9;
    private static final double CHOICE_WIDTH = 190;

    private final ProblemsViewModel model;
    private final Supplier<Optional<Evidence>> marked;
    private final Runnable go;
    private final FlowPane buttons = new FlowPane();
    private final TextArea json = new TextArea();
    private final VBox rewriting;
    private @Nullable Finding shown;

    /**
     * @param model mends
     * @param marked the words that are marked in the article
     * @param go goes to the place of the problem
     */
    MendBar(ProblemsViewModel model, Supplier<Optional<Evidence>> marked, Runnable go) {
        this.model = model;
        this.marked = marked;
        this.go = go;
        this.rewriting = rewriting();
        setId("mend-bar");
        getStyleClass().add(StyleClass.MEND_BAR.css());
        buttons.getStyleClass().add(StyleClass.MEND_BUTTONS.css());
        getChildren().setAll(buttons, rewriting);
        show(Optional.empty());
    }

    private VBox rewriting() {
        json.setId("mend-json");
        json.setPrefRowCount(ROWS);
        json.setAccessibleText("JSON of the file");
        json.getStyleClass().add(StyleClass.CODE.css());
        Button apply =
                button(
                        "Apply",
                        "mend-apply",
                        "Put this text into the file",
                        () -> {
                            if (shown != null) {
                                model.rewrite(shown, json.getText());
                            }
                        });
        Button close = button("Close", "mend-close", "Leave the file as it is", () -> open(false));
        return new VBox(json, new HBox(apply, close));
    }

    /** Shows what mends a problem; nothing for none. */
    void show(Optional<Finding> finding) {
        shown = finding.orElse(null);
        open(false);
        buttons.getChildren().clear();
        finding.ifPresent(this::fill);
        setVisible(finding.isPresent());
        setManaged(finding.isPresent());
    }

    private void fill(Finding finding) {
        Mends mends = finding.mends();
        List<Node> row = buttons.getChildren();
        if (finding.shown().isPresent() || finding.sentence().isPresent()) {
            row.add(button("Go to", "mend-go", "Go to its place (Enter)", go));
        }
        if (!mends.choices().isEmpty()) {
            row.add(choice(mends.choices()));
        }
        mends.text().ifPresent(pointer -> row.add(words(finding)));
        if (mends.piece().isPresent()) {
            row.add(
                    button(
                            "Use marked words",
                            "mend-quote",
                            "Quote the words that are marked in the article",
                            () -> model.quote(finding, marked.get())));
        }
        if (mends.removals().size() == 1) {
            Mend only = mends.removals().get(0);
            row.add(
                    button(
                            only.title(),
                            "mend-remove",
                            "Remove it from the file",
                            () -> model.mend(only)));
        } else if (!mends.removals().isEmpty()) {
            row.add(removals(mends.removals()));
        }
        if (finding.shown().filter(id -> !(id instanceof ActorId)).isPresent()) {
            row.add(
                    button(
                            "Delete",
                            "mend-delete",
                            "Delete the tie or concern",
                            () -> model.delete(finding)));
        }
        if (mends.element().isPresent()) {
            row.add(
                    button(
                            "Edit JSON",
                            "mend-edit",
                            "Show its place in the file and rewrite it",
                            this::write));
        }
    }

    private Node choice(List<Mend> choices) {
        ComboBox<Mend> box = new ComboBox<>();
        box.setId("mend-choice");
        box.setPromptText("Choose\u2026");
        box.setAccessibleText("Choose what is right");
        box.setPrefWidth(CHOICE_WIDTH);
        box.setVisibleRowCount(14);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Mend mend) {
                        return mend == null ? "" : Isolated.line(mend.title());
                    }

                    @Override
                    public Mend fromString(String text) {
                        throw new UnsupportedOperationException(text);
                    }
                });
        box.getItems().setAll(choices);
        Button apply =
                button(
                        "Mend",
                        "mend-choose",
                        "Write what is chosen into the file",
                        () -> {
                            Mend chosen = box.getValue();
                            if (chosen != null) {
                                model.mend(chosen);
                            }
                        });
        apply.disableProperty().bind(box.valueProperty().isNull());
        return new HBox(box, apply);
    }

    private Node words(Finding finding) {
        TextField field = new TextField();
        field.setId("mend-text");
        field.setPromptText("Write it\u2026");
        field.setAccessibleText("Write what is right");
        HBox.setHgrow(field, Priority.ALWAYS);
        Runnable write =
                () -> {
                    if (!field.getText().isBlank()) {
                        model.name(finding, field.getText().strip());
                    }
                };
        field.setOnAction(event -> write.run());
        return new HBox(field, button("Mend", "mend-say", "Write this into the file", write));
    }

    private Node removals(List<Mend> removals) {
        MenuButton menu = new MenuButton("Remove");
        menu.setId("mend-remove");
        menu.getStyleClass().add("small");
        for (Mend removal : removals) {
            MenuItem item = new MenuItem(removal.title());
            item.setOnAction(event -> model.mend(removal));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Button button(String text, String id, String tip, Runnable action) {
        return new SmallButton(id, text, action).tip(tip);
    }

    /** Opens the text of what has the problem, with the caret at its place. */
    void write() {
        Finding finding = shown;
        if (finding != null) {
            model.passage(
                    finding,
                    passage -> {
                        if (finding.equals(shown)) {
                            write(passage);
                        }
                    });
        }
    }

    private void write(Mending.Passage passage) {
        json.setText(passage.json());
        open(true);
        json.requestFocus();
        json.positionCaret(Math.min(passage.caret(), passage.json().length()));
    }

    private void open(boolean isOpen) {
        rewriting.setVisible(isOpen);
        rewriting.setManaged(isOpen);
    }
}
