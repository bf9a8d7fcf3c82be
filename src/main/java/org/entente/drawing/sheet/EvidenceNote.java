package org.entente.drawing.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.PillMark;
import org.entente.drawing.style.Texts;
import org.entente.graph.Pair;
import org.entente.graph.RelationGraph;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Period;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.trace.Citation;
import org.entente.model.trace.EvidenceIndex;
import org.entente.source.Passage;

/**
 * A printed note with the evidence of a tie or a concern.
 *
 * @param number its number on the page, from 1
 * @param group the two actors of its pair, or the place of its pill
 * @param id the tie or the concern
 * @param title the claim
 * @param hedge its certainty and speaker; empty for what the source states
 * @param quotes the words that support it
 */
public record EvidenceNote(
        int number, String group, ElementId id, String title, String hedge, List<Quote> quotes) {

    public EvidenceNote {
        quotes = List.copyOf(quotes);
    }

    /** Shown instead of quotes if there are none. */
    public static final String NO_EVIDENCE = "no evidence";

    /**
     * Words of a source.
     *
     * @param text the words
     * @param place where they stand, for instance "¶ 8"
     */
    public record Quote(String text, String place) {}

    /**
     * Numbers the ties and concerns of a drawing and gathers their quotes. What recedes has no
     * note.
     *
     * @param drawing what is drawn
     * @param evidence the quotes
     * @return the notes, those of a pair together and in the order of its ribbons, concerns last
     */
    public static List<EvidenceNote> of(GraphDrawing drawing, EvidenceIndex evidence) {
        Dossier dossier = evidence.dossier();
        Set<ElementId> drawn = drawing.elements(emphasis -> !emphasis.recedes());
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        for (Pair pair : RelationGraph.of(dossier).pairs()) {
            pair.ties().stream()
                    .filter(tie -> drawn.contains(tie.id()))
                    .sorted(Comparator.comparing(Tie::stance))
                    .forEach(tie -> add(groups, name(pair.id(), dossier), tie));
        }
        List<PillMark> pills = drawing.pills();
        for (PillMark pill : pills) {
            pill.subject().concerns().stream()
                    .filter(drawn::contains)
                    .flatMap(id -> dossier.concern(id).stream())
                    .forEach(concern -> add(groups, about(pill, dossier), concern));
        }
        for (Concern concern : dossier.concerns()) {
            if (drawn.contains(concern.id()) && drawing.pill(concern.id()).isEmpty()) {
                add(groups, "Concerns", concern);
            }
        }
        List<EvidenceNote> notes = new ArrayList<>();
        groups.forEach(
                (group, claims) ->
                        claims.forEach(
                                claim ->
                                        notes.add(note(notes.size() + 1, group, claim, evidence))));
        return List.copyOf(notes);
    }

    private static void add(Map<String, List<Claim>> groups, String group, Claim claim) {
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(claim);
    }

    private static String name(PairId pair, Dossier dossier) {
        String first = name(pair.first(), dossier);
        return pair.first().equals(pair.second())
                ? first
                : first + " and " + name(pair.second(), dossier);
    }

    private static String about(PillMark pill, Dossier dossier) {
        return "Concerns about "
                + pill.about().stream()
                        .map(actor -> name(actor, dossier))
                        .collect(Collectors.joining(" and "));
    }

    private static EvidenceNote note(
            int number, String group, Claim claim, EvidenceIndex evidence) {
        Dossier dossier = evidence.dossier();
        return new EvidenceNote(
                number,
                group,
                claim.id(),
                title(claim, dossier),
                hedge(claim, dossier),
                evidence.citations(claim.id()).stream()
                        .map(citation -> quote(citation, dossier))
                        .toList());
    }

    /** Returns title, hedge and quotes in one line. */
    public String text() {
        String said =
                quotes.isEmpty()
                        ? NO_EVIDENCE
                        : quotes.stream()
                                .map(q -> "\u201c" + q.text() + "\u201d (" + q.place() + ")")
                                .collect(Collectors.joining(" "));
        return title + (hedge.isEmpty() ? "" : " (" + hedge + ")") + " \u2014 " + said;
    }

    private static String title(Claim claim, Dossier dossier) {
        String label = Texts.closed(claim.label());
        if (claim instanceof Tie tie) {
            return name(tie.from(), dossier)
                    + (tie.directed() ? " \u2192 " : " \u2194 ")
                    + name(tie.to(), dossier)
                    + ": "
                    + label;
        }
        return ((Concern) claim)
                        .holders().stream()
                                .map(holder -> name(holder, dossier))
                                .collect(Collectors.joining(", "))
                + ": "
                + label;
    }

    private static String name(ActorId actor, Dossier dossier) {
        return Texts.closed(dossier.nameOf(actor));
    }

    private static String hedge(Claim claim, Dossier dossier) {
        List<String> words = new ArrayList<>();
        if (claim instanceof Tie tie && tie.period() == Period.PAST) {
            words.add("in the past");
        }
        if (claim.status() != Status.STATED) {
            words.add(claim.status().isUnstated() ? "certainty not stated" : claim.status().word());
        }
        Optional.ofNullable(claim.accordingTo())
                .ifPresent(speaker -> words.add("according to " + name(speaker, dossier)));
        return String.join(", ", words);
    }

    private static Quote quote(Citation citation, Dossier dossier) {
        int paragraph =
                citation.resolution()
                        .passage()
                        .map(Passage::paragraph)
                        .orElse(citation.evidence().paragraph());
        String place = paragraph == 0 ? "headline" : "\u00b6\u00a0" + paragraph;
        String source =
                dossier.sources().size() < 2
                        ? ""
                        : dossier.source(citation.evidence().source())
                                .map(found -> Texts.closed(found.title()) + ", ")
                                .orElse("");
        String missing = citation.resolution().drift().isFound() ? "" : ", not found in the source";
        return new Quote(
                Texts.closed(citation.evidence().quote().replaceAll("\\s+", " ").strip()),
                source + place + missing);
    }
}
