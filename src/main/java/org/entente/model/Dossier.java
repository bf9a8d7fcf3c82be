package org.entente.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.file.Unread;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * A curated model of one or more sources: actors, the ties between them, the concerns they hold.
 *
 * <p>References are sound: every id used is defined. Lists keep the order of the file.
 */
public final class Dossier {

    /** Nothing at all, not even a title. */
    public static final Dossier EMPTY = new Dossier("", List.of(), List.of(), List.of(), List.of());

    private final String title;
    private final ById<SourceId, Source> sources;
    private final ById<ActorId, Actor> actors;
    private final ById<TieId, Tie> ties;
    private final ById<ConcernId, Concern> concerns;
    private final List<Claim> claims;
    private final List<ReviewedSentence> reviewed;
    private final List<StoryStep> story;
    private final List<Unread> unread;

    /**
     * Creates a dossier without sentences set aside and without a story.
     *
     * @param sources the texts it quotes
     * @param ties the ties between them
     * @param concerns the concerns they hold
     */
    public Dossier(
            String title,
            List<Source> sources,
            List<Actor> actors,
            List<Tie> ties,
            List<Concern> concerns) {
        this(
                title,
                ById.of(sources, Source::id),
                ById.of(actors, Actor::id),
                ById.of(ties, Tie::id),
                ById.of(concerns, Concern::id),
                List.of(),
                List.of(),
                List.of());
    }

    private Dossier(
            String title,
            ById<SourceId, Source> sources,
            ById<ActorId, Actor> actors,
            ById<TieId, Tie> ties,
            ById<ConcernId, Concern> concerns,
            List<ReviewedSentence> reviewed,
            List<StoryStep> story,
            List<Unread> unread) {
        this.title = title;
        this.sources = sources;
        this.actors = actors;
        this.ties = ties;
        this.concerns = concerns;
        this.claims = Stream.<Claim>concat(ties.list().stream(), concerns.list().stream()).toList();
        this.reviewed = List.copyOf(reviewed);
        this.story = List.copyOf(story);
        this.unread = List.copyOf(unread);
    }

    /**
     * Returns the dossier with another title.
     *
     * @param newTitle its title now
     */
    public Dossier withTitle(String newTitle) {
        return new Dossier(newTitle, sources, actors, ties, concerns, reviewed, story, unread);
    }

    /**
     * Returns the dossier with other sources.
     *
     * @param changed the sources in order
     */
    public Dossier withSources(List<Source> changed) {
        return new Dossier(
                title,
                ById.of(changed, Source::id),
                actors,
                ties,
                concerns,
                reviewed,
                story,
                unread);
    }

    /**
     * Returns the dossier with other actors.
     *
     * @param changed the actors in order
     */
    public Dossier withActors(List<Actor> changed) {
        return new Dossier(
                title,
                sources,
                ById.of(changed, Actor::id),
                ties,
                concerns,
                reviewed,
                story,
                unread);
    }

    /**
     * Returns the dossier with other ties.
     *
     * @param changed the ties in order
     */
    public Dossier withTies(List<Tie> changed) {
        return new Dossier(
                title,
                sources,
                actors,
                ById.of(changed, Tie::id),
                concerns,
                reviewed,
                story,
                unread);
    }

    /**
     * Returns the dossier with other concerns.
     *
     * @param changed the concerns in order
     */
    public Dossier withConcerns(List<Concern> changed) {
        return new Dossier(
                title,
                sources,
                actors,
                ties,
                ById.of(changed, Concern::id),
                reviewed,
                story,
                unread);
    }

    /**
     * Returns the dossier with other sentences set aside.
     *
     * @param changed the sentences in order
     */
    public Dossier withReviewed(List<ReviewedSentence> changed) {
        return new Dossier(title, sources, actors, ties, concerns, changed, story, unread);
    }

    /**
     * Returns the dossier with another story.
     *
     * @param changed its steps in order
     */
    public Dossier withStory(List<StoryStep> changed) {
        return new Dossier(title, sources, actors, ties, concerns, reviewed, changed, unread);
    }

    /**
     * Returns the dossier with other parts that could not be read.
     *
     * @param changed the parts in the file's order
     */
    public Dossier withUnread(List<Unread> changed) {
        return new Dossier(title, sources, actors, ties, concerns, reviewed, story, changed);
    }

    /** Elements in order, each found by its id; of two with one id the later counts. */
    private record ById<K, V>(List<V> list, Map<K, V> map) {

        static <K, V> ById<K, V> of(List<V> values, Function<V, K> id) {
            Map<K, V> map = new LinkedHashMap<>();
            for (V value : values) {
                map.put(id.apply(value), value);
            }
            return new ById<>(List.copyOf(map.values()), map);
        }
    }

    /** Returns what the dossier is called. */
    public String title() {
        return title;
    }

    /** Returns the texts quoted, in the file's order. */
    public List<Source> sources() {
        return sources.list();
    }

    /** Returns the actors in the file's order. */
    public List<Actor> actors() {
        return actors.list();
    }

    /** Returns the ties in the file's order. */
    public List<Tie> ties() {
        return ties.list();
    }

    /** Returns the concerns in the file's order. */
    public List<Concern> concerns() {
        return concerns.list();
    }

    /** Returns the ties, then the concerns, in the file's order. */
    public List<Claim> claims() {
        return claims;
    }

    /** Returns the sentences set aside as carrying no relation, in the file's order. */
    public List<ReviewedSentence> reviewed() {
        return reviewed;
    }

    /** Returns the steps of the story that walks readers through the picture. */
    public List<StoryStep> story() {
        return story;
    }

    /** Returns the parts of the file that break a rule, in its order; none for a sound dossier. */
    public List<Unread> unread() {
        return unread;
    }

    /** Finds a source by its id. */
    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.map().get(id));
    }

    /** Finds an actor by its id. */
    public Optional<Actor> actor(ActorId id) {
        return Optional.ofNullable(actors.map().get(id));
    }

    /** Finds a tie by its id. */
    public Optional<Tie> tie(TieId id) {
        return Optional.ofNullable(ties.map().get(id));
    }

    /** Finds a concern by its id. */
    public Optional<Concern> concern(ConcernId id) {
        return Optional.ofNullable(concerns.map().get(id));
    }

    /**
     * Finds a tie or a concern.
     *
     * @param id the id of an element
     * @return the claim, empty for an actor and where the dossier has none with that id
     */
    public Optional<Claim> claim(ElementId id) {
        if (id instanceof TieId tie) {
            return tie(tie).map(Claim.class::cast);
        }
        if (id instanceof ConcernId concern) {
            return concern(concern).map(Claim.class::cast);
        }
        return Optional.empty();
    }

    /** Returns the name an actor is known by; its id if the dossier has no such actor. */
    public String nameOf(ActorId id) {
        return actor(id).map(Actor::name).orElse(id.value());
    }

    /** Tells whether another dossier says the same in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dossier dossier
                && title.equals(dossier.title)
                && sources.list().equals(dossier.sources.list())
                && actors.list().equals(dossier.actors.list())
                && ties.list().equals(dossier.ties.list())
                && concerns.list().equals(dossier.concerns.list())
                && reviewed.equals(dossier.reviewed)
                && story.equals(dossier.story)
                && unread.equals(dossier.unread);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                title, actors.map().keySet(), ties.map().keySet(), concerns.map().keySet());
    }
}
