/** Routes the lines of a picture between placed nodes. */
@NullMarked
package org.entente.drawing.compose.line;

import org.jspecify.annotations.NullMarked;
