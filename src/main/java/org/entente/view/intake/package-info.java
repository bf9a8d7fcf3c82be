/**
 * The sheet on which an article is cut before it becomes a source: what was found in the file next
 * to the paragraphs as they will be.
 */
@NullMarked
package org.entente.view.intake;

import org.jspecify.annotations.NullMarked;
