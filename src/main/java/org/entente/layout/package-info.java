/**
 * Where the vertices of a graph go on the plane, and how readable the result is.
 *
 * <p>{@link org.entente.layout.StressSgdLayout2D} is the way in: it lays out any JGraphT graph by
 * stress minimisation, seeded and to the bit the same each time. {@link
 * org.entente.layout.Positions} is the value all other types here take and give. Nothing in this
 * package keeps state between calls; every type is immutable and may be shared between threads.
 *
 * <p>The public types and signatures of this package are stable; new options come as new {@code
 * with} methods of {@link org.entente.layout.StressOptions}.
 */
@NullMarked
package org.entente.layout;

import org.jspecify.annotations.NullMarked;
