package org.entente.io.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Source;
import org.entente.model.Tie;

/**
 * The elements of a dossier by their places in the lists of its file; filled while they are parsed.
 *
 * @param concerns the concerns
 */
record ParsedElements(
        Map<Integer, Source> sources,
        Map<Integer, Actor> actors,
        Map<Integer, Tie> ties,
        Map<Integer, Concern> concerns) {

    ParsedElements() {
        this(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }
}
