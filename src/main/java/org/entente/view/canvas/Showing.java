package org.entente.view.canvas;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.Magnification;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.EgoNetwork;
import org.entente.graph.RelationGraph;
import org.entente.model.Concern;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.view.FilterModel;
import org.entente.view.Latest;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is shown out of the whole picture: leaves out what the filters hide and what lies
 * beyond the focus, sets labels for the zoom, draws attention to the selection. Nothing that stays
 * moves.
 */
final class Showing {

    /**
     * Up to so many ties, labels follow the zoom at once; beyond, in the background, once it rests.
     */
    private static final int MOST_LABELLED_AT_ONCE = Pictures.MOST_TIES;

    private final FilterModel filters;
    private final FocusTrail trail;
    private final Latest<GraphDrawing> latest;
    private final Consumer<GraphDrawing> shown;

    private @Nullable GraphDrawing whole;
    private @Nullable GraphDrawing filtered;
    private @Nullable GraphDrawing reduced;
    private @Nullable GraphDrawing labelled;
    private Magnification magnified = Magnification.NONE;
    private Magnification wanted = Magnification.NONE;
    private boolean moving;
    private Focus focus = Focus.none();

    /**
     * Makes the part.
     *
     * @param shown takes each new picture
     */
    Showing(FilterModel filters, FocusTrail trail, TaskRunner tasks, Consumer<GraphDrawing> shown) {
        this.filters = filters;
        this.trail = trail;
        this.latest = new Latest<>(tasks, this::labelled);
        this.shown = shown;
    }

    /** Takes the whole picture; null while there is none. */
    void take(@Nullable GraphDrawing composed) {
        whole = composed;
        filter();
    }

    /** Changes the colours. */
    void style(VisualStyle style) {
        whole().ifPresent(all -> take(all.withStyle(style)));
    }

    /** Puts a node elsewhere in all that is known of the picture; nothing is shown anew. */
    void move(ElementId id, Point centre) {
        whole = moved(whole, id, centre);
        filtered = moved(filtered, id, centre);
        reduced = moved(reduced, id, centre);
        labelled = moved(labelled, id, centre);
    }

    private static @Nullable GraphDrawing moved(
            @Nullable GraphDrawing drawing, ElementId id, Point centre) {
        return drawing == null ? null : Revised.withNodeAt(drawing, id, centre);
    }

    /** The whole picture, filters and focus aside. */
    Optional<GraphDrawing> whole() {
        return Optional.ofNullable(whole);
    }

    /** All that the filters leave, with nothing selected. */
    Optional<GraphDrawing> filtered() {
        return Optional.ofNullable(filtered);
    }

    /** What is left of that by the focus, with nothing selected. */
    Optional<GraphDrawing> plain() {
        return Optional.ofNullable(labelled);
    }

    /** What the legend explains: what would be shown if nothing was hidden. */
    Optional<GraphDrawing> explained(RelationGraph graph) {
        return whole().map(
                        all ->
                                trail.current()
                                        .map(stop -> Revised.keeping(all, kept(graph, stop)))
                                        .orElse(all));
    }

    /** Follows the filters. */
    void filter() {
        GraphDrawing all = whole;
        filtered =
                all != null && filters.choice().isActive()
                        ? Revised.keeping(all, filters.shown())
                        : all;
        reduce();
    }

    /** Follows the trail. */
    void reduce() {
        GraphDrawing left = filtered;
        Optional<RelationGraph> graph = filters.graph();
        reduced =
                left != null && graph.isPresent()
                        ? trail.current()
                                .map(stop -> Revised.keeping(left, kept(graph.get(), stop)))
                                .orElse(left)
                        : left;
        labelled = reduced;
        label(false);
    }

    private static Set<ElementId> kept(RelationGraph graph, FocusTrail.Stop stop) {
        return EgoNetwork.of(graph, stop.middle(), stop.steps());
    }

