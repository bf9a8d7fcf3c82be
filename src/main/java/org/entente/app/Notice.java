package org.entente.app;

import java.util.List;

/**
 * What a bar at the top of the window tells until it is closed or no longer true.
 *
 * @param headline what it is about
 * @param lines the problems, each with file, line and column
 */
record Notice(String headline, List<String> lines) {

    /** Copies the list. */
    Notice {
        lines = List.copyOf(lines);
    }

    /** Returns all of it as text. */
    String text() {
        return lines.isEmpty() ? headline : headline + "\n" + String.join("\n", lines) + "\n";
    }
}
