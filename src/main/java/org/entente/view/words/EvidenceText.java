package org.entente.view.words;

import java.util.Collection;
import java.util.stream.Collectors;
import org.entente.model.Evidence;
import org.jspecify.annotations.Nullable;

/** Evidence as a dossier's file has it, for those who write one by hand. */
public final class EvidenceText {

    private EvidenceText() {}

    /**
     * Writes evidence down.
     *
     * @param evidence quotes
     * @return a JSON object for each quote, parted by commas and line breaks
     */
    public static String of(Collection<Evidence> evidence) {
        return evidence.stream().map(EvidenceText::of).collect(Collectors.joining(",\n"));
    }

    private static String of(Evidence evidence) {
        return "{\"source\": "
                + json(evidence.source().value())
                + ", \"paragraph\": "
                + evidence.paragraph()
                + ", \"quote\": "
                + json(evidence.quote())
                + optional("prefix", evidence.prefix())
                + optional("suffix", evidence.suffix())
                + "}";
    }

    private static String optional(String field, @Nullable String words) {
        return words == null ? "" : ", \"" + field + "\": " + json(words);
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(letter -> appendEscaped(json, (char) letter));
        return json.append('"').toString();
    }

    private static void appendEscaped(StringBuilder json, char letter) {
        if (letter == '"' || letter == '\\') {
            json.append('\\').append(letter);
        } else if (letter == '\n') {
            json.append("\\n");
        } else if (letter < ' ') {
            json.append("\\u00").append(letter < 16 ? "0" : "").append(Integer.toHexString(letter));
        } else {
            json.append(letter);
        }
    }
}
