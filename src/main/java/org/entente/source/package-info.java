/**
 * Published texts and the quotes taken from them.
 *
 * <p>{@link org.entente.source.Article} is the way in: it cuts a text into paragraphs and
 * sentences. A {@link org.entente.source.quote.QuoteResolver} of an article resolves a {@link
 * org.entente.source.quote.TextQuote} to a {@link org.entente.source.quote.QuoteResolution}. Values
 * are immutable and the resolver may be shared by threads. Offsets are in UTF-16 code units.
 * Nothing here knows a dossier, a graph or a screen.
 */
@NullMarked
package org.entente.source;

import org.jspecify.annotations.NullMarked;
