package org.entente.mention;

import java.util.List;

/**
 * A country or territory and the words that refer to it.
 *
 * @param iso its ISO 3166-1 alpha-2 code, or XK
 * @param names its English names, the usual one first
 * @param seats its seats of government, by city or building
 * @param demonyms its adjectives, and names of its people
 */
record Country(String iso, List<Form> names, List<Form> seats, List<Form> demonyms) {

    /**
     * A word or a few words.
     *
     * @param text the words
     * @param doubtful whether they often mean something else
     */
    record Form(String text, boolean doubtful) {

        static Form of(String spelling) {
            boolean doubtful = spelling.endsWith("?");
            return new Form(
                    doubtful ? spelling.substring(0, spelling.length() - 1) : spelling, doubtful);
        }
    }

    Country {
        names = List.copyOf(names);
        seats = List.copyOf(seats);
        demonyms = List.copyOf(demonyms);
    }

    /** Returns the name it is usually called by. */
    String name() {
        return names.get(0).text();
    }
}
