/** Runs the lines of a picture between nodes that have their places. */
@NullMarked
package org.entente.drawing.compose.line;

import org.jspecify.annotations.NullMarked;
