package org.entente.edit;

import java.util.List;

/** The words of which edits are described. */
final class EditWords {

    private static final int MAX_QUOTED = 40;

    private EditWords() {}

    /** Returns a text of a dossier in quotation marks, on one line, cut where it is long. */
    static String quoted(String text) {
        return '\u201c' + name(text) + '\u201d';
    }

    /** Returns a name of a dossier on one line, cut where it is long. */
    static String name(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= MAX_QUOTED) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, MAX_QUOTED - 1)).strip() + '\u2026';
    }

    /** Returns for instance "a, b and c"; empty for nothing. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
