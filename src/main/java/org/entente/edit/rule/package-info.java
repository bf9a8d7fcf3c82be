/**
 * What makes a dossier sound. Each rule is here once: readers of files add where a value stands,
 * {@link org.entente.edit.rule.DossierRules} holds a whole dossier against all of them.
 */
@NullMarked
package org.entente.edit.rule;

import org.jspecify.annotations.NullMarked;
