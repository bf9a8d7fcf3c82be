package org.entente.intake;

import org.jspecify.annotations.Nullable;

/** Thrown if no article can be extracted; the message says why and what to do. */
public final class IntakeException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why no article can be taken. */
    public enum Cause {
        /** A password is needed, or the one given is wrong. */
        PASSWORD,
        /** It, or what it unpacks to, is larger than may be. */
        TOO_LARGE,
        DAMAGED,
        /** It holds something that is never followed, such as a document type definition. */
        FORBIDDEN,
        /** It holds no text. */
        NO_TEXT,
        /** It is of a format that is not read. */
        UNKNOWN_FORMAT
    }

    private final Cause why;

    /**
     * @param why why no article can be taken
     * @param message the same for people, beginning in lower case, without the file's name
     */
    public IntakeException(Cause why, String message) {
        this(why, message, null);
    }

    /**
     * Makes an exception with what led to it.
     *
     * @param why why no article can be taken
     * @param message the same for people, beginning in lower case, without the file's name
     * @param cause what led to it
     */
    public IntakeException(Cause why, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    /** Returns why no article can be taken. */
    public Cause why() {
        return why;
    }
}
