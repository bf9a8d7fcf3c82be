package org.entente.view;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.trace.SentenceRef;

/** What is selected in the window. */
public sealed interface Selection {

    /** Nothing. */
    record None() implements Selection {}

    /** An actor, a tie or a concern. */
    record OfElement(ElementId id) implements Selection {}

    /**
     * Two actors, and with them all ties between them.
     *
     * @param pair the actors
     */
    record OfPair(PairId pair) implements Selection {}

    /** A sentence, and with it all it supports. */
    record OfSentence(SentenceRef sentence) implements Selection {}

    /**
     * Several elements, with nothing but these: rows of a table, a route, a triangle.
     *
     * @param ids actors, ties and concerns
     * @param title what they are together
     * @param question what they answer; empty if nothing was asked
     */
    record OfElements(Set<ElementId> ids, String title, Optional<RouteQuestion> question)
            implements Selection {

        /** Copies the set and keeps its order. */
        public OfElements {
            ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        }

        /** Selects elements that answer no question. */
        public OfElements(Set<ElementId> ids, String title) {
            this(ids, title, Optional.empty());
        }
    }

    /**
     * How two actors are connected.
     *
     * @param from the start of the routes
     * @param to their end
     * @param stance the only stance of the ties used; empty for any
     */
    record RouteQuestion(ActorId from, ActorId to, Optional<Stance> stance) {}
}
