package org.entente.app.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.dossier.DossierLoader.Loaded;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.entente.view.words.Grammar;
import org.entente.view.words.Isolated;

/** Notices about a graph imported from another program. */
final class ImportNotice {

    private ImportNotice() {}

    /** What of the graph could not be read; empty if all could. */
    static Optional<Notice> of(Loaded loaded) {
        List<String> lines =
                loaded.problems().stream()
                        .filter(ImportNotice::isUnread)
                        .map(Problem::toString)
                        .toList();
        Path path = loaded.path();
        Path last = path == null ? null : path.getFileName();
        return lines.isEmpty() || last == null
                ? Optional.empty()
                : Optional.of(
                        new Notice(
                                "Some of "
                                        + Isolated.line(last.toString())
                                        + " could not be read. The rest is here.",
                                lines));
    }

    private static boolean isUnread(Problem problem) {
        return problem.kind() == ProblemKind.LEFT_OUT
                || problem.kind() == ProblemKind.UNKNOWN_VALUE;
    }

    /** What of the graph a dossier has no place for, in a sentence; empty for nothing. */
    static String passedOver(Loaded loaded) {
        return loaded.problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.PASSED_OVER)
                .map(problem -> Isolated.line(problem.message()))
                .map(words -> Grammar.capitalized(words) + ".")
                .collect(Collectors.joining(" "));
    }
}
