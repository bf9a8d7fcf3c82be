/**
 * Curating in the article: words are selected, and one key makes an actor, a tie or a concern of
 * them.
 *
 * <p>{@link org.entente.view.curate.CuratePane} is the entry point.
 */
@NullMarked
package org.entente.view.curate;

import org.jspecify.annotations.NullMarked;
