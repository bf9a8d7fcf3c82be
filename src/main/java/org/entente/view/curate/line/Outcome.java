package org.entente.view.curate.line;

import org.entente.edit.Edit;

/** What becomes of a line that somebody wants to keep. */
public sealed interface Outcome {

    /**
     * It can be kept.
     *
     * @param edit what it changes
     * @param said what there is to say then
     */
    record Kept(Edit edit, String said) implements Outcome {}

    /**
     * Something is missing or wrong.
     *
     * @param why a sentence for people
     * @param part where
     */
    record Refused(String why, Part part) implements Outcome {}
}
