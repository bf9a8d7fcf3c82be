/**
 * The program: window, opening and exporting, preferences.
 *
 * <p>{@link org.entente.app.EntenteApp} is the only place where the parts are created and
 * connected.
 */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
