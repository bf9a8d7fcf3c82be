package org.entente.view.curate.line;

import java.util.List;

/**
 * Something to choose.
 *
 * @param meaning its meaning and an example, for a tooltip; empty if the text says it
 * @param names other words that match it
 * @param key a letter that matches it before all others; empty if its first letter does
 * @param origin where it comes from
 * @param choose chooses it, or with several choices toggles it
 */
record Option(
        String text,
        String meaning,
        List<String> names,
        String key,
        Origin origin,
        Runnable choose) {

    /** Where a choice comes from. */
    enum Origin {
        /** It is there whatever is typed. */
        LISTED,
        /** What was typed is another name of it. */
        FOUND,
        /** It is made: what was typed is the name of a country. */
        MADE_OF_COUNTRY,
        /** It is made: nobody is called what was typed. */
        MADE
    }

    Option {
        names = List.copyOf(names);
    }

    Option(String text, String meaning, List<String> names, Runnable choose) {
        this(text, meaning, names, "", Origin.LISTED, choose);
    }

    static Option of(String text, String meaning, Runnable choose) {
        return new Option(text, meaning, List.of(), choose);
    }

    /** Makes an option with its own letter. */
    static Option keyed(String text, String meaning, String key, Runnable choose) {
        return new Option(text, meaning, List.of(), key, Origin.LISTED, choose);
    }

    /** Makes a choice that what was typed is another name of. */
    static Option found(String text, Runnable choose) {
        return new Option(text, "", List.of(), "", Origin.FOUND, choose);
    }

    /** Makes a choice that makes what was typed. */
    static Option made(String text, String meaning, boolean isCountry, Runnable choose) {
        return new Option(
                text,
                meaning,
                List.of(),
                "",
                isCountry ? Origin.MADE_OF_COUNTRY : Origin.MADE,
                choose);
    }

    /** Tells whether it is made only when it is chosen. */
    boolean isMade() {
        return origin == Origin.MADE || origin == Origin.MADE_OF_COUNTRY;
    }
}
