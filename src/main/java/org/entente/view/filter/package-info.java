/**
 * The pane that says what is shown and what is hidden.
 *
 * <p>{@link org.entente.view.filter.FilterView} is the pane; what it shows is composed by {@link
 * org.entente.view.filter.FilterViewModel} as plain values.
 */
@NullMarked
package org.entente.view.filter;

import org.jspecify.annotations.NullMarked;
