package org.entente.io;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.io.check.DossierJson;
import org.entente.io.file.Digest;
import org.entente.io.json.JsonPatch;
import org.entente.io.json.JsonPatch.Meaning;
import org.entente.io.json.JsonPrinter;
import org.entente.io.json.JsonReader;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.json.Lean;
import org.entente.io.json.Strays;
import org.entente.io.problem.FileException;
import org.entente.model.Dossier;

/**
 * A dossier's file as it was read, with layout, unknown fields, order and spelling of numbers.
 * Writing a changed dossier keeps all of these. Immutable.
 */
public final class DossierDocument {

    private final String text;
    private final String digest;
    private final JsonObject root;
    private final Optional<Dossier> dossier;

    DossierDocument(String text, String digest, JsonObject root, Optional<Dossier> dossier) {
        this.text = text;
        this.digest = digest;
        this.root = root;
        this.dossier = dossier;
    }

    /**
     * Makes the file of a new dossier.
     *
     * @return its file, laid out as dossiers are
     */
    public static DossierDocument of(Dossier dossier) {
        Dossier sound = dossier.withUnread(List.of());
        JsonObject root = Lean.of(DossierJson.of(sound));
        String text = JsonPrinter.print(root);
        DossierDocument document =
                new DossierDocument(text, Digest.of(text), root, Optional.of(sound));
        return dossier.unread().isEmpty() ? document : document.changedTo(dossier);
    }

    /** Returns the same file with what was read from it, all of it. */
    DossierDocument ofWhole(Dossier read) {
        return new DossierDocument(text, digest, root, Optional.of(read));
    }

    /** Returns the same file with its valid part. */
    DossierDocument ofPart(Optional<Dossier> good) {
        return new DossierDocument(
                text,
                digest,
                root,
                good.map(part -> part.withUnread(Strays.in(text, root, DossierJson.of(part)))));
    }

    /** Returns what was read from it. */
    public JsonObject root() {
        return root;
    }

    /**
     * Returns the dossier that the file holds, or its valid part: the elements without mistakes
     * that refer to none with any.
     *
     * @return the dossier, empty if none could be read
     */
    public Optional<Dossier> dossier() {
        return dossier;
    }

    /** Returns the SHA-256 of the file's bytes as 64 hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /** Returns the text of the file as it was read, without a byte order mark. */
    public String text() {
        return text;
    }

    /**
     * Returns what the file holds once a dossier has changed. Elements are matched by their ids;
     * everything else stays as it is, unknown fields included.
     *
     * @param changed the dossier to write
     * @throws IllegalStateException if nothing could be read from this file
     */
    public DossierDocument changedTo(Dossier changed) {
        Dossier before =
                dossier.orElseThrow(() -> new IllegalStateException("no dossier to change"));
        String now = JsonPatch.of(text, root, meaning(before), meaning(changed));
        try {
            JsonValue read = JsonReader.read(now);
            return new DossierDocument(
                    now, Digest.of(now), (JsonObject) read, Optional.of(changed));
        } catch (FileException e) {
            throw new IllegalStateException("what was changed is no JSON any more", e);
        }
    }

    private static Meaning meaning(Dossier dossier) {
        return new Meaning(DossierJson.of(dossier), dossier.unread());
    }

    /**
     * Returns the files that the sources name, right or wrong: a dossier may change with any of
     * them.
     *
     * @return the names as they are written, in the file's order
     */
    public Set<String> sourceFiles() {
        Set<String> names = new LinkedHashSet<>();
        if (root.value("sources") instanceof JsonArray sources) {
            for (JsonValue source : sources.elements()) {
                if (source instanceof JsonObject fields
                        && fields.value("file") instanceof JsonText name) {
                    names.add(name.text());
                }
            }
        }
        return Collections.unmodifiableSet(names);
    }
}
