/**
 * Writes the picture and its data to files.
 *
 * <p>{@link org.entente.export.picture.PngExport} is the way in for images. Everything is painted
 * from a {@link org.entente.drawing.GraphDrawing}, so no display is needed and the file matches the
 * screen.
 *
 * <p>Data for other programs come from {@link org.entente.export.data.GraphmlExport}, {@link
 * org.entente.export.data.GexfExport}, {@link org.entente.export.data.DotExport}, {@link
 * org.entente.export.data.CsvExport} and {@link org.entente.export.data.JsonLdExport}: pure
 * functions of the graph, its evidence and, where the format has room for it, its drawing. The same
 * arguments give the same bytes. {@link org.entente.export.page.HtmlExport} writes a page with all
 * of it, for readers.
 */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
