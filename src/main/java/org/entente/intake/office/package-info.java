/**
 * Articles in documents of word processors: Office Open XML (.docx), read by Mammoth, and
 * OpenDocument (.odt). Both are archives of XML, which are unpacked within limits and checked
 * before anything else reads them; pictures, embedded files and external references are ignored.
 */
@NullMarked
package org.entente.intake.office;

import org.jspecify.annotations.NullMarked;
