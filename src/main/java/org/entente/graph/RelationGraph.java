package org.entente.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;
import org.entente.model.trace.Drafts;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedPseudograph;

/**
 * A dossier as a JGraphT directed pseudograph: the vertices are actors and concerns, the edges are
 * ties and the links of concerns to their holders and to what they are about.
 *
 * <p>Immutable, so any thread may read it. All answers come in the dossier's order unless they say
 * otherwise.
 */
public final class RelationGraph {

    private final Dossier dossier;
    private final Graph<ElementId, RelationEdge> graph =
            new DirectedPseudograph<>(RelationEdge.class);
    private final Map<ActorId, Integer> order = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Map<ActorId, List<Tie>> tiesByActor = new HashMap<>();
    private final List<Concern> concerns = new ArrayList<>();

    private RelationGraph(Dossier dossier, RelationFilter filter) {
        this.dossier = dossier;
        for (Actor actor : dossier.actors()) {
            graph.addVertex(actor.id());
            order.put(actor.id(), order.size());
        }
        Set<TieId> shown = new LinkedHashSet<>();
        for (Tie tie : dossier.ties()) {
            if (filter.ties().test(tie)) {
                ties.add(tie);
                shown.add(tie.id());
                tiesByActor.computeIfAbsent(tie.from(), a -> new ArrayList<>()).add(tie);
                if (!tie.to().equals(tie.from())) {
                    tiesByActor.computeIfAbsent(tie.to(), a -> new ArrayList<>()).add(tie);
                }
                graph.addEdge(tie.from(), tie.to(), new RelationEdge.TieEdge(tie.id()));
            }
        }
        for (Concern concern : dossier.concerns()) {
            if (filter.concerns().test(concern)) {
                concerns.add(concern);
                addConcern(concern, shown);
            }
        }
    }

    private void addConcern(Concern concern, Set<TieId> shown) {
        graph.addVertex(concern.id());
        for (ActorId holder : concern.holders()) {
            graph.addEdge(holder, concern.id(), new RelationEdge.HolderLink(concern.id(), holder));
        }
        for (ElementId about : concern.about()) {
            if (about instanceof ActorId actor) {
                graph.addEdge(
                        concern.id(), actor, new RelationEdge.AboutLink(concern.id(), actor, null));
            } else if (about instanceof TieId id && shown.contains(id)) {
                Tie tie = dossier.tie(id).orElseThrow();
                for (ActorId end : List.of(tie.from(), tie.to())) {
                    graph.addEdge(
                            concern.id(), end, new RelationEdge.AboutLink(concern.id(), end, id));
                }
            }
        }
    }

    /** Makes the graph of a whole dossier. */
    public static RelationGraph of(Dossier dossier) {
        return new RelationGraph(dossier, RelationFilter.everything());
    }

    /**
     * Makes the graph of what a filter keeps. Actors stay even where all their ties go, so that a
     * picture does not lose its nodes when its lines are filtered.
     *
     * @param filter what to keep
     * @return a graph of the same dossier
     */
    public RelationGraph filtered(RelationFilter filter) {
        return new RelationGraph(dossier, filter);
    }

    /** Returns the whole dossier, whatever the filter. */
    public Dossier dossier() {
        return dossier;
    }

    /** Returns an unmodifiable view of the graph. */
    public Graph<ElementId, RelationEdge> asGraph() {
        return new AsUnmodifiableGraph<>(graph);
    }

    /** Returns the ties that the filter kept. */
    public List<Tie> ties() {
        return Collections.unmodifiableList(ties);
    }

    /** Returns the concerns that the filter kept. */
    public List<Concern> concerns() {
        return Collections.unmodifiableList(concerns);
    }

    /** Returns the ties an actor is an end of. */
    public List<Tie> tiesOf(ActorId actor) {
        return List.copyOf(tiesByActor.getOrDefault(actor, List.of()));
    }

    /**
     * Returns the ties between two actors, in either direction.
     *
     * @param one an actor
     * @param other another, or the same for its ties to itself
     */
    public List<Tie> tiesBetween(ActorId one, ActorId other) {
        return ties.stream()
                .filter(tie -> tie.touches(one) && tie.counterpart(one).equals(other))
                .toList();
    }

    /** Names two actors as a pair, in the order of the dossier. */
    public PairId pairId(ActorId one, ActorId other) {
        return order.getOrDefault(one, 0) <= order.getOrDefault(other, 0)
                ? new PairId(one, other)
                : new PairId(other, one);
    }

    /**
     * Returns a pair with the ties between its actors.
     *
     * @param id the actors
     * @return the pair, empty if there are no ties
     */
    public Optional<Pair> pair(PairId id) {
        List<Tie> between = tiesBetween(id.first(), id.second());
        return between.isEmpty() ? Optional.empty() : Optional.of(new Pair(id, between));
    }

    /**
     * Returns the concerns about a pair.
     *
     * @param id the actors
     * @return the concerns that are about both, or about a tie between them
     */
    public List<Concern> concernsAbout(PairId id) {
        return concerns.stream()
                .filter(
                        concern ->
                                concern.about().containsAll(List.of(id.first(), id.second()))
                                        || concern.about().stream()
                                                .anyMatch(about -> isTieBetween(about, id)))
                .toList();
    }

