package org.entente.edit.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.model.id.ElementId;

/**
 * The layout of a picture and its pins.
 *
 * @param layout the program's word for the layout; empty for the default
 * @param pins the places of nodes moved by hand
 */
public record StoredPlacement(String layout, Map<ElementId, Spot> pins) {

    /** The default layout, nothing pinned. */
    public static final StoredPlacement DEFAULT = new StoredPlacement("", Map.of());

    public StoredPlacement {
        pins = Collections.unmodifiableMap(new LinkedHashMap<>(pins));
    }
}
