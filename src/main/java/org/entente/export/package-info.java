/**
 * Writes the picture, and what it shows, to files.
 *
 * <p>{@link org.entente.export.PngExport} is the way in for images. Everything is painted from a
 * {@link org.entente.drawing.GraphDrawing}, so no display is needed and the file matches the
 * screen.
 *
 * <p>Data for other programs come from {@link org.entente.export.GraphmlExport}, {@link
 * org.entente.export.GexfExport}, {@link org.entente.export.DotExport}, {@link
 * org.entente.export.CsvExport} and {@link org.entente.export.JsonLdExport}: pure functions of the
 * graph, its evidence and, where the format has room for it, its drawing. The same arguments give
 * the same bytes. {@link org.entente.export.HtmlExport} writes a page with all of it, for readers.
 */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
