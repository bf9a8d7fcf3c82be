/**
 * Editing the open dossier: {@link org.entente.app.editing.DossierEditing} connects the views to a
 * session, which records and saves the edits.
 */
@NullMarked
package org.entente.app.editing;

import org.jspecify.annotations.NullMarked;
