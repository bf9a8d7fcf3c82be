/** The drawing as an ordered list of paint operations, the input of every painter. */
@NullMarked
package org.entente.drawing.ink;

import org.jspecify.annotations.NullMarked;
