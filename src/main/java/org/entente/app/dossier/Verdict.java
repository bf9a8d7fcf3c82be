package org.entente.app.dossier;

import org.entente.model.Claim;
import org.entente.model.trace.Coverage;
import org.entente.view.OpenDossier;
import org.entente.view.words.Phrases;

/** What the status bar says of a dossier's evidence. */
public final class Verdict {

    private Verdict() {}

    /** Tells whether a dossier has ties or concerns, but no evidence for any. */
    static boolean isBare(OpenDossier dossier) {
        return !dossier.dossier().claims().isEmpty()
                && dossier.dossier().claims().stream()
                        .map(Claim::evidence)
                        .allMatch(evidence -> evidence.isEmpty());
    }

    public static String of(OpenDossier dossier) {
        if (isBare(dossier)) {
            return "No evidence: no sentence supports any of this";
        }
        long unresolved =
                dossier.dossier().claims().stream()
                        .filter(c -> dossier.evidence().hasUnresolvedEvidence(c.id()))
                        .count();
        Coverage coverage = dossier.evidence().coverage();
        String cited = coverage.words();
        return unresolved == 0
                ? cited + " \u00b7 every quote verified against the source \u2713"
                : cited
                        + " \u00b7 "
                        + Phrases.count((int) unresolved, "tie or concern")
                        + " with evidence to mend";
    }
}
