/**
 * Writes the picture to files.
 *
 * <p>{@link org.entente.export.PngExport} is the way in for images. Everything is painted from a
 * {@link org.entente.drawing.GraphDrawing}, so no display is needed and the file matches the
 * screen.
 */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
