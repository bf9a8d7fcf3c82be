package org.entente.view.canvas.deck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.drawing.Subject;
import org.entente.graph.TieSummary;
import org.entente.model.Claim;
import org.entente.model.Tie;
import org.entente.view.OpenDossier;
import org.entente.view.words.Phrases;

/**
 * A ribbon or a pill in words.
 *
 * @param summary how many ties or concerns, and of what kind
 * @param lines one for each
 * @param more how many are not listed
 */
record SubjectNote(String title, String summary, List<Line> lines, int more) {

    private static final int MAX_LINES = 12;

    SubjectNote {
        lines = List.copyOf(lines);
    }

    /**
     * A tie or a concern.
     *
     * @param certainty its certainty and speaker
     */
    record Line(String clause, String certainty) {}

    /** Describes a ribbon or a pill; empty for anything that has a mark of its own. */
    static Optional<SubjectNote> of(OpenDossier open, Subject subject) {
        Phrases phrases = new Phrases(open.dossier());
        List<Claim> claims =
                subject.elements().stream()
                        .flatMap(id -> open.dossier().claim(id).stream())
                        .toList();
        if (subject instanceof Subject.Element || claims.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines =
                claims.stream().limit(MAX_LINES).map(claim -> line(phrases, claim)).toList();
        int more = claims.size() - lines.size();
        if (subject instanceof Subject.Ribbon ribbon) {
            List<Tie> ties = claims.stream().map(Tie.class::cast).toList();
            String title = phrases.pairTitle(ribbon.pair());
            return Optional.of(new SubjectNote(title, TieSummary.of(ties), lines, more));
        }
        String count = Phrases.count(claims.size(), "concern");
        return Optional.of(new SubjectNote(count, "", lines, more));
    }

    private static Line line(Phrases phrases, Claim claim) {
        String certainty =
                Stream.concat(
                                Stream.of(Phrases.statusWord(claim.status())),
                                phrases.attribution(claim).stream())
                        .reduce((one, other) -> one + " \u00b7 " + other)
                        .orElse("");
        return new Line(phrases.clause(claim), certainty);
    }
}
