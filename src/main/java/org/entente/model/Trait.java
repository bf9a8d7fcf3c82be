package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;

/** A property that ties, concerns or actors share and that a filter can hide. */
public sealed interface Trait {

    /** A category of traits; a claim has at most one trait per facet. */
    enum Facet {
        /** Ties or concerns. */
        LAYER,
        /** Which way a tie pulls. */
        STANCE,
        /** How certain the source is. */
        STATUS,
        /** Whose word it is. */
        SPEAKER,
        /** Which source supports it. */
        SOURCE,
        /** What a tie is made of. */
        KIND,
        /** What an actor is. */
        ACTOR_KIND,
        /** Which actor it is. */
        ACTOR,
        /** Which tie or concern it is. */
        CLAIM
    }

    /** Being a tie or a concern. */
    enum Layer implements Trait {
        TIES,
        CONCERNS;

        @Override
        public Facet facet() {
            return Facet.LAYER;
        }
    }

    /**
     * Pulling one way.
     *
     * @param stance which way
     */
    record OfStance(Stance stance) implements Trait {
        @Override
        public Facet facet() {
            return Facet.STANCE;
        }
    }

    /**
     * Being certain to a degree.
     *
     * @param status the degree
     */
    record OfStatus(Status status) implements Trait {
        @Override
        public Facet facet() {
            return Facet.STATUS;
        }
    }

    /**
     * Attributed to a speaker.
     *
     * @param speaker empty for the article's own voice
     */
    record OfSpeaker(Optional<ActorId> speaker) implements Trait {
        @Override
        public Facet facet() {
            return Facet.SPEAKER;
        }
    }

    /** Resting on nobody's word: neither a speaker nor a source says so. */
    record OfNobody() implements Trait {
        @Override
        public Facet facet() {
            return Facet.SPEAKER;
        }
    }

    /**
     * Supported by a source.
     *
     * @param only the only source with supporting sentences; empty if there are several
     */
    record OfSource(Optional<SourceId> only) implements Trait {
        @Override
        public Facet facet() {
            return Facet.SOURCE;
        }
    }

    /** Being made of something. */
    record OfKind(TieKind kind) implements Trait {
        @Override
        public Facet facet() {
            return Facet.KIND;
        }
    }

    /** Being an actor of a kind. */
    record OfActorKind(ActorKind kind) implements Trait {
        @Override
        public Facet facet() {
            return Facet.ACTOR_KIND;
        }
    }

    /** Being one actor and no other. */
    record OfActor(ActorId actor) implements Trait {
        @Override
        public Facet facet() {
            return Facet.ACTOR;
        }
    }

    /** Being one tie or concern and no other. */
    record OfClaim(ElementId claim) implements Trait {
        @Override
        public Facet facet() {
            return Facet.CLAIM;
        }
    }

    /** Returns the facet to which the trait belongs. */
    Facet facet();

    /**
     * Returns the traits that a claim shares with others.
     *
     * @param claim a tie or a concern
     * @return its traits; a concern has neither stance nor kind
     */
    static List<Trait> of(Claim claim) {
        List<Trait> traits = new ArrayList<>();
        traits.add(claim instanceof Tie ? Layer.TIES : Layer.CONCERNS);
        if (claim instanceof Tie tie) {
            traits.add(new OfStance(tie.stance()));
            traits.add(new OfKind(tie.kind()));
        }
        traits.add(new OfStatus(claim.status()));
        traits.add(voice(claim));
        source(claim).ifPresent(traits::add);
        return List.copyOf(traits);
    }

    private static Optional<Trait> source(Claim claim) {
        List<SourceId> sources =
                claim.evidence().stream().map(Evidence::source).distinct().limit(2).toList();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new OfSource(
                                sources.size() == 1
                                        ? Optional.of(sources.get(0))
                                        : Optional.empty()));
    }

    /**
     * Returns the trait of a claim's voice: its speaker, the article's own voice if it has quotes
     * without a speaker, or nobody.
     */
    static Trait voice(Claim claim) {
        return claim.accordingTo() == null && claim.evidence().isEmpty()
                ? new OfNobody()
                : new OfSpeaker(Optional.ofNullable(claim.accordingTo()));
    }
}
