package org.entente.model.trace;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.StoryStep;
import org.entente.model.id.ElementId;

/**
 * The ties and concerns of a dossier that no quote supports yet. A dossier without sources has
 * none: its ties come from a graph and need none.
 */
public final class Drafts {

    private Drafts() {}

    /** Tells whether a claim of a dossier is a draft. */
    public static boolean isDraft(Dossier dossier, Claim claim) {
        return claim.evidence().isEmpty() && !dossier.sources().isEmpty();
    }

    /** Returns the ids of the drafts of a dossier, in its order. */
    public static Set<ElementId> of(Dossier dossier) {
        Set<ElementId> drafts = new LinkedHashSet<>();
        for (Claim claim : dossier.claims()) {
            if (isDraft(dossier, claim)) {
                drafts.add(claim.id());
            }
        }
        return drafts;
    }

    /**
     * Returns a dossier without its drafts. Concerns that are about nothing but drafts go with
     * them.
     */
    public static Dossier without(Dossier dossier) {
        Set<ElementId> left = of(dossier);
        if (left.isEmpty()) {
            return dossier;
        }
        List<Concern> concerns =
                dossier.concerns().stream()
                        .filter(concern -> !left.contains(concern.id()))
                        .map(concern -> about(concern, left))
                        .filter(concern -> !concern.about().isEmpty())
                        .toList();
        Set<ElementId> gone = new HashSet<>(left);
        dossier.concerns().forEach(concern -> gone.add(concern.id()));
        concerns.forEach(concern -> gone.remove(concern.id()));
        return dossier.withTies(
                        dossier.ties().stream().filter(tie -> !left.contains(tie.id())).toList())
                .withConcerns(concerns)
                .withStory(dossier.story().stream().map(step -> step(step, gone)).toList());
    }

    private static Concern about(Concern concern, Set<ElementId> left) {
        return concern.about().stream().noneMatch(left::contains)
                ? concern
                : new Concern(
                        concern.id(),
                        concern.holders(),
                        concern.about().stream().filter(id -> !left.contains(id)).toList(),
                        concern.label(),
                        concern.status(),
                        concern.accordingTo(),
                        concern.evidence());
    }

    private static StoryStep step(StoryStep step, Set<ElementId> gone) {
        return step.withSelect(step.select().stream().filter(id -> !gone.contains(id)).toList())
                .withFilter(step.filter().within(id -> !gone.contains(id), id -> true));
    }

    /**
     * Returns how many drafts an export leaves out, for instance "2 drafts are left out"; empty if
     * there are none.
     */
    public static String leftOut(Dossier dossier) {
        int drafts = of(dossier).size();
        return drafts == 0
                ? ""
                : drafts == 1 ? "1 draft is left out" : drafts + " drafts are left out";
    }
}
