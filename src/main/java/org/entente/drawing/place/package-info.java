/** Places nodes, judged by the resulting drawing. */
@NullMarked
package org.entente.drawing.place;

import org.jspecify.annotations.NullMarked;
