package org.entente.io.mend;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entente.edit.Edit;
import org.entente.io.DossierDocument;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.file.DossierFiles;
import org.entente.io.json.JsonSurgery;
import org.entente.io.json.JsonSurgery.Stretch;
import org.entente.io.mend.Mend.Change;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.entente.model.Dossier;

/**
 * Mends a dossier that could be read only in part. Slow: it reads the dossier again each time.
 * Immutable and thread-safe.
 */
public final class Mending {

    private final DossierDocument document;
    private final DossierFiles files;

    /**
     * @param document the dossier's file as it was read
     * @param files the texts beside it
     */
    public Mending(DossierDocument document, DossierFiles files) {
        this.document = document;
        this.files = files;
    }

    /** The files after a dossier is written. */
    private record Written(String text, DossierFiles others) implements DossierFiles {

        @Override
        public String name() {
            return others.name();
        }

        @Override
        public byte[] readDossier() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] readSource(String file) throws FileException {
            return others.readSource(file);
        }
    }

    /**
     * Returns the file after a dossier is written to it.
     *
     * @param now the dossier
     */
    public DossierDocument written(Dossier now) {
        return document.dossier().filter(now::equals).isPresent()
                ? document
                : document.changedTo(now);
    }

    /**
     * Finds the problems of a dossier as it would be read once it is written.
     *
     * @param now the dossier, with the invalid parts of its file
     * @return the problems in the file's order
     */
    public List<Finding> findings(Dossier now) {
        DossierDocument written = written(now);
        Finder finder = new Finder(written.root(), now);
        return read(written.text()).problems().stream().map(finder::find).toList();
    }

    /**
     * The text of an element.
     *
     * @param json its text
     * @param caret offset of the problem in it, in UTF-16 code units
     */
    public record Passage(String json, int caret) {}

    /**
     * Returns the text to be rewritten to mend a problem; empty if there is none.
     *
     * @param now the dossier
     * @param finding a problem of it
     */
    public Optional<Passage> passage(Dossier now, Finding finding) {
        String text = written(now).text();
        Optional<String> pointer = finding.mends().element();
        try {
            Optional<Stretch> there =
                    pointer.isPresent() ? JsonSurgery.find(text, pointer.get()) : Optional.empty();
            return there.map(
                    found ->
                            new Passage(
                                    text.substring(found.start(), found.end()),
                                    caret(text, finding.problem(), found)));
        } catch (FileException e) {
            throw new IllegalStateException("a document that is no JSON", e);
        }
    }

    private static int caret(String text, Problem problem, Stretch stretch) {
        int offset = new Position(problem.line(), problem.column()).offsetIn(text);
        return Math.max(0, Math.min(stretch.end(), offset) - stretch.start());
    }

    private DossierReading read(String text) {
        return new DossierReader().read(new Written(text, files));
    }

    /**
     * Makes the edit of a mend. What is valid after it is shown; what it mends only in part is
     * kept.
     *
     * @param now the dossier
     * @param mend what to change
     * @throws FileException if the dossier could then not be read
     */
    public Edit edit(Dossier now, Mend mend) throws FileException {
        String text = written(now).text();
        for (Change change : mend.changes()) {
            text =
                    change.json().isPresent()
                            ? JsonSurgery.set(text, change.pointer(), change.json().get())
                            : JsonSurgery.remove(text, change.pointer());
        }
        DossierReading reading = read(text);
        Dossier mended =
                reading.document()
                        .flatMap(DossierDocument::dossier)
                        .orElseThrow(
                                () ->
                                        new FileException(
                                                ProblemKind.SYNTAX,
                                                Position.NONE,
                                                reading.problems().get(0).message(),
                                                null));
        return new Edit.Mended("mend: " + mend.title(), now, mended);
    }
}
