/**
 * The dossier as a graph, and the questions put to it.
 *
 * <p>{@link org.entente.graph.RelationGraph} is the way in.
 */
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
