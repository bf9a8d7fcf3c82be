/** The dossier as a graph, and queries on it. */
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
