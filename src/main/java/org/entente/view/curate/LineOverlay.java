package org.entente.view.curate;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.entente.view.article.ArticleInk;
import org.entente.view.article.ArticleView;
import org.entente.view.article.TextSelection;
import org.entente.view.curate.line.LineView;
import org.entente.view.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * An overlay of the article with the bar beside selected words and the form below their paragraph.
 * Both move with the text as it scrolls; the text makes room for the form.
 */
final class LineOverlay extends Pane {

    private static final double GAP = 6;
    private static final double LINE_GAP = 10;
    private static final double FAR_AWAY = -10_000;

    private final ArticleView text;
    private final ArticleInk ink;
    private final CurateViewModel model;
    private final ActionBar bar;
    private final Runnable placing = this::place;
    private @Nullable LineView line;
    private boolean wanted;
    private boolean pressed;

    LineOverlay(ArticleView text, ArticleInk ink, CurateViewModel model) {
        this.text = text;
        this.ink = ink;
        this.model = model;
        bar = new ActionBar(model::act);
        setPickOnBounds(false);
        bar.setManaged(false);
        bar.setVisible(false);
        getChildren().add(bar);
        setClip(new Rectangle());
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = true);
        text.addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    pressed = false;
                    requestLayout();
                });
        model.quoteProperty().addListener((o, before, now) -> requestLayout());
        sceneProperty().addListener((o, before, now) -> follow(before, now));
    }

    /** Scrolling and layout of the text send no events, so each pulse checks them. */
    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(placing);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(placing);
        }
    }

    void show(LineView view) {
        clear();
        line = view;
        wanted = true;
        view.setManaged(false);
        getChildren().add(view);
        view.applyCss();
        place();
    }

    void clear() {
        if (line != null) {
            getChildren().remove(line);
            line = null;
        }
        ink.roomProperty().set(Optional.empty());
    }

    private void place() {
        if (getScene() == null || (!model.isActive() && !bar.isVisible() && line == null)) {
            return;
        }
        Bounds window = sceneToLocal(text.window());
        Rectangle clip = (Rectangle) getClip();
        clip.setX(window.getMinX());
        clip.setY(window.getMinY());
        clip.setWidth(window.getWidth());
        clip.setHeight(window.getHeight());
        TextSelection marked = model.marked().filter(m -> !m.isEmpty()).orElse(null);
        if (line != null) {
            bar.setVisible(false);
            placeLine(line, marked, window);
        } else {
            placeBar(marked, window);
        }
    }

    private void placeBar(@Nullable TextSelection marked, Bounds window) {
        Optional<TextSelection> offered =
                Optional.ofNullable(marked)
                        .filter(m -> !pressed && !model.isDone(m))
                        .filter(m -> model.quoteProperty().get().evidence().isPresent());
        Optional<Bounds> first = offered.flatMap(m -> bounds(m.start(), 1));
        Optional<Bounds> last = offered.flatMap(m -> bounds(m.end(), -1));
        bar.setVisible(first.isPresent() || last.isPresent());
        if (!bar.isVisible()) {
            return;
        }
        double width = Math.min(bar.prefWidth(-1), window.getWidth() - GAP);
        double height = bar.prefHeight(width);
        double above = first.map(Bounds::getMinY).orElse(FAR_AWAY) - GAP - height;
        double below = last.map(Bounds::getMaxY).orElse(window.getMaxY() - height - GAP) + GAP;
        double y = above >= window.getMinY() ? above : below;
        double x = first.or(() -> last).map(Bounds::getMinX).orElse(window.getMinX());
        double most = window.getMaxX() - width - GAP;
        bar.resizeRelocate(
                snapPositionX(Math.max(window.getMinX(), Math.min(x, most))),
                snapPositionY(Math.min(y, window.getMaxY() - height)),
                width,
                height);
        bar.layout();
    }

    /** Returns the bounds of the character at a position, or with -1 of the one before it. */
    private Optional<Bounds> bounds(TextSelection.Point at, int side) {
        int from = side > 0 ? at.offset() : Math.max(0, at.offset() - 1);
        return text.boundsOf(at.row(), new TextRange(from, from + 1))
                .filter(box -> box.getHeight() > 0)
                .map(this::sceneToLocal);
    }

    private void placeLine(LineView view, @Nullable TextSelection marked, Bounds window) {
        int row =
                marked != null
                        ? marked.end().row()
                        : ink.roomProperty().get().map(ArticleInk.Room::row).orElse(0);
        Optional<Bounds> below = text.textBounds(row).map(this::sceneToLocal);
        double left = below.map(Bounds::getMinX).orElse(window.getMinX() + LINE_GAP);
        double width = Math.max(0, window.getMaxX() - left - LINE_GAP);
        double height = snapSizeY(view.prefHeight(width));
        Optional<ArticleInk.Room> room =
                Optional.of(new ArticleInk.Room(row, height + 2 * LINE_GAP));
        boolean made = ink.roomProperty().get().equals(room);
        ink.roomProperty().set(room);
        double top = below.map(b -> b.getMaxY() + LINE_GAP).orElse(FAR_AWAY);
        // A form that grows by choices or a complaint stays in view.
        wanted |= height > view.getHeight();
        view.resizeRelocate(snapPositionX(left), snapPositionY(top), width, height);
        view.layout();
        // Before the text has made room, the last paragraphs cannot be scrolled far enough.
        if (wanted && made && below.isPresent()) {
            wanted = false;
            // Where both do not fit, the form goes before the paragraph but for the last words.
            double edge =
                    Optional.ofNullable(marked)
                            .flatMap(m -> bounds(m.end(), -1))
                            .map(Bounds::getMinY)
                            .orElse(top - below.get().getHeight() - LINE_GAP);
            text.scrollInto(
                    localToScene(0, edge).getY(), localToScene(0, top + height + LINE_GAP).getY());
        }
    }
}
