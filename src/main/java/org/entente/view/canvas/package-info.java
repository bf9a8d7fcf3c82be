/**
 * The picture on the screen: SmartGraph's panel with a {@link org.entente.drawing.GraphDrawing}
 * applied to it.
 *
 * <p>{@link org.entente.view.canvas.GraphCanvas} is the view, {@link
 * org.entente.view.canvas.CanvasViewModel} makes and keeps the drawing. SmartGraph is known to this
 * package alone.
 */
@NullMarked
package org.entente.view.canvas;

import org.jspecify.annotations.NullMarked;
