/**
 * The undo history: {@link org.entente.edit.history.History} goes back and forth, {@link
 * org.entente.edit.history.Delta} is the difference between two states, and {@link
 * org.entente.edit.history.Join} merges two branches.
 */
@NullMarked
package org.entente.edit.history;

import org.jspecify.annotations.NullMarked;
