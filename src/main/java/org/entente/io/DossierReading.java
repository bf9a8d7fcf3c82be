package org.entente.io;

import java.util.List;
import java.util.Optional;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.ProblemLog;
import org.entente.io.problem.Severity;
import org.entente.model.Dossier;
import org.entente.model.trace.EvidenceIndex;

/**
 * The result of reading a dossier.
 *
 * @param dossier the dossier; empty if its structure is wrong, but not if only quotes need fixing
 * @param evidence its quotes, resolved; present exactly when the dossier is
 * @param document the file as read, for writing it back; empty if it is not a JSON object
 * @param problems all problems, in the file's order
 */
public record DossierReading(
        Optional<Dossier> dossier,
        Optional<EvidenceIndex> evidence,
        Optional<DossierDocument> document,
        List<Problem> problems) {

    public DossierReading {
        problems = List.copyOf(problems);
    }

    static DossierReading failed(ProblemLog log) {
        return new DossierReading(
                Optional.empty(), Optional.empty(), Optional.empty(), log.problems());
    }

    /**
     * Returns the number of problems of a severity.
     *
     * @return how many there are
     */
    public int count(Severity severity) {
        return (int) problems.stream().filter(p -> p.severity() == severity).count();
    }

    /**
     * Returns the problems of opening another program's graph: what could not be read, and what a
     * dossier cannot hold. Missing evidence is not included.
     *
     * @return those problems, in the file's order
     */
    public List<Problem> ofImport() {
        return problems.stream()
                .filter(
                        p ->
                                switch (p.kind()) {
                                    case LEFT_OUT, UNKNOWN_VALUE, PASSED_OVER -> true;
                                    default -> false;
                                })
                .toList();
    }

    /** Tells whether the dossier's own file could not be read at all. */
    public boolean isUnreadable() {
        return problems.stream().anyMatch(p -> p.kind() == ProblemKind.UNREADABLE);
    }
}
