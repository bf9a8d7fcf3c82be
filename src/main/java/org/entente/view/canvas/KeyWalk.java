package org.entente.view.canvas;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.RibbonMark;
import org.entente.graph.RelationGraph;
import org.entente.model.id.ActorId;
import org.entente.model.id.PairId;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * Keyboard navigation: from actor to actor, into a pair and out again. For the JavaFX application
 * thread.
 */
final class KeyWalk {

    private final CanvasViewModel model;
    private final SelectionModel selection;

    /** The actor selected last and the one before; Enter opens the pair of the two. */
    private @Nullable ActorId here;

    private @Nullable ActorId before;

    KeyWalk(CanvasViewModel model, SelectionModel selection) {
        this.model = model;
        this.selection = selection;
        selection.selectionProperty().addListener((o, was, now) -> follow(now));
    }

    private void follow(Selection now) {
        if (now instanceof Selection.OfElement element && element.id() instanceof ActorId actor) {
            if (!actor.equals(here)) {
                before = here;
                here = actor;
            }
        } else if (now instanceof Selection.None) {
            before = null;
        }
    }

    /**
     * Selects an actor if none is selected; otherwise opens or closes a pair of the selected actor.
     */
    void enter() {
        Selection selected = selection.selection();
        if (selected instanceof Selection.OfPair of) {
            selection.select(origin(of.pair()));
            return;
        }
        Optional<PairId> pair =
                selected instanceof Selection.OfElement element
                                && element.id() instanceof ActorId actor
                        ? pairOf(actor)
                        : Optional.empty();
        if (pair.isPresent()) {
            selection.select(pair.get());
        } else {
            model.startOfSteps().ifPresent(selection::select);
        }
    }

    /**
     * Moves to the neighbour in a direction, or from pair to pair of an actor while a pair is open.
     *
     * @param dx 1 for right, -1 for left, else 0
     * @param dy 1 for down, -1 for up, else 0
     */
    void step(int dx, int dy) {
        if (selection.selection() instanceof Selection.OfPair of) {
            ActorId from = origin(of.pair());
            model.neighbour(from, dx, dy)
                    .ifPresent(
                            to ->
                                    ribboned(from, to)
                                            .ifPresentOrElse(
                                                    selection::step, () -> selection.step(to)));
        } else {
            model.startOfSteps()
                    .flatMap(from -> model.neighbour(from, dx, dy))
                    .ifPresent(selection::step);
        }
    }

    private ActorId origin(PairId pair) {
        ActorId from = here;
        return from != null && pair.touches(from) ? from : pair.first();
    }

    /** Returns the pair with the previous actor, else the pair with most ties. */
    private Optional<PairId> pairOf(ActorId actor) {
        ActorId from = before;
        Optional<PairId> back = from == null ? Optional.empty() : ribboned(from, actor);
        return back.or(
                () ->
                        model.drawing().stream()
                                .flatMap(drawing -> drawing.ribbons().stream())
                                .filter(ribbon -> ribbon.touches(actor))
                                .max(Comparator.comparingInt(ribbon -> ribbon.ties().size()))
                                .map(ribbon -> ribbon.subject().pair()));
    }

    /** Returns the pair of two actors if it is open or drawn as ribbons. */
    private Optional<PairId> ribboned(ActorId one, ActorId other) {
        Optional<RelationGraph> graph = model.dossier().map(OpenDossier::graph);
        Optional<GraphDrawing> drawing = model.drawing();
        if (graph.isEmpty() || drawing.isEmpty()) {
            return Optional.empty();
        }
        PairId pair = graph.get().pairId(one, other);
        return drawing.get().ribbons().stream()
                .map(RibbonMark::subject)
                .filter(ribbon -> ribbon.pair().equals(pair))
                .findFirst()
                .map(ribbon -> pair);
    }

    /** Handles a key press. */
    void take(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            if (!model.trail().leave()) {
                selection.clear();
            }
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            enter();
        } else if (event.getCode().isArrowKey()) {
            step(event.getCode());
        } else {
            return;
        }
        event.consume();
    }

    private void step(KeyCode code) {
        int dx = code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0;
        int dy = code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
        step(dx, dy);
    }
}
