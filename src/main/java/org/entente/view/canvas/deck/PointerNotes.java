package org.entente.view.canvas.deck;

import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.model.id.ElementId;
import org.entente.view.SelectionModel;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.words.Phrases;

/**
 * Reacts when the pointer rests: highlights what is under it, shows a tooltip with the text a label
 * has no room for, and a card for a ribbon or a pill.
 */
public final class PointerNotes {

    private static final Duration REST = Duration.millis(150);
    private static final double TOOLTIP_WIDTH = 320;
    private static final int MAX_LENGTH = 400;

    /** A resting hand moves a mouse by less, in pixels. */
    private static final double JITTER = 5;

    private final CanvasViewModel model;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Region canvas;
    private final SubjectCard card;
    private double pointerX;
    private double pointerY;

    /** Whether the pointer has not moved since something was selected there. */
    private boolean parked;

    private double parkedX;
    private double parkedY;

    PointerNotes(Region canvas, CanvasViewModel model, SelectionModel selection, SubjectCard card) {
        this.canvas = canvas;
        this.model = model;
        this.card = card;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        rest.setOnFinished(
                event -> {
                    model.pointing().preview(selection.pointedProperty().get());
                    showCard();
                });
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::follow);
        model.pointing().hoveredProperty().addListener((o, before, now) -> card.hide());
        selection.selectionProperty().addListener((o, before, now) -> selected());
        selection.pointedProperty().addListener((o, before, now) -> pointed(now));
    }

    private void follow(MouseEvent event) {
        pointerX = event.getX();
        pointerY = event.getY();
        if (parked && Math.hypot(pointerX - parkedX, pointerY - parkedY) > JITTER) {
            parked = false;
            rest.playFromStart();
        }
    }

    /** A new selection stays highlighted as a whole until the pointer moves on to a part of it. */
    private void selected() {
        card.hide();
        if (canvas.isHover()) {
            parked = true;
            parkedX = pointerX;
            parkedY = pointerY;
            rest.stop();
            model.pointing().preview(Set.of());
        }
    }

    private void showCard() {
        model.pointing()
                .hoveredProperty()
                .get()
                .flatMap(subject -> model.dossier().flatMap(open -> SubjectNote.of(open, subject)))
                .ifPresent(
                        note ->
                                card.show(
                                        note,
                                        pointerX,
                                        pointerY,
                                        canvas.getWidth(),
                                        canvas.getHeight()));
    }

    private void pointed(Set<ElementId> ids) {
        if (!parked || !canvas.isHover()) {
            // Only a resting pointer highlights, so that crossing the picture does not make it
            // flicker.
            rest.playFromStart();
        }
        Optional<String> more =
                canvas.isHover() && ids.size() == 1
                        ? more(model.drawing(), ids.iterator().next())
                        : Optional.empty();
        if (more.isPresent()) {
            tooltip.setText(Phrases.shortened(more.get(), MAX_LENGTH));
            Tooltip.install(canvas, tooltip);
        } else {
            Tooltip.uninstall(canvas, tooltip);
            tooltip.hide();
        }
    }

    /** Returns the full title of an element if its label is abbreviated. */
    static Optional<String> more(Optional<GraphDrawing> drawing, ElementId id) {
        Optional<NodeMark> node = drawing.flatMap(d -> d.node(id));
        Optional<TieMark> tie = drawing.flatMap(d -> d.tie(id));
        if (node.isPresent()) {
            return node.filter(mark -> isCut(mark.label(), mark.title())).map(NodeMark::title);
        }
        return tie.filter(mark -> isCut(mark.label(), mark.title())).map(TieMark::title);
    }

    private static boolean isCut(LabelMark label, String title) {
        return !label.shown()
                || label.lines().stream().anyMatch(line -> line.endsWith("\u2026"))
                || title.isBlank();
    }
}
