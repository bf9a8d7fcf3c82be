package org.entente.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.StoryStep;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/** Merges two actors. */
final class ActorMerge {

    private final Actor from;
    private final Actor into;

    private ActorMerge(Actor from, Actor into) {
        this.from = from;
        this.into = into;
    }

    /** Returns a dossier in which every reference to one actor refers to another. */
    static Dossier of(Dossier before, Actor from, Actor into) {
        if (from.id().equals(into.id())) {
            throw new EditException("An actor cannot be merged into itself.");
        }
        ActorMerge merge = new ActorMerge(from, into);
        List<Actor> actors = new ArrayList<>();
        for (Actor actor : before.actors()) {
            if (actor.id().equals(into.id())) {
                actors.add(merge.merged());
            } else if (!actor.id().equals(from.id())) {
                actors.add(Changed.partOf(actor, merge.moved(actor.partOf())));
            }
        }
        return before.withActors(actors)
                .withTies(before.ties().stream().map(merge::moved).toList())
                .withConcerns(before.concerns().stream().map(merge::moved).toList())
                .withStory(before.story().stream().map(merge::moved).toList());
    }

    /** Keeps what only the removed actor has: its names, its code, its place, its note. */
    private Actor merged() {
        Set<String> aliases = new LinkedHashSet<>(into.aliases());
        aliases.add(from.name());
        aliases.addAll(from.aliases());
        aliases.remove(into.name());
        ActorId whole = into.partOf() == null ? from.partOf() : into.partOf();
        return new Actor(
                into.id(),
                into.name(),
                into.kind(),
                into.iso() == null ? from.iso() : into.iso(),
                List.copyOf(aliases),
                into.id().equals(whole) || from.id().equals(whole) ? null : whole,
                note(),
                into.at() == null ? from.at() : into.at());
    }

    private @Nullable String note() {
        String mine = into.note();
        String other = from.note();
        if (mine == null || mine.isBlank()) {
            return other == null || other.isBlank() ? mine : other;
        }
        return other == null || other.isBlank() || other.equals(mine) ? mine : mine + ' ' + other;
    }

    private @Nullable ActorId moved(@Nullable ActorId id) {
        return from.id().equals(id) ? into.id() : id;
    }

    private ElementId movedElement(ElementId id) {
        return from.id().equals(id) ? into.id() : id;
    }

    private ActorId movedActor(ActorId id) {
        return from.id().equals(id) ? into.id() : id;
    }

    private Tie moved(Tie tie) {
        return Changed.ends(
                tie, movedActor(tie.from()), movedActor(tie.to()), moved(tie.accordingTo()));
    }

    private Concern moved(Concern concern) {
        return Changed.speaker(
                Changed.ends(
                        concern,
                        concern.holders().stream().map(this::movedActor).distinct().toList(),
                        concern.about().stream().map(this::movedElement).distinct().toList()),
                moved(concern.accordingTo()));
    }

    private StoryStep moved(StoryStep step) {
        return step.withSelect(step.select().stream().map(this::movedElement).distinct().toList())
                .withFilter(step.filter().replacing(from.id(), into.id()));
    }
}
