package org.entente.view.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.OpenDossier;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;

/**
 * What a sentence supports, for the card beside it.
 *
 * @param heading how many ties and concerns it supports
 * @param lines one for each of the first of them
 * @param actors the actors involved
 */
record SentenceCard(String heading, List<Line> lines, Optional<String> actors) {

    private static final int MAX_LINES = 6;
    private static final int MAX_ACTORS = 8;

    SentenceCard {
        lines = List.copyOf(lines);
    }

    /**
     * A tie or a concern in words.
     *
     * @param text its clause and certainty
     * @param stance the stance of a tie; empty for a concern and for the count of those left out
     */
    record Line(String text, Optional<Stance> stance) {}

    /** Makes the card of a sentence. */
    static SentenceCard of(OpenDossier open, SentenceRef sentence) {
        Phrases phrases = new Phrases(open.dossier());
        List<Claim> claims =
                open.evidence().claims(sentence).stream()
                        .flatMap(id -> open.dossier().claim(id).stream())
                        .toList();
        List<Line> lines = new ArrayList<>();
        int shown = claims.size() > MAX_LINES ? MAX_LINES - 1 : claims.size();
        for (Claim claim : claims.subList(0, shown)) {
            lines.add(
                    new Line(
                            phrases.clause(claim) + " \u00b7 " + Phrases.statusWord(claim.status()),
                            claim instanceof Tie tie
                                    ? Optional.of(tie.stance())
                                    : Optional.empty()));
        }
        if (shown < claims.size()) {
            lines.add(new Line("and " + (claims.size() - shown) + " more", Optional.empty()));
        }
        int ties = (int) claims.stream().filter(Tie.class::isInstance).count();
        return new SentenceCard(
                claims.isEmpty()
                        ? "Nothing cites this sentence."
                        : "Supports " + Phrases.counts(ties, claims.size() - ties),
                lines,
                names(open, actors(open, claims)));
    }

    private static Optional<String> names(OpenDossier open, Set<ActorId> actors) {
        String names =
                actors.stream()
                        .limit(MAX_ACTORS)
                        .map(open.dossier()::nameOf)
                        .map(Isolated::of)
                        .collect(Collectors.joining(", "));
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(actors.size() > MAX_ACTORS ? names + ", \u2026" : names);
    }

    /** Returns the actors of some claims, each once. */
    static Set<ActorId> actors(OpenDossier open, List<Claim> claims) {
        Set<ActorId> actors = new LinkedHashSet<>();
        for (Claim claim : claims) {
            if (claim instanceof Tie tie) {
                ends(tie, actors);
            } else if (claim instanceof Concern concern) {
                actors.addAll(concern.holders());
                concern.about().forEach(about -> about(open, about, actors));
            }
        }
        return actors;
    }

    private static void about(OpenDossier open, ElementId about, Set<ActorId> actors) {
        if (about instanceof ActorId actor) {
            actors.add(actor);
        } else if (about instanceof TieId tie) {
            open.dossier().tie(tie).ifPresent(t -> ends(t, actors));
        }
    }

    private static void ends(Tie tie, Set<ActorId> actors) {
        actors.add(tie.from());
        actors.add(tie.to());
    }
}
