/**
 * The import sheet, on which an article is corrected before it becomes a source: the blocks found
 * in the file next to the resulting paragraphs.
 */
@NullMarked
package org.entente.view.intake;

import org.jspecify.annotations.NullMarked;
