package org.entente.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A curated model of one or more sources: actors, the ties between them, the concerns they hold.
 *
 * <p>References are sound: every id used is defined. Lists keep the order of the file.
 */
public final class Dossier {

    private final String title;
    private final Map<SourceId, Source> sources;
    private final Map<ActorId, Actor> actors;
    private final Map<TieId, Tie> ties;
    private final Map<ConcernId, Concern> concerns;

    /**
     * Makes a dossier.
     *
     * @param title what it is called
     * @param sources the texts it quotes
     * @param actors its actors
     * @param ties the ties between them
     * @param concerns the concerns they hold
     */
    public Dossier(
            String title,
            List<Source> sources,
            List<Actor> actors,
            List<Tie> ties,
            List<Concern> concerns) {
        this.title = title;
        this.sources = byId(sources, Source::id);
        this.actors = byId(actors, Actor::id);
        this.ties = byId(ties, Tie::id);
        this.concerns = byId(concerns, Concern::id);
    }

    private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
        Map<K, V> map = new LinkedHashMap<>();
        for (V value : values) {
            map.put(id.apply(value), value);
        }
        return map;
    }

    /**
     * Returns what the dossier is called.
     *
     * @return its title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the texts quoted.
     *
     * @return the sources in the file's order
     */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /**
     * Returns the actors.
     *
     * @return the actors in the file's order
     */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    /**
     * Returns the ties.
     *
     * @return the ties in the file's order
     */
    public List<Tie> ties() {
        return List.copyOf(ties.values());
    }

    /**
     * Returns the concerns.
     *
     * @return the concerns in the file's order
     */
    public List<Concern> concerns() {
        return List.copyOf(concerns.values());
    }

    /**
     * Returns the ties and then the concerns: all that is cited for something.
     *
     * @return the claims in the file's order
     */
    public List<Claim> claims() {
        return Stream.<Claim>concat(ties.values().stream(), concerns.values().stream()).toList();
    }

    /**
     * Finds a source.
     *
     * @param id its id
     * @return the source, empty where the dossier has none with that id
     */
    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /**
     * Finds an actor.
     *
     * @param id its id
     * @return the actor, empty where the dossier has none with that id
     */
    public Optional<Actor> actor(ActorId id) {
        return Optional.ofNullable(actors.get(id));
    }

    /**
     * Finds a tie.
     *
     * @param id its id
     * @return the tie, empty where the dossier has none with that id
     */
    public Optional<Tie> tie(TieId id) {
        return Optional.ofNullable(ties.get(id));
    }

    /**
     * Finds a concern.
     *
     * @param id its id
     * @return the concern, empty where the dossier has none with that id
     */
    public Optional<Concern> concern(ConcernId id) {
        return Optional.ofNullable(concerns.get(id));
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

    /**
     * Returns the name an actor is known by.
     *
     * @param id its id
     * @return its name, or the id where the dossier has no such actor
     */
    public String nameOf(ActorId id) {
        return actor(id).map(Actor::name).orElse(id.value());
    }
}
