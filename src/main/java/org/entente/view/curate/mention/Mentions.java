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

/** The mentions in a dossier's sources; the dismissed ones are not shown. */
public final class Mentions {

    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{M}'\u2019])\\p{Ll}");

    private final Dismissals dismissals;
    private final Set<Place> accepted = new HashSet<>();
    private final Map<String, List<Mention>> known = new HashMap<>();
    private Dossier dossier;
    private @Nullable MentionFinder finder;

    /**
     * A mention in a source.
     *
     * @param paragraph the paragraph's number
     * @param mention the mention in the paragraph's text
     */
    public record Place(SourceId source, int paragraph, Mention mention) {}

    /**
     * Finds nothing before {@link #begin}.
     *
     * @param dismissals what is never shown
     */
    public Mentions(Dossier dossier, Dismissals dismissals) {
        this.dossier = dossier;
        this.dismissals = dismissals;
    }

    /** Tells whether mentions are being found. */
    public boolean isBegun() {
        return finder != null;
    }

    /** Starts finding mentions. The slow part should have been done by another thread before. */
    public void begin() {
        finder = new MentionFinder(dossier);
        known.clear();
    }

    /** Continues with an edited dossier. */
    public void take(Dossier now) {
        boolean others =
                !now.actors().equals(dossier.actors()) || !now.title().equals(dossier.title());
        dossier = now;
        if (others && isBegun()) {
            begin();
        }
    }

    /** Finds the mentions to be shown in a paragraph's text, in order. */
    public List<Mention> in(String text) {
        return all(text).stream().filter(this::isShown).toList();
    }

    /** A form that was dismissed is shown once an actor of the dossier has it as its name. */
    private boolean isShown(Mention mention) {
        return mention.sort() == Mention.Sort.ACTOR || !isDismissed(mention.text());
    }

    private List<Mention> all(String text) {
        MentionFinder finding = finder;
        return finding == null ? List.of() : known.computeIfAbsent(text, finding::in);
    }

    /** Finds whom words speak of, where all of them do, even if their form was dismissed. */
    public Optional<Mention> whole(String words) {
        return all(words).stream()
                .filter(m -> m.start() == 0 && m.end() == words.length())
                .findFirst();
    }

    /** Finds the actor or country with a typed name, ignoring case. */
    public Optional<Mention> named(String name) {
        return whole(name).or(() -> whole(capitalized(name)));
    }

    private static String capitalized(String name) {
        return INITIALS.matcher(name).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }

    /** Finds where a paragraph's text mentions actors of the dossier. */
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

    /** Tells whether a mention is undecided. */
    boolean isOpen(Place place) {
        return place.mention().sort() != Mention.Sort.ACTOR && !accepted.contains(place);
    }

    /** Dismisses a form. */
    void reject(String form) {
        dismissals.add(dossier.title(), form);
    }

    private boolean isDismissed(String form) {
        return dismissals.has(dossier.title(), form);
    }

    /** Accepts a mention in this place only; it is not offered again. */
    void acceptHere(Place place) {
        accepted.add(place);
    }

    /**
     * Returns the edit that accepts a mention.
     *
     * @param allOfForm whether its words always mean the actor
     * @return empty if the dossier does not change
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

    /** Returns what a source mentions that is not an actor yet, most frequent first. */
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

    /** Adds actors as one edit. */
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

    String name(ActorId id) {
        return dossier.nameOf(id);
    }
}
