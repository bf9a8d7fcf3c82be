/** The words a curator marks in an article, and the quote that comes of them. */
@NullMarked
package org.entente.view.curate.words;

import org.jspecify.annotations.NullMarked;
