package org.entente.io;

import org.entente.io.JsonValue.JsonObject;

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
}
