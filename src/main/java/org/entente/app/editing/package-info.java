/**
 * The open dossier, edited: {@link org.entente.app.editing.DossierEditing} joins the views to a
 * session, which writes down and saves what they do.
 */
@NullMarked
package org.entente.app.editing;

import org.jspecify.annotations.NullMarked;
