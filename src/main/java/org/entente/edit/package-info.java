/**
 * Changes to a dossier. Start with {@link org.entente.edit.Edit}, a value that turns one dossier
 * into another and describes what it does. {@link org.entente.edit.rule.DossierRules} checks
 * whether the result is valid; {@link org.entente.edit.history.History} records the steps.
 */
@NullMarked
package org.entente.edit;

import org.jspecify.annotations.NullMarked;
