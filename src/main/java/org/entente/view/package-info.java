/**
 * What the parts of the window share: the open dossier and the selection.
 *
 * <p>Each part is a package below this one, a View and its ViewModel; they do not know each other.
 * All of it lives on the JavaFX application thread.
 */
@NullMarked
package org.entente.view;

import org.jspecify.annotations.NullMarked;
