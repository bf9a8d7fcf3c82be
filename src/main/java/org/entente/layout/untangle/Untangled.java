package org.entente.layout.untangle;

import org.entente.layout.Places;

/**
 * A drawing with what it costs.
 *
 * @param <V> the vertex type
 * @param places where the vertices are
 * @param cost what stands in the way of reading it; the lower, the better
 * @param stress its scale-normalised stress, 0 to 1
 */
public record Untangled<V>(Places<V> places, double cost, double stress) {}
