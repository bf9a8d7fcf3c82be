package org.entente.io.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.edit.rule.Shown;

/** Gathers the problems of one dossier. */
public final class ProblemLog {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private boolean structural;
    private int unlisted;

    public ProblemLog(String file) {
        this.file = Shown.plain(file);
    }

    /** Adds a problem; past the limit, problems are counted but no longer kept. */
    public void add(ProblemKind kind, Position at, Pointer pointer, String message) {
        add(kind, at, pointer, message, Optional.empty());
    }

    /** Adds a problem of a quote; as above. */
    public void add(
            ProblemKind kind,
            Position at,
            Pointer pointer,
            String message,
            Optional<NearestPassage> nearest) {
        structural |= kind.isStructural();
        if (problems.size() == Limits.PROBLEMS) {
            unlisted++;
            return;
        }
        problems.add(
                new Problem(
                        file,
                        at.line(),
                        at.column(),
                        pointer.toString(),
                        kind,
                        Shown.plain(message),
                        nearest));
    }

    /** Returns whether the dossier cannot be drawn. */
    public boolean hasStructuralProblem() {
        return structural;
    }

    /** Returns the problems in the file's order. */
    public List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (unlisted > 0) {
            sorted.add(
                    new Problem(
                            file,
                            0,
                            0,
                            "",
                            ProblemKind.MORE_PROBLEMS,
                            unlisted
                                    + " more problems are not listed; fix those above, then check"
                                    + " again",
                            Optional.empty()));
        }
        return List.copyOf(sorted);
    }
}
