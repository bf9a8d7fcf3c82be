/** Readers of graph files: GraphML, GEXF, DOT and edge lists. */
@NullMarked
package org.entente.io.graph;

import org.jspecify.annotations.NullMarked;
