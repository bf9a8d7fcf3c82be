/**
 * Puts the program together: the window around the views, opening and exporting, preferences.
 *
 * <p>{@link org.entente.app.EntenteApp} is the one place where the parts are made and joined.
 */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
