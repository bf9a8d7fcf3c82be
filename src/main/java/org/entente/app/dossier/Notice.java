package org.entente.app.dossier;

import java.util.List;

/**
 * A message shown in a bar at the top of the window until it is closed or obsolete.
 *
 * @param headline what it is about
 * @param lines the problems, each with file, line and column
 * @param offers what can be done about it
 */
public record Notice(String headline, List<String> lines, List<Offer> offers) {

    /**
     * Something that can be done.
     *
     * @param title what a button says
     * @param action does it
     */
    public record Offer(String title, Runnable action) {}

    public Notice {
        lines = List.copyOf(lines);
        offers = List.copyOf(offers);
    }

    /** Creates a notice without offers, for problems that are fixed elsewhere. */
    public Notice(String headline, List<String> lines) {
        this(headline, lines, List.of());
    }

    public String text() {
        return lines.isEmpty() ? headline : headline + "\n" + String.join("\n", lines) + "\n";
    }
}
