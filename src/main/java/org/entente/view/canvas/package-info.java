/**
 * The picture on the screen: SmartGraph's panel with a {@link org.entente.drawing.GraphDrawing}
 * applied to it.
 *
 * <p>{@link org.entente.view.canvas.GraphCanvas} is the view, {@link
 * org.entente.view.canvas.CanvasViewModel} makes and keeps the drawing. SmartGraph is known to this
 * package alone.
 *
 * <p>SmartGraph's panel is built in quadratic time and has several nodes to each tie, so it is for
 * pictures of up to ninety ties. Larger ones are painted as one image by a thread of their own (see
 * {@code Pictures} and {@code PaintedScene}), from the same drawing and with the same painter as an
 * exported image; in motion that image is moved and stretched, and painted anew at rest.
 */
@NullMarked
package org.entente.view.canvas;

import org.jspecify.annotations.NullMarked;
