/** Tables of edges: comma-separated values and their kin. */
@NullMarked
package org.entente.io.graph.table;

import org.jspecify.annotations.NullMarked;
