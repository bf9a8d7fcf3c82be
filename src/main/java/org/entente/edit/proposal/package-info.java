/**
 * What a line for a new tie or concern begins with: ends and words from the sentence, a status
 * where the sentence hedges, ties that say the same already. Relations themselves are never
 * proposed.
 */
@NullMarked
package org.entente.edit.proposal;

import org.jspecify.annotations.NullMarked;
