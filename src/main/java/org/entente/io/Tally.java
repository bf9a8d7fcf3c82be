package org.entente.io;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.trace.Citation;
import org.entente.model.trace.Coverage;
import org.entente.model.trace.EvidenceIndex;
import org.entente.source.quote.Drift;

/**
 * Counts of what a dossier contains.
 *
 * @param sources how many sources
 * @param actors how many actors
 * @param ties how many ties
 * @param concerns how many concerns
 * @param coverage how many sentences are cited, of how many
 * @param quotes how many quotes resolve in which way, every way included
 */
public record Tally(
        int sources,
        int actors,
        int ties,
        int concerns,
        Coverage coverage,
        Map<Drift, Integer> quotes) {

    /** Copies the map, keeping its order. */
    public Tally {
        Map<Drift, Integer> copy = new EnumMap<>(Drift.class);
        for (Drift drift : Drift.values()) {
            copy.put(drift, quotes.getOrDefault(drift, 0));
        }
        quotes = Collections.unmodifiableMap(copy);
    }

    /**
     * Counts a dossier.
     *
     * @param evidence its resolved evidence
     */
    public static Tally of(EvidenceIndex evidence) {
        Dossier dossier = evidence.dossier();
        Map<Drift, Integer> quotes = new EnumMap<>(Drift.class);
        for (Claim claim : dossier.claims()) {
            for (Citation citation : evidence.citations(claim.id())) {
                quotes.merge(citation.resolution().drift(), 1, Integer::sum);
            }
        }
        return new Tally(
                dossier.sources().size(),
                dossier.actors().size(),
                dossier.ties().size(),
                dossier.concerns().size(),
                evidence.coverage(),
                quotes);
    }
}
