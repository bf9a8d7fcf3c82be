package org.entente.view.curate.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
import org.entente.edit.proposal.ActorDraft;
import org.entente.edit.proposal.SpokenActor;
import org.entente.mention.Mention;
import org.entente.mention.MentionFinder;
import org.entente.mention.Referent;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.id.ActorId;
import org.entente.model.id.SourceId;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/** The mentions of a dossier's sources, without those that a curator does not want to see. */
public final class Mentions {

    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{M}'\u2019])\\p{Ll}");

    private final Dismissals dismissals;
    private final Set<Place> accepted = new HashSet<>();
    private final Map<String, List<Mention>> known = new HashMap<>();
    private Dossier dossier;
    private @Nullable MentionFinder finder;

    /**
     * Where a mention stands.
     *
     * @param source which source
     * @param paragraph the paragraph's number
     * @param mention the mention, in the paragraph's text
     */
    public record Place(SourceId source, int paragraph, Mention mention) {}

    /**
     * Finds none before {@link #begin}.
     *
     * @param dossier the dossier
     * @param dismissals what is never shown
     */
    public Mentions(Dossier dossier, Dismissals dismissals) {
        this.dossier = dossier;
        this.dismissals = dismissals;
    }

    /** Tells whether mentions are found. */
    public boolean isBegun() {
        return finder != null;
    }

    /** Begins to find mentions; what takes time of it should have been done by another thread. */
    public void begin() {
        finder = new MentionFinder(dossier);
        known.clear();
    }

    /** Goes on with what has become of the dossier. */
    public void take(Dossier now) {
        boolean others =
                !now.actors().equals(dossier.actors()) || !now.title().equals(dossier.title());
        dossier = now;
        if (others && isBegun()) {
            begin();
        }
    }

    /** Finds the mentions of a paragraph's text, in order. */
    public List<Mention> in(String text) {
        MentionFinder finding = finder;
        return finding == null
                ? List.of()
                : known.computeIfAbsent(
                        text,
                        fresh ->
                                finding.in(fresh).stream()
                                        .filter(mention -> !isDismissed(mention.text()))
                                        .toList());
    }

    /** Finds whom words speak of, where all of them do. */
    public Optional<Mention> whole(String words) {
        return in(words).stream()
                .filter(m -> m.start() == 0 && m.end() == words.length())
                .findFirst();
    }

    /** Finds whom a name that somebody types speaks of; small letters will do. */
    public Optional<Mention> named(String name) {
        return whole(name).or(() -> whole(capitalized(name)));
    }

    private static String capitalized(String name) {
        return INITIALS.matcher(name).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }

    /** Finds where a paragraph's text speaks of actors of the dossier. */
    public List<SpokenActor> spoken(String text) {
        List<SpokenActor> spoken = new ArrayList<>();
        for (Mention mention : in(text)) {
            mention.referent()
                    .actor()
                    .ifPresent(
                            id -> spoken.add(new SpokenActor(mention.start(), mention.end(), id)));
        }
        return spoken;
    }

    /** Tells whether there is something to accept of a mention. */
    boolean isOpen(Place place) {
        return place.mention().sort() != Mention.Sort.ACTOR && !accepted.contains(place);
    }

    /** Never shows a form again. */
    void reject(String form) {
        dismissals.add(dossier.title(), form);
        known.clear();
    }

    private boolean isDismissed(String form) {
        return dismissals.has(dossier.title(), form);
    }

    /** Takes a mention as it stands: it is not asked about again. */
    void acceptHere(Place place) {
        accepted.add(place);
    }

    /**
     * Says what is to be changed for a mention to be accepted.
     *
     * @param mention the mention
     * @param allOfForm whether its words shall always speak of the actor
     * @return the edit; empty where nothing in the dossier changes
     */
    Optional<Edit> accept(Mention mention, boolean allOfForm) {
        Optional<Actor> there = mention.referent().actor().flatMap(dossier::actor);
        if (there.isPresent()) {
            return allOfForm
                    ? Optional.of(
                            new ActorDraft(mention.text(), there.get().kind(), null)
                                    .aliasOf(there.get()))
                    : Optional.empty();
        }
        Actor made = actor(mention.referent(), dossier);
        boolean isName = made.name().equals(mention.text());
        return Optional.of(
                new Edit.PutActor(
                        allOfForm && !isName
                                ? Changed.aliases(made, List.of(mention.text()))
                                : made));
    }

    private static Actor actor(Referent referent, Dossier dossier) {
        String iso = referent.iso();
        return (iso == null
                        ? new ActorDraft(referent.name(), null, null)
                        : ActorDraft.ofCountry(referent.name(), iso))
                .actor(dossier);
    }

    /** Returns whom a source speaks of that is no actor yet, those spoken of most first. */
    public List<Referent> newcomers(Source source) {
        Set<Referent> newcomers = new LinkedHashSet<>();
        MentionFinder finding = finder;
        List<MentionFinder.Count> counts =
                finding == null ? List.of() : finding.count(source.article());
        for (MentionFinder.Count count : counts) {
            boolean isNew = count.referent().actor().isEmpty();
            if (isNew && !isDismissed(count.referent().name())) {
                newcomers.add(count.referent());
            }
        }
        return List.copyOf(newcomers);
    }

    /** Adds actors, as one edit. */
    public Edit add(List<Referent> referents) {
        List<Edit> edits = new ArrayList<>();
        Dossier grown = dossier;
        for (Referent referent : referents) {
            Edit edit = new Edit.PutActor(actor(referent, grown));
            edits.add(edit);
            grown = edit.on(grown);
        }
        return new Edit.Several("add " + Phrases.count(referents.size(), "actor"), edits);
    }

    /** Returns what an actor is called. */
    String name(ActorId id) {
        return dossier.nameOf(id);
    }
}
