package org.entente.geography;

import java.util.List;

/**
 * A piece of land.
 *
 * @param rings its borders, each once around without coming back to its first point: the outer one,
 *     then those of the waters inside
 */
public record Land(List<List<Place>> rings) {

    public Land {
        rings = rings.stream().map(List::copyOf).toList();
    }
}
