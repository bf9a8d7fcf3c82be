/** Tables of edges: comma-separated values and the like. */
@NullMarked
package org.entente.io.graph.table;

import org.jspecify.annotations.NullMarked;
