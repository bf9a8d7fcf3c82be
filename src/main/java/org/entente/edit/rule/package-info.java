/**
 * The rules of a valid dossier. Each rule is defined once: readers of files add the position of a
 * value, and {@link org.entente.edit.rule.DossierRules} checks a whole dossier.
 */
@NullMarked
package org.entente.edit.rule;

import org.jspecify.annotations.NullMarked;
