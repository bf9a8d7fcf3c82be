/** Colours, line styles, arrow heads, node shapes, type and flags. */
@NullMarked
package org.entente.drawing.style;

import org.jspecify.annotations.NullMarked;
