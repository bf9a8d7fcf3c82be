package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelShape;
import org.entente.drawing.LabelSigns;
import org.entente.drawing.PillMark;
import org.entente.drawing.Subject;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.ink.ConcernSign;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Texts;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationFilter;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/**
 * Makes the pills of concerns: one beside each pair or actor, with the names of the holders, and
 * one for its drafts. A concern about several things goes to the first of them that is drawn.
 */
final class ConcernPills {

    private static final int MAX_GROUPS = 3;

    /** What a pill is about, and whether its concerns are drafts. */
    private record Group(Set<ActorId> about, boolean isDraft) {}

    private final RelationGraph graph;
    private final Dossier dossier;
    private final Typeface typeface;
    private final Set<TieId> ties = new LinkedHashSet<>();

    private ConcernPills(RelationGraph graph, Typeface typeface) {
        this.typeface = typeface;
        this.graph = graph;
        this.dossier = graph.dossier();
        graph.ties().forEach(tie -> ties.add(tie.id()));
    }

    /** Returns the pills for the kept concerns of a graph about kept elements. */
    static List<PillMark> of(RelationGraph graph, Set<ElementId> kept, Typeface typeface) {
        return of(
                graph.filtered(
                        new RelationFilter(
                                tie -> kept.contains(tie.id()),
                                concern -> kept.contains(concern.id()))),
                typeface);
    }

    /** Returns the pills for a graph's concerns, with labels not placed yet and without links. */
    static List<PillMark> of(RelationGraph graph, Typeface typeface) {
        return new ConcernPills(graph, typeface).pills();
    }

    private List<PillMark> pills() {
        Map<Group, List<Concern>> groups = new LinkedHashMap<>();
        for (Concern concern : graph.concerns()) {
            Set<ActorId> about = about(concern);
            if (!about.isEmpty()) {
                Group group = new Group(about, graph.isDraft(concern));
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(concern);
            }
        }
        List<PillMark> pills = new ArrayList<>();
        groups.forEach((group, concerns) -> pills.add(pill(group, concerns)));
        return pills;
    }

    /**
     * Returns the actor or pair that a concern is shown at; its holder if it is about nothing
     * drawn.
     */
    private Set<ActorId> about(Concern concern) {
        for (ElementId id : concern.about()) {
            if (id instanceof ActorId actor) {
                return Set.of(actor);
            }
            Tie tie =
                    id instanceof TieId t && ties.contains(t) ? dossier.tie(t).orElse(null) : null;
            if (tie != null) {
                Set<ActorId> ends = new LinkedHashSet<>();
                ends.add(tie.from());
                ends.add(tie.to());
                return ends;
            }
        }
        return concern.holders().isEmpty() ? Set.of() : Set.of(concern.holders().get(0));
    }

    private PillMark pill(Group group, List<Concern> concerns) {
        List<ActorId> about = List.copyOf(group.about());
        Map<ActorId, List<Concern>> byHolder = new LinkedHashMap<>();
        for (Concern concern : concerns) {
            concern.holders().stream()
                    .limit(1)
                    .forEach(h -> byHolder.computeIfAbsent(h, x -> new ArrayList<>()).add(concern));
        }
        List<String> words = new ArrayList<>();
        byHolder.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .limit(MAX_GROUPS)
                .forEach(entry -> words.add(words(entry.getKey(), entry.getValue(), words)));
        if (byHolder.size() > MAX_GROUPS) {
            words.add("+" + (byHolder.size() - MAX_GROUPS));
        }
        String text =
                words.isEmpty()
                        ? "worry (" + concerns.size() + ")"
                        : String.join(ConcernSign.BETWEEN, words);
        LabelMark label =
                new LabelMark(
                        new Box(0, 0, 0, 0),
                        List.of(text),
                        VisualStyle.LABEL,
                        LabelShape.Form.WORDS,
                        new LabelSigns(null, null, 0, concerns.size(), false),
                        List.of());
        String where = about.stream().map(this::name).collect(Collectors.joining(" and "));
        return new PillMark(
                new Subject.Pill(concerns.stream().map(Concern::id).toList()),
                about,
                ConcernSign.onPill(label, typeface),
                "About " + where + ": " + text,
                ends(about, concerns),
                Emphasis.PLAIN,
                group.isDraft());
    }

    /** Returns the holders, and what else the concerns are about. */
    private List<PillMark.End> ends(List<ActorId> here, List<Concern> concerns) {
        List<PillMark.End> ends = new ArrayList<>();
        for (Concern concern : concerns) {
            for (ActorId holder : concern.holders()) {
                ends.add(new PillMark.End(concern.id(), holder, true));
            }
            for (ElementId about : concern.about()) {
                if (!isAt(about, here)) {
                    ends.add(new PillMark.End(concern.id(), about, false));
                }
            }
        }
        return ends;
    }

    private boolean isAt(ElementId about, List<ActorId> here) {
        if (about instanceof ActorId actor) {
            return here.equals(List.of(actor));
        }
        return about instanceof TieId id
                && dossier.tie(id)
                        .filter(tie -> here.contains(tie.from()) && here.contains(tie.to()))
                        .isPresent();
    }

    /**
     * Returns the text for one holder, such as "China worried (8)", or after others "US and others
     * (4)".
     */
    private String words(ActorId first, List<Concern> concerns, List<String> before) {
        Set<ActorId> others = new LinkedHashSet<>();
        concerns.forEach(concern -> others.addAll(concern.holders()));
        others.remove(first);
        String who = shortName(first);
        if (others.size() == 1) {
            who += " and " + shortName(others.iterator().next());
        } else if (!others.isEmpty()) {
            who += " and others";
        }
        return who + (before.isEmpty() ? " worried" : "") + " (" + concerns.size() + ")";
    }

    private String name(ActorId actor) {
        return Texts.unturned(dossier.nameOf(actor));
    }

    /** Returns the initials of a name if the dossier has them as an alias, such as "US". */
    private String shortName(ActorId id) {
        String name = Texts.shorten(dossier.nameOf(id), 24);
        Actor actor = dossier.actor(id).orElse(null);
        if (actor == null) {
            return name;
        }
        String initials =
                Arrays.stream(name.split("[\\s-]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining());
        return actor.aliases().stream()
                .map(alias -> alias.replaceFirst("^the ", ""))
                .filter(alias -> initials.length() > 1 && alias.equals(initials))
                .findFirst()
                .orElse(name);
    }
}
