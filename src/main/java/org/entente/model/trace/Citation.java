package org.entente.model.trace;

import org.entente.model.Evidence;
import org.entente.source.quote.QuoteResolution;

/**
 * One piece of evidence of a claim, resolved in the source.
 *
 * @param index the index of the evidence in the claim's list
 */
public record Citation(int index, Evidence evidence, QuoteResolution resolution) {}
