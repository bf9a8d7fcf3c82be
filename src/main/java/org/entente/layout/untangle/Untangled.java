package org.entente.layout.untangle;

import org.entente.layout.Places;

/**
 * A drawing and its cost.
 *
 * @param <V> the vertex type
 * @param places where the vertices are
 * @param cost lower is more readable
 * @param stress its scale-normalised stress, 0 to 1
 */
public record Untangled<V>(Places<V> places, double cost, double stress) {}
