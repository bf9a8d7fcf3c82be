/**
 * Articles in PDF documents.
 *
 * <p>PDFBox says which letters stand where; here they become words, rows, columns, lines and
 * paragraphs. Distances are in points, x to the right and y down from the top left corner of the
 * page as it is read. Scripts, attachments and external references are never looked at.
 */
@NullMarked
package org.entente.intake.pdf;

import org.jspecify.annotations.NullMarked;
