package org.entente.view.curate.line;

import java.util.List;

/**
 * Something to choose.
 *
 * @param meaning its meaning and an example, for a tooltip; empty if the text says it
 * @param names other words that match it
 * @param choose chooses it, or with several choices toggles it
 */
record Option(String text, String meaning, List<String> names, Runnable choose) {

    Option {
        names = List.copyOf(names);
    }

    static Option of(String text, String meaning, Runnable choose) {
        return new Option(text, meaning, List.of(), choose);
    }
}
