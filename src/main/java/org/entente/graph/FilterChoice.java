package org.entente.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.StoryFilter;
import org.entente.model.Tie;
import org.entente.model.Trait;
import org.entente.model.Trait.Facet;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/**
 * What the user has hidden. An element with a hidden trait, or with too little evidence, is hidden,
 * so choices in several facets combine. Traits added by a later version of the dossier are shown.
 *
 * @param hidden the traits hidden; empty to show everything
 * @param minEvidence how many quotes a tie or a concern must rest on to be shown; 0 for any number
 */
public record FilterChoice(Set<Trait> hidden, int minEvidence) {

    /** Hides nothing. */
    public static final FilterChoice EVERYTHING = new FilterChoice(Set.of());

    public FilterChoice {
        hidden = Set.copyOf(hidden);
    }

    /** Hides what a step of a story leaves out. */
    public FilterChoice(StoryFilter filter) {
        this(filter.hidden(), filter.minEvidence());
    }

    /** Returns the choice as a step of a story has it. */
    public StoryFilter toStoryFilter() {
        return new StoryFilter(hidden, minEvidence);
    }

    /** Hides traits, whatever the evidence. */
    public FilterChoice(Set<Trait> hidden) {
        this(hidden, 0);
    }

    /** Returns the choice with another minimum number of quotes; 0 for any number. */
    public FilterChoice withMinEvidence(int number) {
        return new FilterChoice(hidden, number);
    }

    /**
     * Tells whether anything is chosen to be hidden.
     *
     * @return false for {@link #EVERYTHING}
     */
    public boolean isActive() {
        return !hidden.isEmpty() || minEvidence > 0;
    }

    /** Tells whether a trait is shown. */
    public boolean shows(Trait trait) {
        return !hidden.contains(trait);
    }

    /**
     * Hides a trait that is shown, or shows one that is hidden.
     *
     * @return the choice after that
     */
    public FilterChoice toggled(Trait trait) {
        Set<Trait> next = new LinkedHashSet<>(hidden);
        if (!next.remove(trait)) {
            next.add(trait);
        }
        return new FilterChoice(next, minEvidence);
    }

    /**
     * Forgets traits that no element of a dossier has; the user could not show them again.
     *
     * @return the choice with the traits that are there
     */
    public FilterChoice within(Dossier dossier) {
        Set<Trait> there = new LinkedHashSet<>();
        dossier.actors()
                .forEach(
                        actor -> {
                            there.add(new Trait.OfActorKind(actor.kind()));
                            there.add(new Trait.OfActor(actor.id()));
                        });
        dossier.claims()
                .forEach(
                        claim -> {
                            there.addAll(Trait.of(claim));
                            there.add(new Trait.OfClaim(claim.id()));
                        });
        int most =
                dossier.claims().stream()
                        .mapToInt(claim -> claim.evidence().size())
                        .max()
                        .orElse(0);
        return new FilterChoice(
                hidden.stream().filter(there::contains).collect(Collectors.toUnmodifiableSet()),
                Math.min(minEvidence, most));
    }

    /**
     * Shows all traits of a facet.
     *
     * @return the choice without its hidden traits
     */
    public FilterChoice without(Facet facet) {
        return new FilterChoice(
                hidden.stream()
                        .filter(trait -> trait.facet() != facet)
                        .collect(Collectors.toUnmodifiableSet()),
                minEvidence);
    }

    /**
     * Shows only one trait of its facet.
     *
     * @param trait the trait to show
     * @param all the traits of the facet that the dossier has
     * @return the choice after that
     */
    public FilterChoice only(Trait trait, Set<? extends Trait> all) {
        Set<Trait> next = new LinkedHashSet<>(without(trait.facet()).hidden);
        all.stream().filter(other -> !other.equals(trait)).forEach(next::add);
        return new FilterChoice(next, minEvidence);
    }

    /** Tells whether an actor and its kind are shown. An actor stays when all its ties go. */
    public boolean keeps(Actor actor) {
        return shows(new Trait.OfActorKind(actor.kind())) && shows(new Trait.OfActor(actor.id()));
    }

    /**
     * Returns the choice as a filter of a dossier's graph.
     *
     * @param dossier whose claims are filtered
     */
    public RelationFilter of(Dossier dossier) {
        return new RelationFilter(tie -> keeps(tie, dossier), concern -> keeps(concern, dossier));
    }

    private boolean keepsAlone(Claim claim) {
        return claim.evidence().size() >= minEvidence
                && shows(new Trait.OfClaim(claim.id()))
                && Trait.of(claim).stream().allMatch(this::shows);
    }

    private boolean keeps(Tie tie, Dossier dossier) {
        return keepsAlone(tie) && keeps(tie.from(), dossier) && keeps(tie.to(), dossier);
    }

    private boolean keeps(Concern concern, Dossier dossier) {
        return keepsAlone(concern)
                && concern.holders().stream().anyMatch(holder -> keeps(holder, dossier))
                && (concern.about().isEmpty()
                        || concern.about().stream().anyMatch(about -> keepsAbout(about, dossier)));
    }

    private boolean keepsAbout(ElementId about, Dossier dossier) {
        if (about instanceof ActorId actor) {
            return keeps(actor, dossier);
        }
        return about instanceof TieId id
                && dossier.tie(id)
                        .filter(
                                tie ->
                                        shows(new Trait.OfClaim(id))
                                                && shows(new Trait.OfStance(tie.stance()))
                                                && shows(new Trait.OfKind(tie.kind()))
                                                && keeps(tie.from(), dossier)
                                                && keeps(tie.to(), dossier))
                        .isPresent();
    }

    private boolean keeps(ActorId actor, Dossier dossier) {
        return dossier.actor(actor).filter(this::keeps).isPresent();
    }
}
