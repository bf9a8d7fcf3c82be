package org.entente.export.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.drawing.Subject;
import org.entente.drawing.ink.InkGroup;
import org.entente.export.text.HtmlPrinter;
import org.entente.graph.Pair;
import org.entente.graph.RelationGraph;
import org.entente.graph.TieSummary;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;
import org.entente.wording.DirectionMarks;

/**
 * Opens the groups of a picture: ids tell the script what each group stands for, a title and a
 * description tell readers, and selectable groups become buttons.
 */
final class PageMarks {

    private final RelationGraph graph;
    private final Map<ElementId, String> quotes;
    private final HtmlPrinter html;
    private final Map<ElementId, Tie> ties = new HashMap<>();

    /**
     * @param quotes the evidence of each tie and concern
     */
    PageMarks(RelationGraph graph, Map<ElementId, String> quotes, HtmlPrinter html) {
        this.graph = graph;
        this.quotes = quotes;
        this.html = html;
        graph.ties().forEach(tie -> ties.put(tie.id(), tie));
    }

    /**
     * Opens a group.
     *
     * @param identified whether it gets the id of its subject
     */
    void begin(InkGroup group, boolean identified) {
        Subject subject = group.subject();
        List<String> attributes =
                subject == null
                        ? List.of("class", "surrounding")
                        : attributes(group, subject, identified);
        html.begin("g", attributes.toArray(String[]::new));
        if (!group.title().isEmpty()) {
            html.element("title", group.title());
        }
        if (subject != null && isMark(group)) {
            describe(subject);
        }
    }

    private List<String> attributes(InkGroup group, Subject subject, boolean identified) {
        List<String> attributes = new ArrayList<>();
        boolean worry = group.element() instanceof ConcernId;
        if (identified && isMark(group)) {
            attributes.addAll(List.of("id", PageIds.of(subject)));
        }
        switch (group.part()) {
            case LINE, GHOST -> addLine(subject, group, attributes);
            case LABEL -> addLabel(subject, attributes);
            case PILL -> addMark("concern-pill", subject, group, attributes);
            case BODY -> addMark(worry ? "node worry" : "node", subject, group, attributes);
            case NAME -> {
                attributes.addAll(List.of("class", worry ? "label worry" : "label name"));
                addClaims(subject, attributes);
                attributes.addAll(List.of("aria-hidden", "true"));
            }
            case LINK, BACKDROP, NOTE, SURROUNDING -> {
                attributes.addAll(List.of("class", "link"));
                addClaims(subject, attributes);
            }
        }
        return attributes;
    }

    /** Tells whether a group is the mark itself rather than its label. */
    static boolean isMark(InkGroup group) {
        return switch (group.part()) {
            case LINE, GHOST, PILL, BODY -> true;
            case LABEL, NAME, LINK, BACKDROP, NOTE, SURROUNDING -> false;
        };
    }

    private void describe(Subject subject) {
        String all =
                subject.elements().stream()
                        .map(quotes::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        if (!all.isEmpty()) {
            html.element("desc", all);
        }
    }

    private static void addMark(String kind, Subject subject, InkGroup group, List<String> to) {
        to.addAll(List.of("class", kind));
        addClaims(subject, to);
        addButton("aria-pressed", group.title(), to);
    }

    private void addLine(Subject subject, InkGroup group, List<String> to) {
        if (subject instanceof Subject.Ribbon ribbon) {
            to.addAll(List.of("class", "ribbon " + ribbon.stance().word()));
            to.addAll(List.of("data-ties", PageIds.list(ribbon.ties())));
            to.addAll(List.of("data-pair", pair(ribbon.pair()), "data-opens", ""));
            addButton("aria-expanded", name(ribbon).orElse(group.title()), to);
        } else if (group.element() instanceof TieId id) {
            to.addAll(List.of("class", "tie " + stance(id)));
            addClaims(subject, to);
            addPair(id, to);
            addButton("aria-pressed", group.title(), to);
        }
    }

    private void addLabel(Subject subject, List<String> to) {
        if (subject instanceof Subject.Ribbon ribbon) {
            to.addAll(List.of("class", "label " + ribbon.stance().word()));
            to.addAll(List.of("data-pair", pair(ribbon.pair()), "data-opens", ""));
        } else if (subject instanceof Subject.Element element && element.id() instanceof TieId id) {
            to.addAll(List.of("class", "label " + stance(id)));
            addPair(id, to);
        }
        to.addAll(List.of("data-line", PageIds.of(subject), "aria-hidden", "true"));
        addClaims(subject, to);
    }

    private static void addClaims(Subject subject, List<String> to) {
        boolean actor =
                subject instanceof Subject.Element element && element.id() instanceof ActorId;
        to.addAll(List.of(actor ? "data-actor" : "data-claims", PageIds.list(subject.elements())));
    }

    private static void addButton(String state, String name, List<String> to) {
        to.addAll(List.of("tabindex", "0", "role", "button", state, "false", "aria-label", name));
    }

    private void addPair(TieId id, List<String> to) {
        Tie tie = ties.get(id);
        if (tie != null) {
            to.addAll(List.of("data-pair", pair(graph.pairId(tie.from(), tie.to()))));
        }
    }

    private String stance(TieId id) {
        Tie tie = ties.get(id);
        return tie == null ? "" : tie.stance().word();
    }

    /** Returns the ids of a pair's actors. */
    static String pair(PairId pair) {
        return pair.first().value() + ' ' + pair.second().value();
    }

    /** A ribbon with all ties of a pair is described as the pair. */
    private Optional<String> name(Subject.Ribbon ribbon) {
        return graph.pair(ribbon.pair())
                .filter(pair -> pair.ties().size() == ribbon.ties().size())
                .map(this::spoken);
    }

    /** Describes the relations between two actors. */
    String spoken(Pair pair) {
        return name(pair) + ", " + TieSummary.of(pair.ties());
    }

    private String name(Pair pair) {
        String first = graph.dossier().nameOf(pair.id().first());
        String name =
                pair.isLoop()
                        ? first
                        : first + " and " + graph.dossier().nameOf(pair.id().second());
        return DirectionMarks.removed(name);
    }
}
