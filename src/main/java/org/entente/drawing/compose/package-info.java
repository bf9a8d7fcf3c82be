/**
 * Composes the drawing from relations and places: routes lines, places labels, adapts both to the
 * zoom. The next edition of a picture is composed with what is known from the last one ({@link
 * org.entente.drawing.compose.DrawingMemory}).
 */
@NullMarked
package org.entente.drawing.compose;

import org.jspecify.annotations.NullMarked;
