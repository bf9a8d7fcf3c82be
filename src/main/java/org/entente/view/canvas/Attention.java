package org.entente.view.canvas;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.drawing.Focus;
import org.entente.graph.RelationGraph;
import org.entente.model.Concern;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;

/** Turns a selection into emphasis: what stands out, which pairs open. */
final class Attention {

    /** A selection with ties of more pairs opens none of them. */
    private static final int MAX_OPENED = 4;

    private Attention() {}

    /**
     * Returns what a selection emphasises.
     *
     * @param pointed what is pointed at; overrides the selection while it lasts
     */
    static Focus focusOf(
            OpenDossier dossier, RelationGraph graph, Selection selected, Set<ElementId> pointed) {
        if (!pointed.isEmpty()) {
            return Focus.pointing(graph, pointed, dossier.elements(selected));
        }
        if (selected instanceof Selection.OfElement element) {
            return element.id() instanceof ActorId actor
                    ? Focus.onActor(graph, actor)
                    : Focus.on(graph, Set.of(element.id()));
        }
        if (selected instanceof Selection.OfElements elements) {
            return Focus.onNothingBut(graph, elements.ids());
        }
        if (selected instanceof Selection.OfSentence sentence) {
            return Focus.on(graph, dossier.evidence().claims(sentence.sentence()));
        }
        if (selected instanceof Selection.OfPair of) {
            return Focus.on(graph, of.pair());
        }
        return Focus.none();
    }

    /** Returns the pairs that a selection opens: those of the selected ties. */
    static Set<PairId> openFor(OpenDossier dossier, Selection selected) {
        if (selected instanceof Selection.OfPair of) {
            return Set.of(of.pair());
        }
        Set<PairId> pairs = new LinkedHashSet<>();
        for (ElementId id : dossier.elements(selected)) {
            if (id instanceof TieId tie) {
                dossier.dossier()
                        .tie(tie)
                        .ifPresent(t -> pairs.add(dossier.graph().pairId(t.from(), t.to())));
            }
        }
        return pairs.size() <= MAX_OPENED ? pairs : Set.of();
    }

    static Set<ActorId> middle(OpenDossier dossier, Selection selected) {
        Set<ActorId> actors = new LinkedHashSet<>();
        dossier.elements(selected).forEach(id -> add(dossier, id, actors));
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
