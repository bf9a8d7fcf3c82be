package org.entente.io;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;

/**
 * A dossier's file as it was read, with the fields nobody here knows, the order and the spelling of
 * numbers. It is opaque: a reading gives it out so that {@link DossierWriter} can keep all that.
 */
public final class DossierDocument {

    private final JsonObject root;

    DossierDocument(JsonObject root) {
        this.root = root;
    }

    JsonObject root() {
        return root;
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
