package org.entente.view.words;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Describes exceptions in plain English. */
public final class FailureWords {

    private static final int MAX_CAUSES = 20;

    private FailureWords() {}

    /**
     * Describes a failure in one line, without a full stop. A wrapper is replaced by its cause, and
     * a failure without a message is described by its kind.
     */
    public static String of(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < MAX_CAUSES && cause.getCause() != null; i++) {
            if (cause instanceof OutOfMemoryError) {
                break;
            }
            cause = cause.getCause();
        }
        if (cause instanceof OutOfMemoryError) {
            return "there is not enough memory; the open dossier stays open";
        }
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file";
        }
        if (cause instanceof AccessDeniedException denied) {
            return denied.getFile() + ": no permission to open it";
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? kind(cause) : message.strip();
    }

    /** "IllegalStateException" is "illegal state". */
    private static String kind(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        String bare =
                name.replaceFirst("(Exception|Error)$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return bare.isBlank() ? "an unknown failure" : bare.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the whole stack trace, for people who fix programs.
     *
     * @param failure what was thrown
     */
    public static String details(Throwable failure) {
        StringWriter text = new StringWriter();
        try (PrintWriter printer = new PrintWriter(text)) {
            failure.printStackTrace(printer);
        }
        return text.toString();
    }
}