    /** Tells whether an element lies beyond the focus. */
    boolean isBeyond(ElementId id) {
        return trail.current().isPresent()
                && reduced != null
                && reduced.node(id).isEmpty()
                && reduced.tie(id).isEmpty();
    }

    /** Follows the zoom. */
    void zoomed(double zoom) {
        wanted = Magnification.of(zoom);
        if (!moving || reduced == null || reduced.ties().size() <= MOST_LABELLED_AT_ONCE) {
            follow();
        }
    }

    /**
     * Says whether what shows the picture is in motion. Meanwhile a large picture keeps its labels:
     * to paint it anew at each step of the zoom would make it stutter.
     */
    void moving(boolean now) {
        moving = now;
        if (!now) {
            follow();
        }
    }

    private void follow() {
        if (!wanted.equals(magnified)) {
            magnified = wanted;
            label(true);
        }
    }

    private void label(boolean waits) {
        GraphDrawing base = reduced;
        Magnification now = magnified;
        if (base == null) {
            latest.drop();
            return;
        }
        if (now.equals(Magnification.NONE) || base.ties().size() <= MOST_LABELLED_AT_ONCE) {
            latest.put(now.of(base));
            return;
        }
        if (!waits) {
            show();
        }
        latest.compose(() -> now.of(base));
    }

    private void labelled(GraphDrawing done) {
        labelled = done;
        show();
    }

    /** Draws attention to something. */
    void focus(Focus other) {
        if (!other.equals(focus)) {
            focus = other;
            show();
        }
    }

    private void show() {
        if (labelled != null) {
            shown.accept(Revised.focused(labelled, focus));
        }
    }

    /**
     * Returns what a selection draws attention to.
     *
     * @param previewed what is pointed at; counts where nothing is selected
     */
    static Focus focusOf(
            OpenDossier dossier,
            RelationGraph graph,
            Selection selected,
            Set<ElementId> previewed) {
        if (selected instanceof Selection.OfElement element) {
            return element.id() instanceof ActorId actor
                    ? ofActor(graph, actor)
                    : Focus.on(graph, Set.of(element.id()));
        }
        if (selected instanceof Selection.OfElements elements) {
            return Focus.onNothingBut(graph, elements.ids());
        }
        if (selected instanceof Selection.OfSentence sentence) {
            return Focus.on(graph, dossier.evidence().claims(sentence.sentence()));
        }
        return Focus.preview(graph, previewed);
    }

    /** An actor stands out with its ties, its concerns and what it is cited as saying. */
    private static Focus ofActor(RelationGraph graph, ActorId actor) {
        Set<ElementId> bright = new LinkedHashSet<>(graph.neighbourhood(actor));
        graph.saidBy(actor).forEach(claim -> bright.addAll(graph.neighbourhood(claim.id())));
        return new Focus(Set.of(actor), bright);
    }

    /** Returns the actors that a selection is about. */
    static Set<ActorId> middle(OpenDossier dossier, Selection selected) {
        Set<ActorId> actors = new LinkedHashSet<>();
        if (selected instanceof Selection.OfElement element) {
            add(dossier, element.id(), actors);
        } else if (selected instanceof Selection.OfElements elements) {
            elements.ids().forEach(id -> add(dossier, id, actors));
        } else if (selected instanceof Selection.OfSentence sentence) {
            dossier.evidence().claims(sentence.sentence()).forEach(id -> add(dossier, id, actors));
        }
        return actors;
    }

    private static void add(OpenDossier dossier, ElementId id, Set<ActorId> actors) {
        if (id instanceof ActorId actor) {
            actors.add(actor);
        } else if (id instanceof TieId tie) {
            dossier.dossier().tie(tie).ifPresent(t -> addEnds(t, actors));
        } else if (id instanceof ConcernId concern) {
            dossier.dossier().concern(concern).map(Concern::holders).ifPresent(actors::addAll);
        }
    }

    private static void addEnds(Tie tie, Set<ActorId> actors) {
        actors.add(tie.from());
        actors.add(tie.to());
    }
}
