package org.entente.view.evidence.edit;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.view.StyleClass;

/**
 * A text edited in place: Enter or leaving the field accepts the text, Esc restores the previous
 * one.
 */
public final class NameField extends TextField {

    private final String before;
    private final Consumer<String> taken;
    private boolean given;

    NameField(String id, String what, String text, Consumer<String> taken) {
        super(text);
        this.before = text;
        this.taken = taken;
        setId(id);
        setPromptText(what);
        setAccessibleText(what);
        getStyleClass().add(StyleClass.EDIT_FIELD.css());
        setOnAction(event -> take());
        focusedProperty()
                .addListener(
                        (o, was, now) -> {
                            if (!now) {
                                take();
                            }
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** Returns the field after a caption. */
    HBox captioned(String caption) {
        Label words = new Label(caption);
        words.getStyleClass().addAll(StyleClass.MUTED.css(), "edit-caption");
        words.setLabelFor(this);
        words.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(this, Priority.ALWAYS);
        HBox row = new HBox(words, this);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().equals(before)) {
            setText(before);
            event.consume();
        }
    }

    private void take() {
        if (!given && !getText().equals(before)) {
            given = true;
            taken.accept(getText());
            given = false;
        }
    }

    /** Continues the typing of the field that this one replaces; the other commits nothing more. */
    public void goOnFrom(NameField other) {
        if (!other.getText().equals(other.before)) {
            setText(other.getText());
            positionCaret(other.getCaretPosition());
        }
    }

    /** Commits nothing more: another field replaces this one. */
    public void giveUp() {
        given = true;
    }
}
