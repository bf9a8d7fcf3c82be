package org.entente.model;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.id.ActorId;
import org.entente.model.id.SourceId;

/**
 * What a step of a story leaves out of the picture.
 *
 * @param hidden the traits that are hidden
 * @param minEvidence how many quotes a tie or a concern must rest on to be shown; 0 for any number
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

    /** Returns the actors that the traits name. */
    public Set<ActorId> actors() {
        return hidden.stream()
                .flatMap(trait -> actor(trait).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the sources that the traits name. */
    public Set<SourceId> sources() {
        return hidden.stream()
                .flatMap(trait -> source(trait).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the filter without the traits that name an actor or a source that is not kept. */
    public StoryFilter within(Predicate<ActorId> actorKept, Predicate<SourceId> sourceKept) {
        return with(
                hidden.stream()
                        .filter(trait -> actor(trait).map(actorKept::test).orElse(true))
                        .filter(trait -> source(trait).map(sourceKept::test).orElse(true)));
    }

    /** Returns the filter with the actors that its traits name replaced by others. */
    public StoryFilter withActors(UnaryOperator<ActorId> changed) {
        return with(
                hidden.stream()
                        .map(
                                trait -> {
                                    if (trait instanceof Trait.OfActor of) {
                                        return new Trait.OfActor(changed.apply(of.actor()));
                                    }
                                    return trait instanceof Trait.OfSpeaker of
                                            ? new Trait.OfSpeaker(of.speaker().map(changed))
                                            : trait;
                                }));
    }

    private StoryFilter with(Stream<Trait> traits) {
        return new StoryFilter(traits.collect(Collectors.toUnmodifiableSet()), minEvidence);
    }

    private static Optional<ActorId> actor(Trait trait) {
        if (trait instanceof Trait.OfActor of) {
            return Optional.of(of.actor());
        }
        return trait instanceof Trait.OfSpeaker of ? of.speaker() : Optional.empty();
    }

    private static Optional<SourceId> source(Trait trait) {
        return trait instanceof Trait.OfSource of ? of.only() : Optional.empty();
    }
}
