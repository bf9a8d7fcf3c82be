/** Chooses where nodes stand, judged by the drawing that comes of it. */
@NullMarked
package org.entente.drawing.place;

import org.jspecify.annotations.NullMarked;
