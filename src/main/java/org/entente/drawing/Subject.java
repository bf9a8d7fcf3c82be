package org.entente.drawing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Stance;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;

/** What a mark represents when it is pointed at, selected or named. */
public sealed interface Subject {

    /** Returns the elements represented, in the dossier's order. */
    Set<ElementId> elements();

    /**
     * Returns what stays the same while some of the elements are hidden.
     *
     * @return a key among those of one picture
     */
    default Object key() {
        return this;
    }

    /** An actor, a tie or a concern with a mark to itself. */
    record Element(ElementId id) implements Subject {

        @Override
        public Set<ElementId> elements() {
            return Set.of(id);
        }
    }

    /**
     * The ties of one stance between two actors, drawn as one.
     *
     * @param pair the actors
     * @param stance which way the ties pull
     * @param ties the ties, in the dossier's order
     */
    record Ribbon(PairId pair, Stance stance, List<TieId> ties) implements Subject {

        public Ribbon {
            ties = List.copyOf(ties);
        }

        @Override
        public Set<ElementId> elements() {
            return new LinkedHashSet<>(ties);
        }

        @Override
        public Object key() {
            return Map.entry(pair, stance);
        }
    }

    /**
     * Concerns about the same actor or pair, named together.
     *
     * @param concerns the concerns, in the dossier's order
     */
    record Pill(List<ConcernId> concerns) implements Subject {

        public Pill {
            concerns = List.copyOf(concerns);
        }

        @Override
        public Set<ElementId> elements() {
            return new LinkedHashSet<>(concerns);
        }
    }
}
