package org.entente.view.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.entente.edit.Edit;
import org.entente.model.Evidence;
import org.entente.model.trace.SentenceRef;
import org.entente.view.StyleClass;
import org.entente.view.article.ArticleInk;
import org.entente.view.article.ArticleView;
import org.entente.view.article.TextSelection;
import org.entente.view.article.TextSelection.Point;
import org.entente.view.curate.line.DraftLine;
import org.entente.view.curate.line.LineView;
import org.entente.view.curate.line.Part;
import org.entente.view.curate.words.Rows;
import org.entente.view.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * The article with the means to curate it: a bar beside selected words and a form below the
 * sentence. Otherwise it shows only the article.
 */
public final class CuratePane extends BorderPane {

    private static final int DOUBLE = 2;
    private static final int TRIPLE = 3;

    private final ArticleView text;
    private final ArticleInk ink;
    private final CurateViewModel model;
    private final CurateKeys keys;
    private final LineOverlay overlay;

    /** Whether the last key pressed had a meaning in the text. */
    private boolean taken;

    /**
     * Adds the means of curating to an article.
     *
     * @param ink what is drawn into it
     */
    public CuratePane(ArticleView text, ArticleInk ink, CurateViewModel model) {
        this.text = text;
        this.ink = ink;
        this.model = model;
        keys = new CurateKeys(model, this::moved);
        overlay = new LineOverlay(text, ink, model);
        setId("curate-pane");
        addEventFilter(KeyEvent.KEY_RELEASED, event -> taken = false);
        setTop(new FoundBar(model.mentions(), text::takeKeyboard));
        setCenter(new StackPane(text, overlay));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
        text.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        text.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::place);
        text.offer(this::menu);
        model.lineProperty().addListener((o, before, now) -> show(now.orElse(null)));
        model.activeProperty().addListener((o, before, now) -> activate(now));
        activate(model.isActive());
        model.quoteProperty().addListener((o, before, now) -> reveal());
        model.mentions().currentProperty().addListener((o, before, now) -> revealMention());
    }

    /** Returns the words marked, as evidence, whether curating or not; empty for none. */
    public Optional<Evidence> markedEvidence() {
        return model.marked()
                .flatMap(words -> model.rows().flatMap(rows -> model.note(rows, words).evidence()));
    }

    /** Adds the words marked to what is selected in the picture. */
    public void addMarked() {
        model.act(CurateAction.EVIDENCE);
    }

    /** Moves the keyboard focus to the text. */
    public void takeKeyboard() {
        text.takeKeyboard();
    }

    private void activate(boolean active) {
        String style = StyleClass.CURATING.css();
        text.getStyleClass().remove(style);
        if (active) {
            text.getStyleClass().add(style);
            text.takeKeyboard();
        }
    }

    private void show(@Nullable DraftLine line) {
        if (line == null) {
            boolean held = overlay.isFocusWithin();
            overlay.clear();
            if (held) {
                text.takeKeyboard();
            }
            return;
        }
        LineView view = new LineView(line, new Actions());
        overlay.show(view);
        view.takeKeyboard();
    }

    private final class Actions implements LineView.Actions {

        @Override
        public @Nullable Part keep(boolean goOn) {
            return model.keep(goOn).orElse(null);
        }

        @Override
        public void finish(Edit edit, String said) {
            model.finish(edit, said, false);
        }

        @Override
        public void drop() {
            model.drop();
        }
    }

    private void key(KeyEvent event) {
        taken = model.isActive() && text.textFocusedProperty().get() && keys.press(event);
        if (taken) {
            event.consume();
        }
    }

    /** The key that opened a form is not typed into it. */
    private void swallow(KeyEvent event) {
        if (taken) {
            taken = false;
            event.consume();
        }
    }

    /** A double click selects the word, a triple click the sentence. */
    private void click(MouseEvent event) {
        if (!model.isActive()
                || event.getButton() != MouseButton.PRIMARY
                || !event.isStillSincePress()
                || !text.window().contains(event.getSceneX(), event.getSceneY())) {
            return;
        }
        Point at = text.placeAt(event.getSceneX(), event.getSceneY());
        Optional<Rows> rows = model.rows().filter(r -> !r.isEmpty());
        if (event.getClickCount() == DOUBLE) {
            rows.ifPresent(r -> model.select(r.wordAt(at)));
        } else if (event.getClickCount() >= TRIPLE) {
            model.markSentence();
        }
    }

    /** A right click with nothing selected selects the sentence under it. */
    private void place(ContextMenuEvent event) {
        boolean marked = model.marked().filter(m -> !m.isEmpty()).isPresent();
        if (model.isActive() && !marked && !event.isKeyboardTrigger()) {
            Point at = text.placeAt(event.getSceneX(), event.getSceneY());
            model.select(new TextSelection(at, at));
        }
    }

    private List<MenuItem> menu(Optional<SentenceRef> sentence) {
        List<MenuItem> items = new ArrayList<>();
        if (model.isActive()) {
            Arrays.stream(CurateAction.values()).map(this::item).forEach(items::add);
            sentence.ifPresent(s -> model.removals(s).forEach(r -> items.add(item(r))));
        }
        return items;
    }

    private MenuItem item(Reviewing.Removal removal) {
        MenuItem item = new MenuItem("Remove from " + removal.claim());
        item.setMnemonicParsing(false);
        item.setOnAction(
                event -> model.finish(removal.edit(), "Removed from " + removal.claim(), false));
        return item;
    }

    private MenuItem item(CurateAction action) {
        MenuItem item = new MenuItem(action.title() + "  (" + action.key() + ")");
        item.setId("curate-menu-" + action.key());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.act(action));
        return item;
    }

    private void reveal() {
        model.marked()
                .filter(m -> model.isActive() && !m.isEmpty())
                .ifPresent(m -> text.reveal(m.caret().row()));
    }

    private void revealMention() {
        ink.mentionProperty().get().ifPresent(mark -> text.reveal(mark.row()));
    }

    /** Moves a caret to the line above or below. */
    private Point moved(Point from, boolean down) {
        Rows rows = model.rows().orElseThrow();
        String row = rows.row(from.row()).text();
        int at = Math.max(0, Math.min(from.offset(), row.length() - 1));
        Optional<Bounds> here = text.boundsOf(from.row(), new TextRange(at, at + 1));
        Point next = from;
        if (here.isPresent()) {
            Bounds box = here.get();
            double x = from.offset() > at ? box.getMaxX() : box.getMinX();
            double y =
                    down
                            ? box.getMaxY() + box.getHeight() / 2
                            : box.getMinY() - box.getHeight() / 2;
            next = text.placeAt(x, y);
        }
        boolean moved = down ? next.compareTo(from) > 0 : next.compareTo(from) < 0;
        if (moved) {
            return next;
        }
        // At the edge of the view, or of the row.
        Point beyond = rows.moved(from, Rows.Step.PARAGRAPH, down);
        Point there =
                beyond.row() == from.row() ? rows.moved(beyond, Rows.Step.CHARACTER, down) : beyond;
        text.reveal(there.row());
        return there;
    }
}
