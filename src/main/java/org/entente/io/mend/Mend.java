package org.entente.io.mend;

import static org.entente.io.check.DossierJson.number;
import static org.entente.io.check.DossierJson.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.io.check.DossierJson;
import org.entente.io.json.JsonPrinter;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonNull;
import org.entente.io.json.Lean;
import org.entente.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A change to a dossier's file that mends a problem.
 *
 * @param title what it does, for a button or a menu
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
     * @param json its new text; empty to remove it
     */
    record Change(String pointer, Optional<String> json) {

        /** Writes a value, or removes it where it is null. */
        static Change to(String pointer, JsonValue value) {
            return new Change(
                    pointer,
                    value instanceof JsonNull
                            ? Optional.empty()
                            : Optional.of(JsonPrinter.line(value)));
        }
    }

    /** Removes a value. */
    static Mend remove(String title, String pointer) {
        return new Mend(title, List.of(new Change(pointer, Optional.empty())));
    }

    /**
     * Writes a value as JSON.
     *
     * @param title what it does
     * @param pointer JSON Pointer to the value
     * @param json the text of the value
     */
    public static Mend write(String title, String pointer, String json) {
        return new Mend(title, List.of(new Change(pointer, Optional.of(json))));
    }

    /**
     * Writes a text.
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
            return write(title, pointer, JsonPrinter.line(Lean.of(DossierJson.evidence(evidence))));
        }
        List<Change> changes = new ArrayList<>();
        changes.add(Change.to(pointer + "/source", text(evidence.source())));
        changes.addAll(
                passage(
                        pointer,
                        evidence.paragraph(),
                        evidence.quote(),
                        evidence.prefix(),
                        evidence.suffix()));
        return new Mend(title, changes);
    }

    /** Makes a piece of evidence quote another passage of its source. */
    static List<Change> passage(
            String pointer,
            int paragraph,
            String quote,
            @Nullable String prefix,
            @Nullable String suffix) {
        return List.of(
                Change.to(pointer + "/paragraph", number(paragraph)),
                Change.to(pointer + "/quote", text(quote)),
                Change.to(pointer + "/prefix", text(prefix)),
                Change.to(pointer + "/suffix", text(suffix)));
    }
}
