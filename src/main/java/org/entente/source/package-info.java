/**
 * Published texts and the quotes taken from them.
 *
 * <p>{@link org.entente.source.Article} is the way in: it cuts a text into paragraphs and
 * sentences. A {@link org.entente.source.TextQuote} resolves against it to a {@link
 * org.entente.source.QuoteResolution}. Nothing here knows a dossier, a graph or a screen.
 */
@NullMarked
package org.entente.source;

import org.jspecify.annotations.NullMarked;
