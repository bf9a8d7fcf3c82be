package org.entente.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.model.Concern;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/**
 * The ego network of some actors within a few steps, as in network analysis: the actors, every tie
 * between two of them, and the concerns that one of them holds about any of these. Concerns held by
 * the actors in the middle, or about them, are always included, with what they are about or who
 * holds them.
 */
public final class EgoNetwork {

    /** The largest number of steps that is still readable. */
    public static final int MAX_STEPS = 3;

    private EgoNetwork() {}

    /**
     * Cuts a network out of a graph.
     *
     * @param egos the actors in the middle
     * @param steps how many ties away an actor may be, in either direction; 0 for the egos alone
     * @return the ids of actors, ties and concerns
     */
    public static Set<ElementId> of(RelationGraph graph, Set<ActorId> egos, int steps) {
        Set<ActorId> actors = actors(graph, egos, steps);
        Set<ElementId> kept = new LinkedHashSet<>(actors);
        for (Tie tie : graph.ties()) {
            if (actors.contains(tie.from()) && actors.contains(tie.to())) {
                kept.add(tie.id());
            }
        }
        for (Concern concern : graph.concerns()) {
            if (concern.holders().stream().anyMatch(actors::contains)
                    && (concern.about().isEmpty()
                            || concern.about().stream().anyMatch(kept::contains))) {
                kept.add(concern.id());
            }
        }
        for (Concern concern : graph.concerns()) {
            if (concern.holders().stream().anyMatch(egos::contains)) {
                kept.add(concern.id());
                concern.about().forEach(subject -> addSubject(graph, subject, kept));
            } else if (concern.about().stream().anyMatch(egos::contains)) {
                kept.add(concern.id());
                kept.addAll(concern.holders());
            }
        }
        return kept;
    }

    private static void addSubject(RelationGraph graph, ElementId subject, Set<ElementId> to) {
        to.add(subject);
        if (subject instanceof TieId tie) {
            to.addAll(graph.neighbourhood(tie));
        }
    }

    private static Set<ActorId> actors(RelationGraph graph, Set<ActorId> egos, int steps) {
        Set<ActorId> reached = new LinkedHashSet<>(egos);
        for (int step = 0; step < steps; step++) {
            Set<ActorId> before = Set.copyOf(reached);
            for (Tie tie : graph.ties()) {
                if (before.contains(tie.from())) {
                    reached.add(tie.to());
                }
                if (before.contains(tie.to())) {
                    reached.add(tie.from());
                }
            }
        }
        return reached;
    }
}
