package org.entente.io.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.edit.rule.Shown;
import org.entente.io.graph.draft.GraphDraft;
import org.entente.io.graph.draft.GraphLimits;
import org.entente.io.graph.draft.PassedOver;
import org.entente.io.graph.draft.Values;
import org.entente.io.problem.Pointer;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.ProblemLog;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.Word;
import org.entente.model.exchange.Column;
import org.entente.model.exchange.GraphElement;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * Turns a graph into a dossier without evidence. Fields that Entente knows are kept; what is
 * missing is {@linkplain Word#UNSTATED not stated}; the rest is counted as ignored.
 */
public final class GraphDossier {

    private final GraphDraft draft;
    private final ProblemLog log;
    private final PassedOver passedOver;
    private final UnknownValues unknown = new UnknownValues();
    private final DraftWords words = new DraftWords(unknown);
    private final GraphIds ids = new GraphIds();
    private final Map<String, ElementId> nodes = new LinkedHashMap<>();
    private final Map<String, TieId> tieIds = new LinkedHashMap<>();

    /**
     * @param draft the graph
     * @param log takes what is wrong with it
     */
    public GraphDossier(GraphDraft draft, ProblemLog log) {
        this.draft = draft;
        this.log = log;
        this.passedOver = draft.passedOver();
    }

    /**
     * Makes the dossier. Invalid parts of the graph are reported and left out.
     *
     * @param fallbackTitle its title where the graph has no title
     */
    public Dossier make(String fallbackTitle) {
        draft.leftOut()
                .forEach(part -> log.add(part.kind(), part.at(), Pointer.ROOT, part.message()));
        Map<String, GraphDraft.Node> merged = merged();
        merged.forEach(
                (id, node) -> {
                    String own = ids.unique(id, "actor");
                    boolean concern =
                            node.values()
                                    .take(Column.ELEMENT.key())
                                    .equals(GraphElement.CONCERN.word());
                    nodes.put(id, concern ? new ConcernId(own) : new ActorId(own));
                });
        List<Actor> actors = new ArrayList<>();
        merged.forEach(
                (id, node) -> {
                    if (nodes.get(id) instanceof ActorId actor) {
                        actors.add(actor(node, actor));
                    }
                });
        addSpeakers(merged, actors);
        List<Tie> ties = ties();
        List<Concern> concerns = new ArrayList<>();
        merged.forEach(
                (id, node) -> {
                    if (nodes.get(id) instanceof ConcernId concern) {
                        addConcern(node, concern, concerns);
                    }
                });
        merged.values().forEach(node -> passOver(node.values()));
        report();
        String title = draft.title().isBlank() ? fallbackTitle : draft.title().strip();
        return new Dossier(title, List.of(), withoutCircles(actors), ties, concerns);
    }

    /** Nodes with the same id are one; the first value of a property counts. */
    private Map<String, GraphDraft.Node> merged() {
        Map<String, GraphDraft.Node> merged = new LinkedHashMap<>();
        for (GraphDraft.Node node : draft.nodes()) {
            GraphDraft.Node first = merged.putIfAbsent(node.id(), node);
            if (first != null) {
                passedOver.count("node named again", "nodes named again");
                first.values().putAll(node.values());
            }
        }
        return merged;
    }

    private Actor actor(GraphDraft.Node node, ActorId id) {
        Values values = node.values();
        String iso = words.iso(values);
        List<String> aliases = new ArrayList<>();
        for (String alias : values.take(Column.ALIASES.key(), "alias").split(";", -1)) {
            if (!alias.isBlank()) {
                aliases.add(alias.strip());
            }
        }
        String name = words.nameOf(values, node.id());
        String note = words.noteOf(values);
        return new Actor(
                id,
                name,
                words.actorKind(values, iso != null, node.at()),
                iso,
                aliases,
                whole(node, id),
                note.isEmpty() ? null : note,
                words.at(values));
    }

    /** Adds speakers as actors, including those that a table of ties names only as speakers. */
    private void addSpeakers(Map<String, GraphDraft.Node> merged, List<Actor> actors) {
        draft.edges().forEach(edge -> addSpeaker(edge.values(), actors));
        merged.values().forEach(node -> addSpeaker(node.values(), actors));
    }

    private void addSpeaker(Values values, List<Actor> actors) {
        String speaker = values.peek(Column.ACCORDING_TO.key());
        if (speaker.isEmpty() || nodes.containsKey(speaker)) {
            return;
        }
        ActorId id = new ActorId(ids.unique(speaker, "actor"));
        nodes.put(speaker, id);
        String name = values.peek(Column.ACCORDING_TO_NAME.key());
        actors.add(
                new Actor(
                        id,
                        name.isEmpty() ? speaker : name,
                        ActorKind.UNSTATED,
                        null,
                        List.of(),
                        null,
                        null));
    }

    private @Nullable ActorId whole(GraphDraft.Node node, ActorId id) {
        for (String key : new String[] {"", Column.PART_OF.key(), "parent"}) {
            String whole = key.isEmpty() ? node.group() : node.values().peek(key);
            ActorId actor = whole.isEmpty() ? null : actorId(whole);
            if (actor != null && !actor.equals(id)) {
                node.values().use(key);
                return actor;
            }
        }
        return null;
    }

    /** Nested groups may form a circle, whose last step is left out. */
    private static List<Actor> withoutCircles(List<Actor> actors) {
        Map<ActorId, ActorId> wholes = new LinkedHashMap<>();
        List<Actor> sound = new ArrayList<>();
        for (Actor actor : actors) {
            ActorId whole = actor.partOf();
            Set<ActorId> seen = new LinkedHashSet<>();
            for (ActorId up = whole; up != null && seen.add(up); up = wholes.get(up)) {
                if (up.equals(actor.id())) {
                    whole = null;
                }
            }
            if (whole != null) {
                wholes.put(actor.id(), whole);
            }
            sound.add(
                    new Actor(
                            actor.id(),
                            actor.name(),
                            actor.kind(),
                            actor.iso(),
                            actor.aliases(),
                            whole,
                            actor.note(),
                            actor.at()));
        }
        return sound;
    }

    private List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (GraphDraft.Edge edge : draft.edges()) {
            edge.values().use(Column.ELEMENT.key());
            if (!GraphLimits.isLink(edge.values())) {
                addTie(edge, ties);
                passOver(edge.values());
            }
        }
        return ties;
    }

    private void addTie(GraphDraft.Edge edge, List<Tie> ties) {
        ActorId from = end(edge, edge.source());
        ActorId to = end(edge, edge.target());
        if (from == null || to == null) {
            return;
        }
        Values values = edge.values();
        String wanted = edge.id().isBlank() ? from.value() + '-' + to.value() : edge.id();
        TieId id = new TieId(ids.unique(wanted, "tie"));
        tieIds.putIfAbsent(edge.id(), id);
        Direction direction = words.direction(edge);
        boolean turned = direction == Direction.BACKWARD;
        DraftWords.Said said = words.said(values, edge.at());
        ties.add(
                new Tie(
                        id,
                        turned ? to : from,
                        turned ? from : to,
                        direction != Direction.MUTUAL,
                        said.label(),
                        said.kind(),
                        said.stance(),
                        words.status(values, edge.at()),
                        speaker(values),
                        words.period(values),
                        List.of()));
        reportNoEvidence("tie " + Shown.text(id.value()), edge.at());
    }

    private @Nullable ActorId speaker(Values values) {
        ActorId speaker = actorId(values.peek(Column.ACCORDING_TO.key()));
        if (speaker != null) {
            values.use(Column.ACCORDING_TO.key());
            values.use(Column.ACCORDING_TO_NAME.key());
        }
        return speaker;
    }

    private void addConcern(GraphDraft.Node node, ConcernId id, List<Concern> concerns) {
        Values values = node.values();
        List<ActorId> holders = new ArrayList<>();
        for (String holder : values.take(Column.HOLDERS.key()).split(" ", -1)) {
            ActorId actor = actorId(holder);
            if (actor != null) {
                holders.add(actor);
            }
        }
        Set<ElementId> about = new LinkedHashSet<>();
        for (String subject : values.take(Column.ABOUT.key()).split(" ", -1)) {
            ActorId actor = actorId(subject);
            if (actor != null) {
                about.add(actor);
            }
            TieId tie = tieIds.get(subject);
            if (tie != null) {
                about.add(tie);
            }
        }
        String name = "concern " + Shown.text(id.value());
        if (holders.isEmpty() || about.isEmpty()) {
            String what = holders.isEmpty() ? "is held by nobody" : "is about nothing";
            leaveOut(node.at(), name + ' ' + what);
            return;
        }
        concerns.add(
                new Concern(
                        id,
                        holders,
                        List.copyOf(about),
                        words.nameOf(values, node.id()),
                        words.status(values, node.at()),
                        speaker(values),
                        List.of()));
        reportNoEvidence(name, node.at());
    }

    private @Nullable ActorId end(GraphDraft.Edge edge, String node) {
        if (nodes.get(node) instanceof ActorId actor) {
            return actor;
        }
        leaveOut(
                edge.at(),
                nodes.containsKey(node)
                        ? Shown.text(node) + " is a concern; an edge needs two actors"
                        : "there is no node " + Shown.text(node) + " at the end of this edge");
        return null;
    }

    private void leaveOut(Position at, String message) {
        log.add(ProblemKind.LEFT_OUT, at, Pointer.ROOT, message + "; it is left out");
    }

    private void reportNoEvidence(String claim, Position at) {
        log.add(
                ProblemKind.NO_EVIDENCE,
                at,
                Pointer.ROOT,
                claim + ": no evidence; add a source and the words of it that say so");
    }

    /** Finds the actor that a value names; an empty value names none, even if a node has no id. */
    private @Nullable ActorId actorId(String node) {
        return !node.isEmpty() && nodes.get(node) instanceof ActorId actor ? actor : null;
    }

    private void passOver(Values values) {
        values.unused().forEach(key -> passedOver.column(values.spelling(key)));
    }

    private void report() {
        unknown.report(log);
        if (!passedOver.isEmpty()) {
            log.add(
                    ProblemKind.PASSED_OVER,
                    Position.NONE,
                    Pointer.ROOT,
                    "ignored: " + passedOver.words());
        }
    }
}
