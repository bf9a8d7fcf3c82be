package org.entente.view.curate.line;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.entente.view.StyleClass;
import org.entente.view.curate.line.ChoicePart.Look;
import org.entente.view.curate.line.ChoicePart.Shown;

/** A chip that takes letters while focused, and shows what they choose. */
final class ChoiceChip extends Button {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");

    private final ChoicePart part;
    private final DraftLine line;

    /**
     * @param line the form it belongs to
     */
    ChoiceChip(ChoicePart part, DraftLine line, StyleClass style) {
        this.part = part;
        this.line = line;
        setId(part.id());
        getStyleClass().setAll("button", style.css());
        setMnemonicParsing(false);
        setMinWidth(Region.USE_PREF_SIZE);
        setTooltip(new Tooltip());
        part.shownProperty().addListener((o, before, now) -> show(now));
        part.queryProperty().addListener((o, before, now) -> show(part.shownProperty().get()));
        focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now) {
                                part.enter();
                            } else {
                                part.leave();
                            }
                        });
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnAction(event -> requestFocus());
        show(part.shownProperty().get());
    }

    ChoicePart part() {
        return part;
    }

    private void show(Shown shown) {
        boolean empty = shown.look() == Look.EMPTY;
        String typed = part.queryProperty().get();
        setText(
                part.isSeveral() && !typed.isEmpty()
                        ? shown.text() + (empty ? "" : ", ") + typed
                        : empty ? part.name() : shown.text());
        setAccessibleText(part.name() + ": " + (empty ? "nothing yet" : shown.text()));
        getTooltip()
                .setText(
                        part.name()
                                + (shown.meaning().isEmpty() ? "" : ": " + shown.meaning())
                                + " Type to choose.");
        pseudoClassStateChanged(EMPTY, empty);
        pseudoClassStateChanged(PROPOSED, shown.look() == Look.PROPOSED);
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean isLetter =
                !letter.isEmpty()
                        && !event.isAltDown()
                        && !event.isControlDown()
                        && !event.isMetaDown()
                        && letter.codePointAt(0) >= ' '
                        && letter.codePointAt(0) != 0x7f;
        if (isLetter) {
            boolean first = part.queryProperty().get().isEmpty();
            if (letter.equals(" ") && first) {
                event.consume();
                return;
            }
            if (!part.type(letter)) {
                refuse(letter, first);
            }
            event.consume();
        }
    }

    private void refuse(String letter, boolean first) {
        if (first && letter.equalsIgnoreCase("m") && line instanceof TieLine) {
            line.mutual();
            return;
        }
        line.complain(
                "There is nothing like \u201c"
                        + part.queryProperty().get()
                        + letter
                        + "\u201d to choose for \u201c"
                        + part.name()
                        + "\u201d.");
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (plain && (event.getCode().isLetterKey() || event.getCode().isDigitKey())) {
            // It is typed here, and is no command of the window.
            event.consume();
            return;
        }
        if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            // Of several, blanks choose; they are letters only within a new name.
            if (part.isSeveral() && !part.isMaking()) {
                part.choose();
            }
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case BACK_SPACE -> part.erase();
            case LEFT, UP -> part.step(-1);
            case RIGHT, DOWN -> part.step(1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