    private boolean isTieBetween(ElementId element, PairId pair) {
        return element instanceof TieId id
                && dossier.tie(id)
                        .filter(tie -> pairId(tie.from(), tie.to()).equals(pair))
                        .isPresent();
    }

    /** Tells whether a tie or a concern is a draft: no quote supports it yet. */
    public boolean isDraft(Claim claim) {
        return Drafts.isDraft(dossier, claim);
    }

    /**
     * Groups the ties by the two actors they join.
     *
     * @return the pairs in the order of their first ties; those of an actor to itself included
     */
    public List<Pair> pairs() {
        Map<PairId, List<Tie>> groups = new LinkedHashMap<>();
        for (Tie tie : ties) {
            groups.computeIfAbsent(pairId(tie.from(), tie.to()), pair -> new ArrayList<>())
                    .add(tie);
        }
        List<Pair> pairs = new ArrayList<>();
        groups.forEach((id, list) -> pairs.add(new Pair(id, list)));
        return List.copyOf(pairs);
    }

    /**
     * Returns the ties of an actor, by the actor at their other end.
     *
     * @return counterparts with most ties first, then by name; their ties in the dossier's order
     */
    public Map<ActorId, List<Tie>> tiesByCounterpart(ActorId actor) {
        Map<ActorId, List<Tie>> groups = new LinkedHashMap<>();
        for (Tie tie : tiesOf(actor)) {
            groups.computeIfAbsent(tie.counterpart(actor), a -> new ArrayList<>()).add(tie);
        }
        Map<ActorId, List<Tie>> sorted = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(
                        Comparator.<Map.Entry<ActorId, List<Tie>>>comparingInt(
                                        e -> -e.getValue().size())
                                .thenComparing(e -> dossier.nameOf(e.getKey())))
                .forEach(e -> sorted.put(e.getKey(), List.copyOf(e.getValue())));
        return Collections.unmodifiableMap(sorted);
    }

    /**
     * Returns the actors at the other end of an actor's ties; itself only if it has a tie to
     * itself.
     */
    public Set<ActorId> neighbours(ActorId actor) {
        Set<ActorId> neighbours = new LinkedHashSet<>();
        tiesOf(actor).forEach(tie -> neighbours.add(tie.counterpart(actor)));
        return Collections.unmodifiableSet(neighbours);
    }

    /** Returns how many ties an actor is an end of. */
    public int degree(ActorId actor) {
        return tiesByActor.getOrDefault(actor, List.of()).size();
    }

    /** Returns the concerns an actor holds. */
    public List<Concern> concernsHeldBy(ActorId actor) {
        return concerns.stream().filter(c -> c.holders().contains(actor)).toList();
    }

    /** Returns the concerns that only others hold about an actor or one of its ties. */
    public List<Concern> concernsAbout(ActorId actor) {
        return concerns.stream()
                .filter(c -> !c.holders().contains(actor) && isAbout(c, actor))
                .toList();
    }

    private boolean isAbout(Concern concern, ActorId actor) {
        return concern.about().stream()
                .anyMatch(about -> about.equals(actor) || isTieOf(about, actor));
    }

    private boolean isTieOf(ElementId element, ActorId actor) {
        return element instanceof TieId id
                && dossier.tie(id).filter(tie -> tie.touches(actor)).isPresent();
    }

    /** Returns the ties and concerns according to an actor. */
    public List<Claim> saidBy(ActorId actor) {
        List<Claim> said = new ArrayList<>();
        ties.stream().filter(t -> actor.equals(t.accordingTo())).forEach(said::add);
        concerns.stream().filter(c -> actor.equals(c.accordingTo())).forEach(said::add);
        return List.copyOf(said);
    }

    /**
     * Returns what belongs together with an element: for an actor its ties with the actors at their
     * other ends, the concerns it holds and those about it or a tie of it, but not who else these
     * concerns touch; for a tie its two ends; for a concern its holders and what it is about, with
     * both ends of a tie.
     *
     * @param element an actor, a tie or a concern
     * @return the ids, the element's own first
     */
    public Set<ElementId> neighbourhood(ElementId element) {
        Set<ElementId> ids = new LinkedHashSet<>();
        ids.add(element);
        if (element instanceof ActorId actor) {
            for (Tie tie : tiesOf(actor)) {
                ids.add(tie.id());
                ids.add(tie.counterpart(actor));
            }
            concernsHeldBy(actor).forEach(concern -> ids.add(concern.id()));
            concernsAbout(actor).forEach(concern -> ids.add(concern.id()));
        } else if (element instanceof TieId id) {
            dossier.tie(id).ifPresent(tie -> addEnds(tie, ids));
        } else if (element instanceof ConcernId id) {
            dossier.concern(id).ifPresent(concern -> addEnds(concern, ids));
        }
        return Collections.unmodifiableSet(ids);
    }

    private static void addEnds(Tie tie, Set<ElementId> ids) {
        ids.add(tie.from());
        ids.add(tie.to());
    }

    private void addEnds(Concern concern, Set<ElementId> ids) {
        ids.addAll(concern.holders());
        for (ElementId about : concern.about()) {
            ids.add(about);
            if (about instanceof TieId id) {
                dossier.tie(id).ifPresent(tie -> addEnds(tie, ids));
            }
        }
    }
}
