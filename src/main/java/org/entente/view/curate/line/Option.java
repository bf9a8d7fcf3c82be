package org.entente.view.curate.line;

import java.util.List;

/**
 * Something to choose.
 *
 * @param text as it is shown
 * @param meaning what it means and an example, for whoever points at it; empty where its name says
 *     it
 * @param names what else finds it
 * @param key a letter that finds it before all others; empty where its first letter does
 * @param origin where it comes from
 * @param choose chooses it; of several that can be chosen, lets go of it where it was
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

    /** Makes a choice with a letter of its own. */
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
