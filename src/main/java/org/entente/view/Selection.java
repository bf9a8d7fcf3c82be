package org.entente.view;

import org.entente.model.ElementId;
import org.entente.model.SentenceRef;

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
     * A sentence, and with it all it supports.
     *
     * @param sentence the sentence
     */
    record OfSentence(SentenceRef sentence) implements Selection {}
}
