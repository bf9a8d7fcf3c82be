package org.entente.edit.rule;

import java.util.Arrays;
import java.util.List;

/** The sorts of things that have ids. */
public enum ElementSort {
    /** A text that is quoted. */
    SOURCE("source"),
    /** A participant in ties. */
    ACTOR("actor"),
    /** A relation between two actors. */
    TIE("tie"),
    /** A worry of actors. */
    CONCERN("concern");

    private final String word;

    ElementSort(String word) {
        this.word = word;
    }

    /** Returns what one is called, in the singular. */
    public String word() {
        return word;
    }

    /** Returns for instance "actor, tie or concern". */
    static String anyOf(ElementSort... sorts) {
        List<String> words = Arrays.stream(sorts).map(ElementSort::word).toList();
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
