package org.entente.io.problem;

import org.jspecify.annotations.Nullable;

/** Thrown for a file that is unavailable or has the wrong content. */
public final class FileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient Position at;
    private final String reason;

    public FileException(ProblemKind kind, Position at, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.kind = kind;
        this.at = at;
        this.reason = reason;
    }

    public FileException(ProblemKind kind, String reason) {
        this(kind, Position.NONE, reason, null);
    }

    /** Returns what is wrong with the file. */
    public ProblemKind kind() {
        return kind;
    }

    /** Returns where in the file. */
    public Position at() {
        return at;
    }

    /** Returns what is wrong, for the user. */
    public String reason() {
        return reason;
    }
}
