package org.entente.view.curate.line;

import java.util.List;

/**
 * Something that can be chosen.
 *
 * @param text as it is shown
 * @param meaning what it means and an example, for whoever points at it; empty where its name says
 *     it
 * @param names what else finds it
 * @param choose chooses it; of several that can be chosen, lets go of it where it was
 */
record Option(String text, String meaning, List<String> names, Runnable choose) {

    Option {
        names = List.copyOf(names);
    }

    static Option of(String text, String meaning, Runnable choose) {
        return new Option(text, meaning, List.of(), choose);
    }
}
