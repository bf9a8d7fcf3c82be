package org.entente.io;

import org.jspecify.annotations.Nullable;

/** A file that cannot be had, or holds something else than it should. */
final class FileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient Position at;
    private final String reason;

    FileException(ProblemKind kind, Position at, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.kind = kind;
        this.at = at;
        this.reason = reason;
    }

    FileException(ProblemKind kind, String reason) {
        this(kind, Position.NONE, reason, null);
    }

    /** Returns what is wrong with the file. */
    ProblemKind kind() {
        return kind;
    }

    /** Returns where in the file. */
    Position at() {
        return at;
    }

    /** Returns what is wrong, for people. */
    String reason() {
        return reason;
    }
}
