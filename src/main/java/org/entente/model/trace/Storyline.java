package org.entente.model.trace;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.StoryStep;
import org.entente.model.Tie;

/** The steps that walk a reader through a dossier. */
public final class Storyline {

    private static final int MAX_OFFERED = 3;

    private Storyline() {}

    /**
     * Returns the story that a dossier tells or, where it tells none, one of the claims that most
     * sentences support.
     *
     * @param evidence the dossier's evidence
     * @return the steps; none where nothing is supported
     */
    public static List<StoryStep> of(EvidenceIndex evidence) {
        Dossier dossier = evidence.dossier();
        return dossier.story().isEmpty() ? offered(evidence) : dossier.story();
    }

    /** Of claims with the same number of sentences, the first in the dossier is preferred. */
    private static List<StoryStep> offered(EvidenceIndex evidence) {
        return evidence.dossier().claims().stream()
                .filter(claim -> support(claim, evidence) > 0)
                .sorted(
                        Comparator.comparingInt((Claim claim) -> support(claim, evidence))
                                .reversed())
                .limit(MAX_OFFERED)
                .map(claim -> step(claim, evidence.dossier()))
                .toList();
    }

    private static int support(Claim claim, EvidenceIndex evidence) {
        return evidence.sentences(claim.id()).size();
    }

    private static StoryStep step(Claim claim, Dossier dossier) {
        String quote =
                claim.evidence().stream()
                        .findFirst()
                        .map(first -> "\u201c" + first.quote() + "\u201d")
                        .orElse(null);
        return new StoryStep(title(claim, dossier), quote, List.of(claim.id()));
    }

    private static String title(Claim claim, Dossier dossier) {
        if (claim instanceof Tie tie) {
            return dossier.nameOf(tie.from())
                    + (tie.directed() ? " \u2192 " : " \u2194 ")
                    + dossier.nameOf(tie.to())
                    + ": "
                    + tie.label();
        }
        return ((Concern) claim)
                        .holders().stream().map(dossier::nameOf).collect(Collectors.joining(", "))
                + ": "
                + claim.label();
    }
}
