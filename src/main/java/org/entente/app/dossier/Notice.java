package org.entente.app.dossier;

import java.util.List;

/**
 * What a bar at the top of the window tells until it is closed or no longer true.
 *
 * @param headline what it is about
 * @param lines the problems, each with file, line and column
 */
public record Notice(String headline, List<String> lines) {

    /** Copies the list. */
    public Notice {
        lines = List.copyOf(lines);
    }

    /** Returns all of it as text. */
    public String text() {
        return lines.isEmpty() ? headline : headline + "\n" + String.join("\n", lines) + "\n";
    }
}
