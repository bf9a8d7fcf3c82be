/**
 * Initial values for a new tie or concern: ends and words from the sentence, a status if the
 * sentence is hedged, and existing equivalent ties. Relations themselves are never proposed.
 */
@NullMarked
package org.entente.edit.proposal;

import org.jspecify.annotations.NullMarked;
