package org.entente.view.article;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.entente.model.trace.SentenceRef;
import org.jspecify.annotations.Nullable;

/**
 * Handles the mouse in the article: points at sentences, selects what they support, selects text
 * and follows names.
 *
 * <p>Listens to the list rather than its cells: cells are recycled while the list scrolls, and a
 * drag must outlive them. A click selects the sentence; a click on a name with Ctrl (Cmd) selects
 * the actor; a drag selects text, and the click that ends or clears such a selection selects
 * nothing else.
 */
final class ArticlePointer {

    /**
     * The fraction of the distance beyond the edge by which the list scrolls in each pulse of a
     * drag.
     */
    private static final double SCROLL_SHARE = 0.2;

    private final ListView<ArticleParagraph> list;
    private final ArticleViewModel model;
    private final AnimationTimer scrolling =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    scrollOn();
                }
            };
    private @Nullable ParagraphCell named;
    private TextSelection.@Nullable Point anchor;
    private boolean unmarked;
    private double dragX;
    private double dragY;

    ArticlePointer(ListView<ArticleParagraph> list, ArticleViewModel model) {
        this.list = list;
        this.model = model;
        list.addEventFilter(MouseEvent.MOUSE_MOVED, this::move);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> scrolling.stop());
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        list.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
    }

    private void move(MouseEvent event) {
        Optional<ParagraphCell> cell = cellAt(event.getSceneX(), event.getSceneY());
        Optional<SentenceRef> sentence =
                cell.flatMap(c -> c.sentenceAt(event.getSceneX(), event.getSceneY()));
        sentence.ifPresentOrElse(model::pointAt, model::pointAtNothing);
        Optional<ActorNames.Found> name =
                cell.flatMap(c -> c.nameAt(event.getSceneX(), event.getSceneY()));
        if (named != null && (cell.isEmpty() || named != cell.get())) {
            named.markName(Optional.empty());
        }
        named = cell.orElse(null);
        if (named != null) {
            named.markName(name);
        }
        boolean follows = name.isPresent() && event.isShortcutDown();
        list.setCursor(follows ? Cursor.HAND : sentence.isPresent() ? Cursor.TEXT : null);
    }

    private void leave() {
        if (named != null) {
            named.markName(Optional.empty());
            named = null;
        }
        model.pointAtNothing();
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !isOnText(event)) {
            anchor = null;
            return;
        }
        unmarked = !model.text().isEmpty();
        TextSelection.Point at = placeAt(event.getSceneX(), event.getSceneY());
        if (event.isShiftDown()) {
            model.text().extendTo(at);
        } else if (model.ink().caretProperty().get()) {
            model.text().select(at, at);
        } else {
            model.text().clear();
        }
        anchor = at;
    }

    /** The scroll bar is inside the list; a press on it starts no text selection. */
    private boolean isOnText(MouseEvent event) {
        return flow() != null && event.getTarget() instanceof Node node && isWithinCell(node);
    }

    private boolean isWithinCell(Node target) {
        for (Node node = target; node != null && node != list; node = node.getParent()) {
            if (node instanceof ParagraphCell) {
                return true;
            }
        }
        return false;
    }

    private void drag(MouseEvent event) {
        if (anchor == null || event.isStillSincePress()) {
            return;
        }
        dragX = event.getSceneX();
        dragY = event.getSceneY();
        extend();
        if (beyond() == 0) {
            scrolling.stop();
        } else {
            scrolling.start();
        }
    }

    private void extend() {
        TextSelection.Point from = anchor;
        if (from != null) {
            model.text().select(from, placeAt(dragX, dragY));
        }
    }

    /** Returns how far a drag is above the list, as a negative number, or below it. */
    private double beyond() {
        Bounds box = list.localToScene(list.getLayoutBounds());
        return Math.min(0, dragY - box.getMinY()) + Math.max(0, dragY - box.getMaxY());
    }

    private void scrollOn() {
        VirtualFlow<?> flow = flow();
        if (flow != null) {
            flow.scrollPixels(beyond() * SCROLL_SHARE);
            flow.layout();
            extend();
        }
    }

    private void click(MouseEvent event) {
        // While curating, a click in selected words keeps the article in front and the selection
        // unchanged.
        boolean marking = model.ink().caretProperty().get() && !event.isShortcutDown();
        if (event.getButton() != MouseButton.PRIMARY
                || marking
                || !event.isStillSincePress()
                || event.isShiftDown()) {
            return;
        }
        double x = event.getSceneX();
        double y = event.getSceneY();
        Optional<ParagraphCell> cell = cellAt(x, y);
        Optional<ActorNames.Found> name = cell.flatMap(c -> c.nameAt(x, y));
        if (event.isShortcutDown()) {
            name.ifPresent(found -> model.openActor(found.actor()));
        } else if (!unmarked) {
            cell.flatMap(c -> c.sentenceAt(x, y)).ifPresent(model::activate);
        }
        unmarked = false;
    }

    /** Returns the text position nearest to a point of the scene. */
    TextSelection.Point placeAt(double sceneX, double sceneY) {
        VirtualFlow<?> flow = flow();
        if (flow == null || flow.getFirstVisibleCell() == null) {
            return new TextSelection.Point(0, 0);
        }
        int last = flow.getLastVisibleCell().getIndex();
        ParagraphCell nearest = null;
        for (int i = flow.getFirstVisibleCell().getIndex(); i <= last; i++) {
            if (flow.getVisibleCell(i) instanceof ParagraphCell cell) {
                nearest = cell;
                if (cell.localToScene(cell.getLayoutBounds()).getMaxY() > sceneY) {
                    break;
                }
            }
        }
        return nearest == null
                ? new TextSelection.Point(0, 0)
                : new TextSelection.Point(nearest.getIndex(), nearest.insertionAt(sceneX, sceneY));
    }

    /** Returns the paragraph under a point of the scene. */
    Optional<ParagraphCell> cellAt(double sceneX, double sceneY) {
        VirtualFlow<?> flow = flow();
        if (flow == null
                || flow.getFirstVisibleCell() == null
                || !list.localToScene(list.getLayoutBounds()).contains(sceneX, sceneY)) {
            return Optional.empty();
        }
        int last = flow.getLastVisibleCell().getIndex();
        for (int i = flow.getFirstVisibleCell().getIndex(); i <= last; i++) {
            if (flow.getVisibleCell(i) instanceof ParagraphCell cell
                    && cell.localToScene(cell.getLayoutBounds()).contains(sceneX, sceneY)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** Returns the cell of a row if it is in view. */
    Optional<ParagraphCell> cellOf(int row) {
        VirtualFlow<?> flow = flow();
        if (flow == null
                || flow.getFirstVisibleCell() == null
                || row < flow.getFirstVisibleCell().getIndex()
                || row > flow.getLastVisibleCell().getIndex()) {
            return Optional.empty();
        }
        return flow.getVisibleCell(row) instanceof ParagraphCell cell
                ? Optional.of(cell)
                : Optional.empty();
    }

    /** Returns the cell of a sentence if it is in view. */
    Optional<ParagraphCell> cellOf(SentenceRef sentence) {
        VirtualFlow<?> flow = flow();
        if (flow == null || flow.getFirstVisibleCell() == null) {
            return Optional.empty();
        }
        int last = flow.getLastVisibleCell().getIndex();
        for (int i = flow.getFirstVisibleCell().getIndex(); i <= last; i++) {
            if (flow.getVisibleCell(i) instanceof ParagraphCell cell
                    && cell.boundsOf(sentence).isPresent()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private @Nullable VirtualFlow<?> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }
}
