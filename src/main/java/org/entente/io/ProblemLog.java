package org.entente.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of one dossier. */
final class ProblemLog {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    ProblemLog(String file) {
        this.file = file;
    }

    void add(ProblemKind kind, Position at, Pointer pointer, String message) {
        problems.add(new Problem(file, at.line(), at.column(), pointer.toString(), kind, message));
    }

    /** Tells whether the dossier is past drawing. */
    boolean hasStructuralProblem() {
        for (Problem problem : problems) {
            if (problem.kind().isStructural()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the problems in the file's order. */
    List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return List.copyOf(sorted);
    }
}
