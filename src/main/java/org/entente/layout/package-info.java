/**
 * Where the vertices of a graph go on the plane, and how readable the result is.
 *
 * <p>{@link org.entente.layout.stress.StressSgdLayout2D} is the way in: it lays out any JGraphT
 * graph by stress minimisation, seeded and to the bit the same each time. {@link
 * org.entente.layout.untangle.Untangling} takes what is hard to read out of what it gives. {@link
 * org.entente.layout.Positions} is the value all of them take or give, {@link
 * org.entente.layout.Skeleton} the part of a graph that counts. Nothing here keeps state between
 * calls; every type is immutable and may be shared between threads. Coordinates are those of the
 * area given; edge lengths count in units of their own.
 *
 * <p>{@link org.entente.layout.ring.ConcentricLayout2D} puts rings around a vertex, {@link
 * org.entente.layout.ring.CircularLayout2D} groups on a circle; {@link
 * org.entente.layout.Separation} parts vertices that have places of their own.
 *
 * <p>The public types and signatures of this package are stable; new options come as new {@code
 * with} methods of {@link org.entente.layout.stress.StressOptions}.
 */
@NullMarked
package org.entente.layout;

import org.jspecify.annotations.NullMarked;
