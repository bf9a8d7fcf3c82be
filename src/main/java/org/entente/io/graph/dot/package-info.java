/** Graphviz's language DOT. */
@NullMarked
package org.entente.io.graph.dot;

import org.jspecify.annotations.NullMarked;
