package org.entente.app.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.app.dossier.DossierLoader.Loaded;
import org.entente.io.problem.Severity;
import org.entente.model.Claim;
import org.entente.model.trace.Citation;
import org.entente.model.trace.Drafts;
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

    /** What is wrong with a dossier that has just been opened; empty if it has no error. */
    static Optional<Notice> ofOpened(Loaded loaded, String name) {
        long errors =
                loaded.problems().stream().filter(p -> p.severity() == Severity.ERROR).count();
        Optional<OpenDossier> open = loaded.open().filter(dossier -> !isBare(dossier));
        return errors == 0
                ? Optional.empty()
                : open.map(dossier -> opened(dossier.dossier().unread().size(), name));
    }

    private static Notice opened(int left, String name) {
        return new Notice(
                left == 0
                        ? name + " is open, but some of its evidence needs fixing."
                        : name
                                + " is open without "
                                + Phrases.count(left, "part")
                                + (left == 1 ? " that breaks" : " that break")
                                + " a rule. The file keeps "
                                + (left == 1 ? "it" : "them")
                                + " until you mend "
                                + (left == 1 ? "it." : "them."),
                List.of());
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
        int drafts = 0;
        int inexact = 0;
        for (Claim claim : dossier.dossier().claims()) {
            boolean isDraft = Drafts.isDraft(dossier.dossier(), claim);
            drafts += isDraft ? 1 : 0;
            unresolved += !isDraft && evidence.hasUnresolvedEvidence(claim.id()) ? 1 : 0;
            for (Citation citation : evidence.citations(claim.id())) {
                inexact += citation.resolution().drift() == Drift.EXACT ? 0 : 1;
            }
        }
        return verdict(unresolved, inexact)
                + (drafts == 0 ? "" : " \u00b7 " + Phrases.count(drafts, "draft"));
    }

    private static String verdict(int unresolved, int inexact) {
        if (unresolved > 0) {
            return Phrases.count(unresolved, "tie or concern", "ties and concerns")
                    + " with evidence to fix";
        }
        return inexact == 0
                ? "every quote verified against the source \u2713"
                : "every quote found, " + inexact + " not exact";
    }
}
