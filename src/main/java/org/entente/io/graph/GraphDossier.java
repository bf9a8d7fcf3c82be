package org.entente.io.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.edit.rule.Shown;
import org.entente.io.problem.Pointer;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.ProblemLog;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.Word;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * Makes a dossier without evidence of a graph. What the format calls as Entente does is kept; what
 * it does not say is {@linkplain Word#UNSTATED not stated}.
 */
public final class GraphDossier {

    private final GraphDraft draft;
    private final ProblemLog log;
    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, ElementId> nodes = new LinkedHashMap<>();
    private final Map<String, TieId> tieIds = new LinkedHashMap<>();

    public GraphDossier(GraphDraft draft, ProblemLog log) {
        this.draft = draft;
        this.log = log;
    }

    /** Returns the dossier; only to be used if no structural problem was reported. */
    public Dossier make(String fallbackTitle) {
        for (GraphDraft.Node node : draft.nodes()) {
            String id = unique(node.id(), "actor");
            ElementId element = isConcern(node) ? new ConcernId(id) : new ActorId(id);
            if (nodes.putIfAbsent(node.id(), element) != null) {
                String message = "there are two nodes with the id " + Shown.text(node.id());
                log.add(ProblemKind.DUPLICATE_ID, node.at(), Pointer.ROOT, message);
            }
        }
        List<Actor> actors = new ArrayList<>();
        for (GraphDraft.Node node : draft.nodes()) {
            if (nodes.get(node.id()) instanceof ActorId id) {
                actors.add(actor(node, id));
            }
        }
        List<Tie> ties = new ArrayList<>();
        for (GraphDraft.Edge edge : draft.edges()) {
            if (!GraphLimits.LINKS.contains(value(edge.values(), "element"))) {
                addTie(edge, ties);
            }
        }
        List<Concern> concerns = new ArrayList<>();
        for (GraphDraft.Node node : draft.nodes()) {
            if (nodes.get(node.id()) instanceof ConcernId id) {
                addConcern(node, id, concerns);
            }
        }
        String title = draft.title().isBlank() ? fallbackTitle : draft.title().strip();
        return new Dossier(title, List.of(), actors, ties, concerns);
    }

    private static boolean isConcern(GraphDraft.Node node) {
        return value(node.values(), "element").equals("concern");
    }

    private Actor actor(GraphDraft.Node node, ActorId id) {
        Map<String, String> values = node.values();
        String iso = value(values, "iso").toUpperCase(Locale.ROOT);
        boolean coded = iso.matches("[A-Z]{2}");
        List<String> aliases = new ArrayList<>();
        for (String alias : value(values, "aliases").split(";", -1)) {
            if (!alias.isBlank()) {
                aliases.add(alias.strip());
            }
        }
        String note = value(values, "note");
        String whole = value(values, "partof");
        return new Actor(
                id,
                labelOf(values, node.id()),
                word(
                        ActorKind.values(),
                        value(values, "kind"),
                        coded ? ActorKind.COUNTRY : ActorKind.UNSTATED),
                coded ? iso : null,
                aliases,
                actorId(whole.equals(node.id()) ? "" : whole),
                note.isEmpty() ? null : note);
    }

    private void addTie(GraphDraft.Edge edge, List<Tie> ties) {
        ActorId from = end(edge, edge.source());
        ActorId to = end(edge, edge.target());
        if (from == null || to == null) {
            return;
        }
        Map<String, String> values = edge.values();
        String wanted = edge.id().isBlank() ? from.value() + '-' + to.value() : edge.id();
        TieId id = new TieId(unique(wanted, "tie"));
        tieIds.putIfAbsent(edge.id(), id);
        boolean directed = edge.directed() && !value(values, "directed").equals("false");
        ties.add(
                new Tie(
                        id,
                        from,
                        to,
                        directed,
                        labelOf(values, "is tied to"),
                        word(TieKind.values(), value(values, "kind"), TieKind.UNSTATED),
                        word(Stance.values(), value(values, "stance"), Stance.UNSTATED),
                        word(Status.values(), value(values, "status"), Status.UNSTATED),
                        actorId(value(values, "accordingto")),
                        value(values, "period").equals(Period.PAST.word()) ? Period.PAST : null,
                        List.of()));
        reportNoEvidence("tie " + Shown.text(id.value()), edge.at());
    }

    private void addConcern(GraphDraft.Node node, ConcernId id, List<Concern> concerns) {
        Map<String, String> values = node.values();
        List<ActorId> holders = new ArrayList<>();
        for (String holder : value(values, "holders").split(" ", -1)) {
            if (nodes.get(holder) instanceof ActorId actor) {
                holders.add(actor);
            }
        }
        Set<ElementId> about = new LinkedHashSet<>();
        for (String subject : value(values, "about").split(" ", -1)) {
            if (nodes.get(subject) instanceof ActorId actor) {
                about.add(actor);
            }
            TieId tie = tieIds.get(subject);
            if (tie != null) {
                about.add(tie);
            }
        }
        if (holders.isEmpty() || about.isEmpty()) {
            String what = holders.isEmpty() ? "is held by nobody" : "is about nothing";
            String name = "concern " + Shown.text(id.value());
            log.add(ProblemKind.EMPTY_LIST, node.at(), Pointer.ROOT, name + ' ' + what);
            return;
        }
        concerns.add(
                new Concern(
                        id,
                        holders,
                        List.copyOf(about),
                        labelOf(values, node.id()),
                        word(Status.values(), value(values, "status"), Status.UNSTATED),
                        actorId(value(values, "accordingto")),
                        List.of()));
        reportNoEvidence("concern " + Shown.text(id.value()), node.at());
    }

    private @Nullable ActorId end(GraphDraft.Edge edge, String node) {
        if (nodes.get(node) instanceof ActorId actor) {
            return actor;
        }
        log.add(
                ProblemKind.UNKNOWN_REFERENCE,
                edge.at(),
                Pointer.ROOT,
                nodes.containsKey(node)
                        ? Shown.text(node) + " is a concern; an edge needs two actors"
                        : "there is no node " + Shown.text(node));
        return null;
    }

    private void reportNoEvidence(String claim, Position at) {
        log.add(
                ProblemKind.NO_EVIDENCE,
                at,
                Pointer.ROOT,
                claim + ": no evidence; add a source and the words of it that say so");
    }

    private @Nullable ActorId actorId(String node) {
        return nodes.get(node) instanceof ActorId actor ? actor : null;
    }

    /** Returns an id as dossiers spell it that nothing has yet, and takes it. */
    private String unique(String wanted, String fallback) {
        String kebab =
                wanted.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String base = kebab.isEmpty() ? fallback : kebab;
        String id = base;
        // Counting on from the last number keeps a thousand equal names from a million trials.
        int number = numbers.getOrDefault(base, 2);
        while (!taken.add(id)) {
            id = base + '-' + number++;
        }
        numbers.put(base, number);
        return id;
    }

    private static String labelOf(Map<String, String> values, String fallback) {
        String label = value(values, "label");
        return !label.isEmpty()
                ? label
                : value(values, "name").isEmpty() ? fallback : value(values, "name");
    }

    private static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, "").strip();
    }

    private static <W extends Word> W word(W[] words, String wanted, W otherwise) {
        for (W word : words) {
            if (word.word().equalsIgnoreCase(wanted)) {
                return word;
            }
        }
        return otherwise;
    }
}
