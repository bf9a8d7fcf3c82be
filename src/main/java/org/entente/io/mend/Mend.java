package org.entente.io.mend;

import static org.entente.io.check.DossierJson.number;
import static org.entente.io.check.DossierJson.text;

import java.util.List;
import java.util.Optional;
import org.entente.io.json.JsonPrinter;
import org.entente.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A change to a dossier's file that mends a problem.
 *
 * @param title what it does, as a button or an entry of a menu says it
 * @param changes the changes in order
 */
public record Mend(String title, List<Change> changes) {

    public Mend {
        changes = List.copyOf(changes);
    }

    /**
     * A change of one value.
     *
     * @param pointer JSON Pointer (RFC 6901) to the value
     * @param json its text from now on; empty where it goes
     */
    record Change(String pointer, Optional<String> json) {}

    /** Removes what a pointer leads to. */
    static Mend remove(String title, String pointer) {
        return new Mend(title, List.of(new Change(pointer, Optional.empty())));
    }

    /**
     * Writes JSON where a pointer leads to.
     *
     * @param title what it does
     * @param pointer JSON Pointer to the value
     * @param json the text of the value
     */
    public static Mend write(String title, String pointer, String json) {
        return new Mend(title, List.of(new Change(pointer, Optional.of(json))));
    }

    /**
     * Writes a text where a pointer leads to.
     *
     * @param title what it does
     * @param pointer JSON Pointer to the value
     * @param words the text
     */
    public static Mend say(String title, String pointer, String words) {
        return write(title, pointer, JsonPrinter.line(text(words)));
    }

    /**
     * Replaces a piece of evidence. Its unknown fields are kept.
     *
     * @param title what the mend does
     * @param pointer JSON Pointer to the piece; one that ends in {@code -} adds one
     * @param evidence the words
     */
    public static Mend quote(String title, String pointer, Evidence evidence) {
        if (pointer.endsWith("/-")) {
            String piece =
                    "{\"source\": "
                            + JsonPrinter.line(text(evidence.source()))
                            + ", \"paragraph\": "
                            + evidence.paragraph()
                            + ", \"quote\": "
                            + JsonPrinter.line(text(evidence.quote()))
                            + around("prefix", evidence.prefix())
                            + around("suffix", evidence.suffix())
                            + '}';
            return write(title, pointer, piece);
        }
        return new Mend(
                title,
                List.of(
                        new Change(
                                pointer + "/source",
                                Optional.of(JsonPrinter.line(text(evidence.source())))),
                        new Change(
                                pointer + "/paragraph",
                                Optional.of(JsonPrinter.line(number(evidence.paragraph())))),
                        new Change(
                                pointer + "/quote",
                                Optional.of(JsonPrinter.line(text(evidence.quote())))),
                        new Change(pointer + "/prefix", optional(evidence.prefix())),
                        new Change(pointer + "/suffix", optional(evidence.suffix()))));
    }

    /** Returns the changes that make a piece of evidence quote a whole passage of its source. */
    static List<Change> quoteChanges(String pointer, int paragraph, String words) {
        return List.of(
                new Change(
                        pointer + "/paragraph", Optional.of(JsonPrinter.line(number(paragraph)))),
                new Change(pointer + "/quote", Optional.of(JsonPrinter.line(text(words)))),
                new Change(pointer + "/prefix", Optional.empty()),
                new Change(pointer + "/suffix", Optional.empty()));
    }

    private static String around(String name, @Nullable String words) {
        return words == null ? "" : ", \"" + name + "\": " + JsonPrinter.line(text(words));
    }

    private static Optional<String> optional(@Nullable String words) {
        return Optional.ofNullable(words).map(given -> JsonPrinter.line(text(given)));
    }
}
