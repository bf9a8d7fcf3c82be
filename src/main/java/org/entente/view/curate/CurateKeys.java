package org.entente.view.curate;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entente.view.article.TextSelection;
import org.entente.view.article.TextSelection.Point;
import org.entente.view.curate.words.Rows;
import org.entente.view.curate.words.Rows.Step;

/** The keyboard in the article while curating. */
final class CurateKeys {

    private final CurateViewModel model;
    private final LineSteps lines;

    /** Moves a caret up or down by a line, which needs the measured text. */
    interface LineSteps {
        Point moved(Point from, boolean down);
    }

    CurateKeys(CurateViewModel model, LineSteps lines) {
        this.model = model;
        this.lines = lines;
    }

    /** Handles a key; returns whether it has a meaning here. */
    boolean press(KeyEvent event) {
        if (event.isAltDown()) {
            return moveEnd(event);
        }
        if (move(event)) {
            model.mentions().leave();
            return true;
        }
        return !event.isShortcutDown() && (decide(event) || act(event));
    }

    /** Moves an end of the selection by a word: the caret, or with Shift the anchor. */
    private boolean moveEnd(KeyEvent event) {
        boolean on = event.getCode() == KeyCode.RIGHT;
        if (!on && event.getCode() != KeyCode.LEFT) {
            return false;
        }
        Rows rows = model.rows().filter(r -> !r.isEmpty()).orElse(null);
        if (rows != null) {
            TextSelection now =
                    model.marked().orElse(new TextSelection(model.caret(), model.caret()));
            model.select(
                    event.isShiftDown()
                            ? new TextSelection(
                                    rows.moved(now.anchor(), Step.WORD, on), now.caret())
                            : new TextSelection(
                                    now.anchor(), rows.moved(now.caret(), Step.WORD, on)));
        }
        return true;
    }

    private boolean move(KeyEvent event) {
        Rows rows = model.rows().filter(r -> !r.isEmpty()).orElse(null);
        if (rows == null) {
            return false;
        }
        Optional<TextSelection> marked = model.marked();
        Point from = model.caret();
        Step step = event.isShortcutDown() ? Step.WORD : Step.CHARACTER;
        boolean shift = event.isShiftDown();
        // The caret leaves a selection at the end that the arrow points to.
        boolean collapses = !shift && marked.filter(m -> !m.isEmpty()).isPresent();
        Point to =
                switch (event.getCode()) {
                    case LEFT ->
                            collapses
                                    ? marked.orElseThrow().start()
                                    : rows.moved(from, step, false);
                    case RIGHT ->
                            collapses ? marked.orElseThrow().end() : rows.moved(from, step, true);
                    case UP -> lines.moved(from, false);
                    case DOWN -> lines.moved(from, true);
                    case HOME -> rows.moved(from, Step.PARAGRAPH, false);
                    case END -> rows.moved(from, Step.PARAGRAPH, true);
                    default -> null;
                };
        if (to == null) {
            return false;
        }
        Point anchor = shift ? marked.map(TextSelection::anchor).orElse(from) : to;
        model.select(new TextSelection(anchor, to));
        return true;
    }

    /** Handles the keys that accept or reject a mention. */
    private boolean decide(KeyEvent event) {
        boolean standing = model.mentions().currentProperty().get().isPresent();
        switch (event.getCode()) {
            case TAB -> {
                // After the last one, the keyboard focus leaves the text.
                return model.mentions().step(model.caret(), !event.isShiftDown());
            }
            case ENTER -> {
                if (standing) {
                    model.mentions().accept(event.isShiftDown());
                } else if (event.isShiftDown()) {
                    model.mentions().addFound();
                }
            }
            case BACK_SPACE, DELETE -> {
                if (standing) {
                    model.mentions().reject();
                }
            }
            case SPACE -> {}
            case ESCAPE -> {
                return leave(standing);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean leave(boolean standing) {
        if (model.lineProperty().get().isPresent()) {
            model.drop();
            return true;
        }
        if (standing) {
            model.mentions().leave();
            return true;
        }
        Optional<TextSelection> marked = model.marked().filter(m -> !m.isEmpty());
        marked.ifPresent(m -> model.select(new TextSelection(m.caret(), m.caret())));
        return marked.isPresent();
    }

    private boolean act(KeyEvent event) {
        if (event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case A -> model.act(CurateAction.ACTOR);
            case T -> model.act(CurateAction.TIE);
            case W -> model.act(CurateAction.CONCERN);
            case E -> model.act(CurateAction.EVIDENCE);
            case N -> model.act(CurateAction.NEXT);
            case S -> model.markSentence();
            case DIGIT0, NUMPAD0 -> model.act(CurateAction.NOTHING);
            default -> {
                return false;
            }
        }
        return true;
    }
}
