/**
 * Names of actors in running text: countries by their names, seats of government and demonyms, and
 * a dossier's actors by their names and aliases. Suggestions for a curator, from lists alone;
 * relations are never suggested.
 */
@NullMarked
package org.entente.mention;

import org.jspecify.annotations.NullMarked;
