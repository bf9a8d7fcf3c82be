package org.entente.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.StoryStep;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/**
 * What is removed along with an element: the ties of an actor, what rests on its word, and concerns
 * left without a holder or a subject. Nothing is attributed to someone else: a claim whose speaker
 * is removed does not become the article's own.
 */
public final class Removal {

    private final Dossier before;
    private final ElementId removed;
    private final Set<ElementId> gone = new LinkedHashSet<>();
    private final List<Concern> shortened = new ArrayList<>();
    private final List<Actor> parts = new ArrayList<>();

    private Removal(Dossier before, ElementId removed) {
        this.before = before;
        this.removed = removed;
    }

    /**
     * Finds what depends on an element.
     *
     * @param before the dossier that has it
     * @param removed the id of an actor, a tie or a concern
     * @return what goes with it
     */
    public static Removal of(Dossier before, ElementId removed) {
        Removal removal = new Removal(before, removed);
        removal.gone.add(removed);
        removal.spread();
        return removal;
    }

    private void spread() {
        for (Tie tie : before.ties()) {
            if (gone.contains(tie.from()) || gone.contains(tie.to()) || isSpeakerGone(tie)) {
                gone.add(tie.id());
            }
        }
        for (Concern concern : before.concerns()) {
            if (isSpeakerGone(concern)
                    || isAllGone(concern.holders())
                    || isAllGone(concern.about())) {
                gone.add(concern.id());
            }
        }
        for (Concern concern : before.concerns()) {
            if (!gone.contains(concern.id()) && !concern.equals(withoutGone(concern))) {
                shortened.add(concern);
            }
        }
        for (Actor actor : before.actors()) {
            if (actor.partOf() != null && gone.contains(actor.partOf())) {
                parts.add(actor);
            }
        }
    }

    private boolean isAllGone(List<? extends ElementId> ids) {
        return !ids.isEmpty() && gone.containsAll(ids);
    }

    private boolean isSpeakerGone(Claim claim) {
        ActorId speaker = claim.accordingTo();
        return speaker != null && gone.contains(speaker);
    }

    /** Returns the other ties that are removed too, in the dossier's order. */
    public List<Tie> ties() {
        return before.ties().stream().filter(tie -> goesAlong(tie.id())).toList();
    }

    /** Returns the other concerns that are removed too, in the dossier's order. */
    public List<Concern> concerns() {
        return before.concerns().stream().filter(concern -> goesAlong(concern.id())).toList();
    }

    private boolean goesAlong(ElementId id) {
        return gone.contains(id) && !id.equals(removed);
    }

    /**
     * Describes what else is removed or changed.
     *
     * @return for instance "3 ties and 1 concern"; empty if nothing depends on the element
     */
    public String words() {
        List<String> words = new ArrayList<>();
        add(words, ties().size(), "tie", "ties");
        add(words, concerns().size(), "concern", "concerns");
        add(words, shortened.size(), "mention in another concern", "mentions in other concerns");
        add(words, parts.size(), "link from a part", "links from parts");
        return EditWords.list(words);
    }

    private static void add(List<String> words, int count, String one, String many) {
        if (count > 0) {
            words.add(count + " " + (count == 1 ? one : many));
        }
    }

    /** Returns the dossier without the element and without what depends on it. */
    public Dossier after() {
        return before.withActors(
                        before.actors().stream()
                                .filter(actor -> !gone.contains(actor.id()))
                                .map(this::withoutGone)
                                .toList())
                .withTies(before.ties().stream().filter(tie -> !gone.contains(tie.id())).toList())
                .withConcerns(
                        before.concerns().stream()
                                .filter(concern -> !gone.contains(concern.id()))
                                .map(this::withoutGone)
                                .toList())
                .withStory(before.story().stream().map(this::withoutGone).toList());
    }

    private Actor withoutGone(Actor actor) {
        return actor.partOf() != null && gone.contains(actor.partOf())
                ? Changed.partOf(actor, null)
                : actor;
    }

    private Concern withoutGone(Concern concern) {
        return Changed.ends(
                concern,
                concern.holders().stream().filter(id -> !gone.contains(id)).toList(),
                concern.about().stream().filter(id -> !gone.contains(id)).toList());
    }

    private StoryStep withoutGone(StoryStep step) {
        return step.withSelect(step.select().stream().filter(id -> !gone.contains(id)).toList())
                .withFilter(step.filter().within(id -> !gone.contains(id), id -> true));
    }
}
