package org.entente.app.dossier;

import org.entente.model.Claim;
import org.entente.model.trace.Citation;
import org.entente.model.trace.EvidenceIndex;
import org.entente.source.quote.Drift;
import org.entente.view.OpenDossier;
import org.entente.view.words.Phrases;

/** What the status bar says of a dossier's evidence. */
public final class Verdict {

    private Verdict() {}

    /** Returns whether a dossier has ties or concerns but no evidence at all. */
    static boolean isBare(OpenDossier dossier) {
        return !dossier.dossier().claims().isEmpty()
                && dossier.dossier().claims().stream()
                        .map(Claim::evidence)
                        .allMatch(evidence -> evidence.isEmpty());
    }

    /** Describes how many sentences are cited, and whether every quote is in its source. */
    public static String of(OpenDossier dossier) {
        if (isBare(dossier)) {
            return "No evidence: no sentence supports any of this";
        }
        String covered = dossier.evidence().coverage().words();
        return dossier.dossier().claims().isEmpty()
                ? covered
                : covered + " \u00b7 " + quotes(dossier);
    }

    private static String quotes(OpenDossier dossier) {
        EvidenceIndex evidence = dossier.evidence();
        int unresolved = 0;
        int inexact = 0;
        for (Claim claim : dossier.dossier().claims()) {
            unresolved += evidence.hasUnresolvedEvidence(claim.id()) ? 1 : 0;
            for (Citation citation : evidence.citations(claim.id())) {
                inexact += citation.resolution().drift() == Drift.EXACT ? 0 : 1;
            }
        }
        if (unresolved > 0) {
            return Phrases.count(unresolved, "tie or concern", "ties and concerns")
                    + " with evidence to fix";
        }
        return inexact == 0
                ? "every quote verified against the source \u2713"
                : "every quote found, " + inexact + " not exact";
    }
}
