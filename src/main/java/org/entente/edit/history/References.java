package org.entente.edit.history;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.StoryStep;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;

/**
 * The references between elements of a dossier.
 *
 * @param sources the sources that are quoted, or that steps of the story leave out
 * @param actors the actors at ends, in concerns, that speak, that others are part of, or that steps
 *     of the story show or leave out
 * @param ties the ties that concerns and steps of the story are about
 * @param concerns the concerns that steps of the story show
 */
record References(
        Set<SourceId> sources, Set<ActorId> actors, Set<TieId> ties, Set<ConcernId> concerns) {

    static References in(Dossier dossier) {
        References found =
                new References(
                        new LinkedHashSet<>(),
                        new LinkedHashSet<>(),
                        new LinkedHashSet<>(),
                        new LinkedHashSet<>());
        for (Actor actor : dossier.actors()) {
            if (actor.partOf() != null) {
                found.actors.add(actor.partOf());
            }
        }
        dossier.claims().forEach(found::add);
        dossier.reviewed().forEach(sentence -> found.sources.add(sentence.source()));
        for (StoryStep step : dossier.story()) {
            step.select().forEach(found::add);
            step.filter().elements().forEach(found::add);
            found.sources.addAll(step.filter().sources());
        }
        return found;
    }

    private void add(Claim claim) {
        if (claim.accordingTo() != null) {
            actors.add(claim.accordingTo());
        }
        claim.evidence().forEach(evidence -> sources.add(evidence.source()));
        if (claim instanceof Tie tie) {
            actors.add(tie.from());
            actors.add(tie.to());
        } else if (claim instanceof Concern concern) {
            actors.addAll(concern.holders());
            concern.about().forEach(this::add);
        }
    }

    private void add(ElementId id) {
        if (id instanceof ActorId actor) {
            actors.add(actor);
        } else if (id instanceof TieId tie) {
            ties.add(tie);
        } else if (id instanceof ConcernId concern) {
            concerns.add(concern);
        }
    }
}
