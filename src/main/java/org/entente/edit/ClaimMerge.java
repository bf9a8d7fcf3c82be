package org.entente.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.StoryStep;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/** Merges two ties or two concerns. */
final class ClaimMerge {

    private final Claim from;
    private final Claim into;

    private ClaimMerge(Claim from, Claim into) {
        this.from = from;
        this.into = into;
    }

    /**
     * Returns a dossier in which every reference to one claim refers to another of the same kind.
     */
    static Dossier of(Dossier before, Claim from, Claim into) {
        if (from.id().equals(into.id())) {
            throw new EditException("A " + Elements.noun(from) + " cannot be merged into itself.");
        }
        if (from instanceof Tie != into instanceof Tie) {
            throw new EditException("A tie and a concern cannot be merged.");
        }
        ClaimMerge merge = new ClaimMerge(from, into);
        Dossier merged = Elements.put(before, merge.merged());
        return merged.withTies(
                        merged.ties().stream().filter(tie -> !tie.id().equals(from.id())).toList())
                .withConcerns(
                        merged.concerns().stream()
                                .filter(concern -> !concern.id().equals(from.id()))
                                .map(merge::moved)
                                .toList())
                .withStory(merged.story().stream().map(merge::moved).toList());
    }

    private Claim merged() {
        Set<Evidence> evidence = new LinkedHashSet<>(into.evidence());
        evidence.addAll(from.evidence());
        Claim merged = Changed.evidence(into, List.copyOf(evidence));
        if (merged instanceof Concern concern && from instanceof Concern other) {
            Set<ActorId> holders = new LinkedHashSet<>(concern.holders());
            holders.addAll(other.holders());
            Set<ElementId> about = new LinkedHashSet<>(concern.about());
            about.addAll(other.about());
            return Changed.ends(concern, List.copyOf(holders), List.copyOf(about));
        }
        return merged;
    }

    private ElementId moved(ElementId id) {
        return from.id().equals(id) ? into.id() : id;
    }

    private Concern moved(Concern concern) {
        return Changed.ends(
                concern,
                concern.holders(),
                concern.about().stream().map(this::moved).distinct().toList());
    }

    private StoryStep moved(StoryStep step) {
        return step.withSelect(step.select().stream().map(this::moved).distinct().toList())
                .withFilter(step.filter().replacingClaim(from.id(), into.id()));
    }
}
