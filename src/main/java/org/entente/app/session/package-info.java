/**
 * A dossier that is edited, without a toolkit: {@link org.entente.app.session.EditSession} takes
 * edits, writes them down, derives what is shown and saves the dossier's file by itself.
 */
@NullMarked
package org.entente.app.session;

import org.jspecify.annotations.NullMarked;
