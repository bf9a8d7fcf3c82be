package org.entente.app.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.app.dossier.DossierLoader.Loaded;
import org.entente.io.problem.Problem;
import org.entente.io.problem.Severity;
import org.entente.model.Source;
import org.entente.model.id.ElementId;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Sentence;
import org.entente.view.OpenDossier;
import org.entente.view.words.Isolated;

/** The consequences of reloading an open dossier. */
final class Reread {

    /** What the status bar says of a reload that found nothing new. */
    static final String UNCHANGED = "Reloaded: nothing has changed";

    private Reread() {}

    /** What is wrong with the new version; empty if it has no error. */
    static Optional<Notice> notice(Loaded loaded) {
        List<Problem> errors =
                loaded.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
        if (errors.isEmpty()
                || loaded.isPart()
                || loaded.open().filter(Verdict::isBare).isPresent()) {
            return Optional.empty();
        }
        Path path = loaded.path();
        Path last = path == null ? null : path.getFileName();
        String name = last == null ? "The dossier" : Isolated.line(last.toString());
        List<String> lines = new ArrayList<>();
        errors.forEach(problem -> lines.add(problem.toString()));
        return Optional.of(
                new Notice(
                        name
                                + (loaded.open().isEmpty()
                                        ? " has changed and cannot be shown. Its last good version"
                                                + " stays on screen."
                                        : " has changed, and some of its evidence needs fixing."),
                        lines));
    }

    /** The actors, ties and concerns that are there. */
    static Predicate<ElementId> elements(OpenDossier now) {
        Set<ElementId> ids = new HashSet<>();
        now.dossier().actors().forEach(actor -> ids.add(actor.id()));
        now.dossier().claims().forEach(claim -> ids.add(claim.id()));
        return ids::contains;
    }

    /** The sentences that are there. */
    static Predicate<SentenceRef> sentences(OpenDossier now) {
        Set<SentenceRef> refs = new HashSet<>();
        for (Source source : now.dossier().sources()) {
            for (Sentence sentence : source.article().sentences()) {
                refs.add(new SentenceRef(source.id(), sentence.paragraph(), sentence.index()));
            }
        }
        return refs::contains;
    }
}
