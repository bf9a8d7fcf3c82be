package org.entente.edit;

/** An edit that cannot be made of a dossier; its message says why, in a sentence for people. */
public final class EditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses an edit.
     *
     * @param message why, in a sentence for people
     */
    public EditException(String message) {
        super(message);
    }
}
