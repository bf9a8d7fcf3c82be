package org.entente.app.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What a bar at the top of the window tells until it is closed or no longer true.
 *
 * @param headline what it is about
 * @param lines the problems, each with file, line and column
 * @param offer what can be done about it
 */
public record Notice(String headline, List<String> lines, Optional<Offer> offer) {

    /**
     * Something that can be done.
     *
     * @param title what a button says
     * @param action does it
     */
    public record Offer(String title, Runnable action) {}

    /** Copies the list. */
    public Notice {
        lines = List.copyOf(lines);
    }

    /** Tells of problems that are mended elsewhere. */
    public Notice(String headline, List<String> lines) {
        this(headline, lines, Optional.empty());
    }

    /** Returns all of it as text. */
    public String text() {
        return lines.isEmpty() ? headline : headline + "\n" + String.join("\n", lines) + "\n";
    }
}
