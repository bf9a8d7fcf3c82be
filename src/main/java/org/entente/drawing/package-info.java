/**
 * The picture as values: shapes, curves, arrow heads, label boxes and colours in world coordinates,
 * with no toolkit type in them.
 *
 * <p>{@link org.entente.drawing.compose.DrawingComposer} is the way in. It makes a {@link
 * org.entente.drawing.GraphDrawing}, the one truth of the picture: the window applies it and the
 * image writers paint it. World coordinates have their origin at the top left, the y axis points
 * down, and one unit is one pixel at a zoom of 100 %.
 */
@NullMarked
package org.entente.drawing;

import org.jspecify.annotations.NullMarked;
