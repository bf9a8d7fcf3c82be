/**
 * Articles in PDF documents.
 *
 * <p>PDFBox gives the letters with their positions; here they become words, rows, columns, lines
 * and paragraphs. Distances are in points, x to the right and y down from the top left corner of
 * the page as it is read. Scripts, attachments and external references are ignored.
 */
@NullMarked
package org.entente.intake.pdf;

import org.jspecify.annotations.NullMarked;
