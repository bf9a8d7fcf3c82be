package org.entente.view.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Claim;
import org.entente.model.Tie;
import org.entente.model.Trait;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.source.Passage;
import org.entente.view.OpenDossier;
import org.entente.view.StyleClass;
import org.entente.view.evidence.EvidenceContent.Chip;
import org.entente.view.evidence.EvidenceContent.ClaimSummary;
import org.entente.view.evidence.EvidenceContent.Link;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;
import org.entente.view.words.SourceNames;

/** Summarises ties and concerns as list rows: a clause, chips, a line of a quote. */
record ClaimSummaries(OpenDossier open, Phrases phrases, SourceNames sources) {

    private static final int EXCERPT_LENGTH = 110;

    List<ClaimSummary> of(List<? extends Claim> claims) {
        return claims.stream().map(this::row).toList();
    }

    private ClaimSummary row(Claim claim) {
        Optional<Passage> passage =
                open.evidence().citations(claim.id()).stream()
                        .flatMap(c -> c.resolution().passage().stream())
                        .findFirst();
        return new ClaimSummary(
                new Link(phrases.clause(claim), claim.id()),
                chips(claim),
                phrases.attribution(claim),
                passage.map(p -> Isolated.of(Phrases.shortened(p.text(), EXCERPT_LENGTH))),
                place(claim, passage));
    }

    /** Returns the place of a quote, with its source if there are several. */
    private String place(Claim claim, Optional<Passage> passage) {
        if (passage.isEmpty()) {
            return "";
        }
        String place = Phrases.paragraph(passage.get().paragraph());
        return sources.areSeveral() ? place + " \u00b7 " + sources.of(firstFound(claim)) : place;
    }

    private SourceId firstFound(Claim claim) {
        return open.evidence().citations(claim.id()).stream()
                .filter(c -> c.resolution().passage().isPresent())
                .map(c -> c.evidence().source())
                .findFirst()
                .orElseThrow();
    }

    /** Returns a row without a quote, for lists below the quoted sentence. */
    ClaimSummary bare(Claim claim) {
        ClaimSummary row = row(claim);
        return new ClaimSummary(row.link(), row.chips(), row.attribution(), Optional.empty(), "");
    }

    static List<Chip> chips(Claim claim) {
        List<Chip> chips = new ArrayList<>();
        if (claim instanceof Tie tie && !tie.kind().isUnstated()) {
            chips.add(
                    new Chip(
                            tie.kind().word(),
                            Optional.empty(),
                            false,
                            "The kind of tie.",
                            new Trait.OfKind(tie.kind())));
        }
        if (claim instanceof Tie tie && !tie.stance().isUnstated()) {
            chips.add(
                    new Chip(
                            tie.stance().word(),
                            Optional.of(tie.stance()),
                            false,
                            "The stance of the tie.",
                            new Trait.OfStance(tie.stance())));
        }
        chips.add(
                new Chip(
                        claim.status().isUnstated()
                                ? "certainty not stated"
                                : Phrases.statusWord(claim.status()),
                        Optional.empty(),
                        StyleClass.isUncertain(claim.status()),
                        Phrases.statusMeaning(claim.status()),
                        new Trait.OfStatus(claim.status())));
        return List.copyOf(chips);
    }

    Link link(ElementId id) {
        return new Link(phrases.title(id), id);
    }
}
