package org.entente.model.trace;

import org.entente.model.Evidence;
import org.entente.model.id.ElementId;
import org.entente.source.quote.QuoteResolution;

/**
 * One piece of evidence of a claim, with its resolution in the source.
 *
 * @param claim the tie or concern supported
 * @param index the place of the evidence in the claim's list, from 0
 * @param evidence the evidence
 * @param resolution where it stands in the source
 */
public record Citation(ElementId claim, int index, Evidence evidence, QuoteResolution resolution) {}
