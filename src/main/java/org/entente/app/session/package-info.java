/**
 * Editing a dossier, independent of JavaFX: {@link org.entente.app.session.EditSession} accepts and
 * records edits, derives what is shown and saves the dossier's file automatically.
 */
@NullMarked
package org.entente.app.session;

import org.jspecify.annotations.NullMarked;
