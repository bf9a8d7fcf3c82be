package org.entente.view.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import org.entente.model.trace.SentenceRef;
import org.entente.view.EscapeKey;
import org.entente.view.StyleClass;
import org.entente.view.article.ArticleParagraph.ArticleSentence;
import org.entente.view.text.AddressActions;
import org.entente.view.text.TextRange;
import org.entente.view.walk.WalkBar;
import org.entente.view.walk.WalkCommands;
import org.jspecify.annotations.Nullable;

/**
 * The panel that shows a whole source. Pointing at a sentence highlights what it supports; a click
 * selects it.
 */
public final class ArticleView extends BorderPane {

    /** Where a requested sentence is placed in the view: at a third of its height. */
    private static final double SHOWN_AT = 1.0 / 3;

    private final ArticleViewModel model;
    private final ListView<ArticleParagraph> list = new ListView<>();
    private final CardView card;
    private final ArticlePointer pointer;
    private final ArticleMenu menu;
    private @Nullable SentenceRef wanted;

    /**
     * Whether a walk through the uncited sentences moved the selection here, so that keys continue
     * it.
     */
    private boolean takesKeys;

    private final Runnable onward;

    /**
     * @param onward takes the keyboard focus after a key has brought what a sentence supports to
     *     the front, which hides the article
     * @param evidence steps through the evidence of the selection
     * @param uncited steps through the uncited sentences
     */
    public ArticleView(
            ArticleViewModel model,
            AddressActions addresses,
            Runnable onward,
            WalkCommands evidence,
            WalkCommands uncited) {
        this.model = model;
        this.onward = onward;
        setId("article-pane");
        getStyleClass().add(StyleClass.SIDE_PANEL.css());
        list.getStyleClass().add(StyleClass.ARTICLE_LIST.css());
        list.setId("article-list");
        list.setAccessibleText(
                "Article. Up and Down move between sentences, Enter selects what they support.");
        list.setCellFactory(view -> new ParagraphCell(model));
        list.setItems(model.paragraphs());
        list.setPlaceholder(new Label("There is no article here."));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        EscapeKey.passThrough(list);
        list.focusedProperty().addListener((property, before, focused) -> leaveUnless(focused));
        list.focusVisibleProperty().addListener((property, before, visible) -> enterIf(visible));
        pointer = new ArticlePointer(list, model);
        menu = new ArticleMenu(list, model, pointer);
        card = new CardView(model);
        setTop(new ReaderBar(model, addresses, uncited));
        setCenter(list);
        setRight(new EvidenceRuler(model));
        WalkBar walk = new WalkBar(model.walk(), evidence);
        walk.setId("article-walk");
        setBottom(walk);
        getChildren().add(card);
        list.addEventFilter(ScrollEvent.SCROLL, event -> card.dismiss());
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> card.dismiss());
        model.shownProperty().addListener((property, before, now) -> want(now));
        want(model.shownProperty().get());
    }

    private void leaveUnless(boolean focused) {
        if (!focused) {
            model.pointAtNothing();
        }
    }

    /** Shows the keyboard position after the panel was focused. */
    private void enterIf(boolean visible) {
        if (visible && model.cursorProperty().get().isEmpty()) {
            model.moveCursorToStart();
        }
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean done = event.isShortcutDown() ? edit(event.getCode()) : move(event);
        if (done) {
            event.consume();
        }
    }

    private boolean edit(KeyCode key) {
        switch (key) {
            case C -> model.text().copy();
            case A -> model.text().selectAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(-1, event.isShiftDown());
            case DOWN -> step(1, event.isShiftDown());
            case HOME -> model.moveCursorToStart();
            case END -> model.moveCursorToEnd();
            case ENTER, SPACE -> {
                if (model.activateCursor()) {
                    onward.run();
                    return true;
                }
            }
            case ESCAPE -> {
                boolean marked = !model.text().isEmpty();
                model.text().clear();
                return marked;
            }
            default -> {
                return false;
            }
        }
        want(model.cursorProperty().get());
        return true;
    }

    /** Moves by a sentence; with Shift, selects the text passed. */
    private void step(int by, boolean marking) {
        Optional<SentenceRef> from = model.cursorProperty().get();
        if (marking && model.text().isEmpty()) {
            from.ifPresent(model.text()::extendTo);
        }
        model.moveCursor(by);
        if (marking) {
            model.cursorProperty().get().ifPresent(model.text()::extendTo);
        }
    }

    private void want(Optional<SentenceRef> sentence) {
        sentence.ifPresent(
                ref -> {
                    wanted = ref;
                    takesKeys = model.uncited().leadsTo(ref);
                    requestLayout();
                });
    }

    /** Scrolling needs the list's cells, so it waits for layout. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        SentenceRef ref = wanted;
        if (ref != null && list.getHeight() > 0 && list.getSkin() != null) {
            wanted = null;
            list.layout();
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                reveal(ref, flow);
            }
            if (takesKeys) {
                list.requestFocus();
            }
        }
        if (card.isVisible()) {
            placeCard();
        }
    }

    private void placeCard() {
        Optional<Bounds> sentence =
                model.hoveredProperty()
                        .get()
                        .flatMap(ref -> pointer.cellOf(ref).flatMap(cell -> cell.boundsOf(ref)));
        if (sentence.isPresent()) {
            card.place(sceneToLocal(sentence.get()), getWidth(), getHeight());
        } else {
            card.dismiss();
        }
    }

    private void reveal(SentenceRef ref, VirtualFlow<?> flow) {
        for (int i = 0; i < list.getItems().size(); i++) {
            ArticleParagraph paragraph = list.getItems().get(i);
            if (paragraph.number() == ref.paragraph()) {
                for (ArticleSentence sentence : paragraph.sentences()) {
                    if (sentence.ref().equals(ref)) {
                        reveal(i, sentence, flow);
                    }
                }
            }
        }
    }

    /**
     * Adds items at the top of the context menu.
     *
     * @param items makes them for a sentence, each time the menu is opened on it
     */
    public void offer(Function<Optional<SentenceRef>, List<MenuItem>> items) {
        menu.offer(items);
    }

    /** Moves the keyboard focus to the text. */
    public void takeKeyboard() {
        list.requestFocus();
    }

    public ReadOnlyBooleanProperty textFocusedProperty() {
        return list.focusedProperty();
    }

    /** Returns the text position nearest to a point in scene coordinates. */
    public TextSelection.Point placeAt(double sceneX, double sceneY) {
        return pointer.placeAt(sceneX, sceneY);
    }

    /**
     * Returns the bounds of a range in scene coordinates.
     *
     * @param range may be empty
     * @return empty if the row is out of view
     */
    public Optional<Bounds> boundsOf(int row, TextRange range) {
        return pointer.cellOf(row).flatMap(cell -> cell.boundsOf(range));
    }

    /** Returns the bounds of a row's text in scene coordinates; empty if the row is out of view. */
    public Optional<Bounds> textBounds(int row) {
        return pointer.cellOf(row).flatMap(ParagraphCell::textBounds);
    }

    /** Returns the scrolling area in scene coordinates. */
    public Bounds window() {
        return list.localToScene(list.getLayoutBounds());
    }

    /**
     * Scrolls as little as possible to show a vertical interval.
     *
     * @param top in scene coordinates
     * @param bottom in scene coordinates
     */
    public void scrollInto(double top, double bottom) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            Bounds window = window();
            if (bottom > window.getMaxY()) {
                flow.scrollPixels(Math.min(bottom - window.getMaxY(), top - window.getMinY()));
            } else if (top < window.getMinY()) {
                flow.scrollPixels(top - window.getMinY());
            }
        }
    }

    /** Scrolls to a row. */
    public void reveal(int row) {
        if (pointer.cellOf(row).isEmpty()) {
            list.scrollTo(row);
            list.layout();
        }
    }

    private static void reveal(int index, ArticleSentence sentence, VirtualFlow<?> flow) {
        double height = flow.getHeight();
        double top = top(index, sentence, flow);
        if (Double.isNaN(top) || top < 0 || top > height * (1 - SHOWN_AT)) {
            flow.scrollToTop(index);
            flow.layout();
            double now = top(index, sentence, flow);
            if (!Double.isNaN(now)) {
                flow.scrollPixels(now - height * SHOWN_AT);
            }
        }
    }

    /** Returns the top of a sentence in the flow's coordinates; NaN if no cell shows it. */
    private static double top(int index, ArticleSentence sentence, VirtualFlow<?> flow) {
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        if (first == null
                || last == null
                || index < first.getIndex()
                || index > last.getIndex()
                || !(flow.getCell(index) instanceof ParagraphCell cell)) {
            return Double.NaN;
        }
        cell.layout();
        return cell.topOf(sentence).stream()
                .map(top -> flow.sceneToLocal(cell.localToScene(0, top)).getY())
                .findFirst()
                .orElse(Double.NaN);
    }
}
