/**
 * The search field: actors, ties, concerns and sentences, found as the user types.
 *
 * <p>{@link org.entente.view.search.SearchIndex} finds and ranks; {@link
 * org.entente.view.search.SearchViewModel} keeps the hits and the one chosen; {@link
 * org.entente.view.search.SearchView} is the field with its list.
 */
@NullMarked
package org.entente.view.search;

import org.jspecify.annotations.NullMarked;
