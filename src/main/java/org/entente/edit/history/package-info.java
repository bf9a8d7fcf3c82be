/**
 * What has become of a dossier, step by step: {@link org.entente.edit.history.History} goes back
 * and forth, {@link org.entente.edit.history.Delta} is what tells two states apart, and {@link
 * org.entente.edit.history.Join} brings two branches together.
 */
@NullMarked
package org.entente.edit.history;

import org.jspecify.annotations.NullMarked;
