package org.entente.edit;

/** Thrown if an edit cannot be applied; the message says why, in a sentence for the user. */
public final class EditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses an edit.
     *
     * @param message why, in a sentence for the user
     */
    public EditException(String message) {
        super(message);
    }
}
