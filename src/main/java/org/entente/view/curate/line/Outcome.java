package org.entente.view.curate.line;

import org.entente.edit.Edit;

/** The result of keeping a form. */
public sealed interface Outcome {

    /**
     * It can be kept.
     *
     * @param edit the change
     * @param said the message after it
     */
    record Kept(Edit edit, String said) implements Outcome {}

    /**
     * Something is missing or wrong.
     *
     * @param why a sentence for the user
     * @param part the part concerned
     */
    record Refused(String why, Part part) implements Outcome {}
}
