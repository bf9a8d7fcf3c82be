package org.entente.view;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.trace.SentenceRef;

/** What is selected in the window. */
public sealed interface Selection {

    /** Nothing. */
    record None() implements Selection {}

    /**
     * An actor, a tie or a concern.
     *
     * @param id its id
     */
    record OfElement(ElementId id) implements Selection {}

    /**
     * Two actors, and with them all ties between them.
     *
     * @param pair the actors
     */
    record OfPair(PairId pair) implements Selection {}

    /**
     * A sentence, and with it all it supports.
     *
     * @param sentence the sentence
     */
    record OfSentence(SentenceRef sentence) implements Selection {}

    /**
     * Several elements, with nothing but these: rows of a table, a route, a triangle.
     *
     * @param ids actors, ties and concerns
     * @param title what they are together
     */
    record OfElements(Set<ElementId> ids, String title) implements Selection {

        /** Copies the set and keeps its order. */
        public OfElements {
            ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        }
    }
}
