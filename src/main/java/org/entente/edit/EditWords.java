package org.entente.edit;

import java.util.List;
import org.entente.wording.Shortened;

/** The words of which edits are described. */
final class EditWords {

    private static final int MAX_QUOTED = 40;

    private EditWords() {}

    /** Returns a text of a dossier in quotation marks, on one line, shortened if it is long. */
    static String quoted(String text) {
        return '\u201c' + name(text) + '\u201d';
    }

    /** Returns a name of a dossier on one line, cut where it is long. */
    static String name(String text) {
        return Shortened.to(MAX_QUOTED, text.strip().replaceAll("\\s+", " "));
    }

    /** Returns for instance "a, b and c"; empty for nothing. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
