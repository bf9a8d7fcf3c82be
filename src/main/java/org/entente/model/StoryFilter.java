package org.entente.model;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;

/**
 * What a step of a story leaves out of the picture.
 *
 * @param hidden the traits that are hidden
 * @param minEvidence how many quotes a tie or a concern needs to be shown; 0 for any number
 */
public record StoryFilter(Set<Trait> hidden, int minEvidence) {

    /** Leaves nothing out. */
    public static final StoryFilter NOTHING = new StoryFilter(Set.of(), 0);

    public StoryFilter {
        hidden = Set.copyOf(hidden);
    }

    /** Returns whether nothing is left out. */
    public boolean isNothing() {
        return hidden.isEmpty() && minEvidence <= 0;
    }

    /** Returns the actors, ties and concerns that the traits name. */
    public Set<ElementId> elements() {
        return hidden.stream()
                .flatMap(trait -> element(trait).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the sources that the traits name. */
    public Set<SourceId> sources() {
        return hidden.stream()
                .flatMap(trait -> source(trait).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the filter without the traits that name an element or a source that is not kept. */
    public StoryFilter within(Predicate<ElementId> kept, Predicate<SourceId> sourceKept) {
        return with(
                hidden.stream()
                        .filter(trait -> element(trait).map(kept::test).orElse(true))
                        .filter(trait -> source(trait).map(sourceKept::test).orElse(true)));
    }

    /** Returns the filter with one actor replaced by another. */
    public StoryFilter replacing(ActorId actor, ActorId other) {
        return with(
                hidden.stream()
                        .map(
                                trait -> {
                                    if (!element(trait).equals(Optional.of(actor))) {
                                        return trait;
                                    }
                                    return trait instanceof Trait.OfSpeaker
                                            ? new Trait.OfSpeaker(Optional.of(other))
                                            : new Trait.OfActor(other);
                                }));
    }

    /** Returns the filter with one tie or concern replaced by another. */
    public StoryFilter replacingClaim(ElementId claim, ElementId other) {
        Trait before = new Trait.OfClaim(claim);
        return with(
                hidden.stream()
                        .map(trait -> trait.equals(before) ? new Trait.OfClaim(other) : trait));
    }

    private StoryFilter with(Stream<Trait> traits) {
        return new StoryFilter(traits.collect(Collectors.toUnmodifiableSet()), minEvidence);
    }

    private static Optional<ElementId> element(Trait trait) {
        if (trait instanceof Trait.OfActor of) {
            return Optional.of(of.actor());
        } else if (trait instanceof Trait.OfClaim of) {
            return Optional.of(of.claim());
        }
        return trait instanceof Trait.OfSpeaker of
                ? of.speaker().map(ElementId.class::cast)
                : Optional.empty();
    }

    private static Optional<SourceId> source(Trait trait) {
        return trait instanceof Trait.OfSource of ? of.only() : Optional.empty();
    }
}
