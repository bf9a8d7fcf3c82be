package org.entente.export.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.Subject;
import org.entente.export.data.ClaimColumns;
import org.entente.export.text.HtmlPrinter;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.Word;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.Citation;
import org.entente.model.trace.EvidenceIndex;
import org.entente.model.trace.SentenceRef;
import org.entente.source.quote.Drift;
import org.entente.wording.DirectionMarks;

/** Prints ties and concerns with their evidence, which the script shows beside the picture. */
final class PageClaims {

    private final EvidenceIndex evidence;
    private final Dossier dossier;
    private final GraphDrawing drawing;
    private final HtmlPrinter html;

    PageClaims(EvidenceIndex evidence, GraphDrawing drawing, HtmlPrinter html) {
        this.evidence = evidence;
        this.dossier = evidence.dossier();
        this.drawing = drawing;
        this.html = html;
    }

    void print(Claim claim) {
        String stance = claim instanceof Tie tie ? tie.stance().word() : "concern";
        List<Citation> citations = evidence.citations(claim.id());
        List<String> attributes = new ArrayList<>(List.of("class", "claim " + stance));
        attributes.addAll(List.of("id", "claim-" + claim.id().value()));
        attributes.addAll(List.of("data-claim", claim.id().value(), "data-stance", stance));
        attributes.addAll(List.of("data-status", claim.status().word()));
        attributes.addAll(List.of("data-actors", PageIds.list(actors(claim))));
        addEnds(claim, attributes);
        String sentences =
                evidence.sentences(claim.id()).stream()
                        .map(PageIds::of)
                        .collect(Collectors.joining(" "));
        attributes.addAll(List.of("data-sentences", sentences));
        html.begin("article", attributes.toArray(String[]::new));
        html.begin("h3");
        html.element("a", title(claim), "class", "pick", "href", "#" + mark(claim));
        html.end();
        printFacts(claim);
        if (citations.isEmpty()) {
            html.element("p", "No evidence.", "class", "lacking");
        }
        citations.forEach(this::print);
        html.end().line();
    }

    /** Names both ends, for the lists that the script makes. */
    private static void addEnds(Claim claim, List<String> to) {
        if (claim instanceof Tie tie) {
            to.addAll(List.of("data-from", tie.from().value(), "data-to", tie.to().value()));
            if (tie.directed()) {
                to.addAll(List.of("data-directed", ""));
            }
        } else if (claim instanceof Concern concern) {
            String about =
                    concern.about().stream().map(PageIds::of).collect(Collectors.joining(" "));
            to.addAll(List.of("data-holders", PageIds.list(concern.holders())));
            to.addAll(List.of("data-about", about));
        }
        ActorId speaker = claim.accordingTo();
        if (speaker != null) {
            to.addAll(List.of("data-speaker", speaker.value()));
        }
    }

    /** Returns the id of the mark that shows a claim, alone or with others. */
    private String mark(Claim claim) {
        Optional<Subject> together =
                claim instanceof Concern concern
                        ? drawing.pill(concern.id()).map(PillMark::subject)
                        : drawing.line(((Tie) claim).id()).map(LineMark::subject);
        return PageIds.of(together.orElse(new Subject.Element(claim.id())));
    }

    private void printFacts(Claim claim) {
        html.begin("p", "class", "facts");
        if (claim instanceof Tie tie) {
            printWord(tie.kind(), "fact");
            printWord(tie.stance(), "fact stance");
        } else {
            html.element("span", "concern", "class", "fact stance").text(" ");
        }
        Status status = claim.status();
        html.element(
                "span",
                status.isUnstated() ? "certainty not stated" : status.word(),
                "class",
                "fact " + status.word());
        if (claim instanceof Tie tie && tie.period() != null) {
            html.text(" ").element("span", tie.period().word(), "class", "fact");
        }
        ActorId speaker = claim.accordingTo();
        if (speaker != null) {
            html.text(" according to " + name(speaker));
        }
        html.end();
        if (claim instanceof Concern concern) {
            String about =
                    concern.about().stream().map(this::name).collect(Collectors.joining("; "));
            html.element("p", "About " + about, "class", "about");
        }
    }

    private void printWord(Word word, String style) {
        if (!word.isUnstated()) {
            html.element("span", word.word(), "class", style).text(" ");
        }
    }

    private void print(Citation citation) {
        html.begin("blockquote").element("p", citation.evidence().quote()).begin("footer");
        String place = "\u00b6 " + ClaimColumns.paragraph(citation);
        if (dossier.sources().size() > 1) {
            place +=
                    dossier.source(citation.evidence().source())
                            .map(source -> ", " + DirectionMarks.removed(source.title()))
                            .orElse("");
        }
        List<SentenceRef> sentences = EvidenceIndex.sentences(citation);
        if (sentences.isEmpty()) {
            html.element("span", "not found in the source", "class", "lacking");
        } else {
            html.element("a", place, "class", "place", "href", "#" + PageIds.of(sentences.get(0)));
            if (citation.resolution().drift() != Drift.EXACT) {
                html.text(" \u00b7 " + citation.resolution().drift().word());
            }
        }
        html.end().end();
    }

    private String title(Claim claim) {
        if (claim instanceof Tie tie) {
            return title(tie);
        }
        Concern concern = (Concern) claim;
        String holders =
                concern.holders().stream().map(this::name).collect(Collectors.joining(", "));
        return holders + ": " + DirectionMarks.removed(concern.label());
    }

    private String title(Tie tie) {
        return name(tie.from())
                + (tie.directed() ? " \u2192 " : " \u2194 ")
                + name(tie.to())
                + ": "
                + DirectionMarks.removed(tie.label());
    }

    private String name(ElementId element) {
        return element instanceof ActorId actor
                ? DirectionMarks.closed(dossier.nameOf(actor))
                : element instanceof TieId tie
                        ? dossier.tie(tie).map(this::title).orElse(tie.value())
                        : element.value();
    }

    /** Returns the actors that are emphasised with a claim. */
    private Set<ActorId> actors(Claim claim) {
        Set<ActorId> actors = new LinkedHashSet<>();
        if (claim instanceof Tie tie) {
            actors.add(tie.from());
            actors.add(tie.to());
        } else if (claim instanceof Concern concern) {
            actors.addAll(concern.holders());
            for (ElementId about : concern.about()) {
                if (about instanceof ActorId actor) {
                    actors.add(actor);
                } else if (about instanceof TieId id) {
                    dossier.tie(id).ifPresent(tie -> actors.addAll(List.of(tie.from(), tie.to())));
                }
            }
        }
        return actors;
    }
}
