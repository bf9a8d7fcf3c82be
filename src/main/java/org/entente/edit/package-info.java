/**
 * Changes to a dossier. {@link org.entente.edit.Edit} is the way in: an edit is a value that makes
 * one dossier of another and says in words what it does. Whether the outcome is sound is told by
 * {@link org.entente.edit.rule.DossierRules}; what was done is kept by {@link
 * org.entente.edit.history.History}.
 */
@NullMarked
package org.entente.edit;

import org.jspecify.annotations.NullMarked;
