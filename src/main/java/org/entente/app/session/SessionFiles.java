package org.entente.app.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.platform.FileStamps;
import org.entente.edit.history.History.Snapshot;
import org.entente.edit.history.Step;
import org.entente.edit.history.Workspace;
import org.entente.io.DossierDocument;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.SourceFile;
import org.entente.io.file.AtomicFile;
import org.entente.io.file.Digest;
import org.entente.io.journal.Journal;
import org.entente.io.journal.JournalPlace;
import org.entente.io.journal.JournalReading;
import org.entente.io.journal.TimedCopies;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.source.Article;
import org.jspecify.annotations.Nullable;

/**
 * The files of an edited dossier: its journal, its own file, its texts and its earlier versions.
 * For the thread that runs the session's tasks, one after the other.
 */
final class SessionFiles {

    private final JournalPlace place;
    private final TimedCopies copies;
    private final SourceFile texts;
    private final Optional<JournalReading> read;
    private DossierDocument document;
    private @Nullable Journal journal;

    /** Whether the file holds something that is not part of what is edited here. */
    private boolean disowned;

    /** The error after which nothing more is written: later steps depend on a lost one. */
    private @Nullable IOException failure;

    SessionFiles(SessionStart start, InstantSource clock) {
        this.place = start.place();
        this.copies = new TimedCopies(place.copies(), clock);
        this.texts = new SourceFile(place.file());
        this.read = start.journal();
        this.document = start.document();
    }

    /** An addition to the journal. */
    private interface Addition {
        void to(Journal open) throws IOException;
    }

    /**
     * Records a step. Moves of nodes alone do not create a journal.
     *
     * @param before the history before the step
     */
    void did(Snapshot before, Step step) throws IOException {
        if (isWorthAJournal() || !step.forward().words().isEmpty()) {
            Dossier was = before.now().dossier();
            writeDown(before, was, step.forward().words().on(was), open -> open.did(step, was));
        }
    }

    /**
     * Records an undo or redo.
     *
     * @param before the history before it
     * @param position the number of steps done now
     * @param after the current dossier
     */
    void wentTo(Snapshot before, int position, Dossier after) throws IOException {
        if (isWorthAJournal()) {
            writeDown(before, before.now().dossier(), after, open -> open.wentTo(position));
        }
    }

    private boolean isWorthAJournal() {
        return journal != null || read.isPresent();
    }

    private void writeDown(Snapshot history, Dossier before, Dossier after, Addition addition)
            throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            Journal open = open(history);
            writeTexts(before, after);
            addition.to(open);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Describes why something could not be written. */
    String reason(Exception why) {
        return why instanceof Taken || !(why instanceof IOException refused)
                ? String.valueOf(why.getMessage())
                : AtomicFile.cause(refused, place.file());
    }

    /** Accepts steps again after those that could not be written have been dropped. */
    void recover() {
        failure = null;
    }

    private Journal open(Snapshot history) throws IOException {
        if (journal != null) {
            return journal;
        }
        if (place.isHeld()) {
            throw new Taken(Taken.NOW);
        }
        if (read.isEmpty() && SessionStart.journal(place, history.now().dossier()).isPresent()) {
            throw new Taken(Taken.SINCE);
        }
        Set<Path> candidates = new LinkedHashSet<>(List.of(place.existing()));
        candidates.addAll(place.candidates());
        IOException refused = null;
        for (Path candidate : candidates) {
            boolean isNew = !Files.exists(candidate);
            try {
                Journal opened = Journal.open(candidate).orElseThrow(() -> new Taken(Taken.NOW));
                journal = opened;
                begin(opened, history);
                return opened;
            } catch (Taken e) {
                throw e;
            } catch (IOException e) {
                refused = refused == null ? e : refused;
                close();
                if (isNew) {
                    deleteBegun(candidate);
                }
            }
        }
        throw refused == null ? new IOException("there is no place for a journal") : refused;
    }

    /** A journal that could not be begun must not hide the one that is. */
    private static void deleteBegun(Path journal) {
        try {
            Files.deleteIfExists(journal);
        } catch (IOException e) {
            System.getLogger("org.entente").log(System.Logger.Level.DEBUG, "journal", e);
        }
    }

    private void begin(Journal opened, Snapshot history) throws IOException {
        if (read.isPresent() && opened.file().equals(place.existing())) {
            if (opened.length() != read.get().size()) {
                close();
                throw new Taken(Taken.SINCE);
            }
            opened.goOnFrom(read.get().length());
            return;
        }
        opened.begin(document.digest(), history.start());
        Workspace state = history.start();
        for (Step step : history.steps()) {
            opened.did(step, state.dossier());
            state = step.forward().on(state);
        }
        if (history.position() < history.steps().size()) {
            opened.wentTo(history.position());
        }
    }

    /** Another program is editing the dossier, or has edited it since it was read. */
    static final class Taken extends IOException {
        private static final long serialVersionUID = 1L;

        static final String NOW =
                "another window is editing this dossier; you can edit it here once it is closed"
                        + " there";
        static final String SINCE =
                "another window has edited this dossier since it was read here; it is being read"
                        + " again, then you can go on";

        Taken(String why) {
            super(why);
        }
    }

    /** Texts are written before the journal refers to them. */
    private void writeTexts(Dossier before, Dossier after) throws IOException {
        for (Source source : after.sources()) {
            Optional<Article> was =
                    before.sources().stream()
                            .filter(other -> other.file().equals(source.file()))
                            .map(Source::article)
                            .findFirst();
            if (!was.equals(Optional.of(source.article()))) {
                texts.write(source, was);
            }
        }
    }

    /** The result of saving the dossier's file. */
    sealed interface Outcome {

        /** The file has been written. */
        record Written(FileStamps stamps) implements Outcome {}

        /** Another program has changed the file, which was left as it is. */
        record Changed(DossierReading reading) implements Outcome {}

        /** Not written, since some steps are not in the journal. */
        record Skipped() implements Outcome {}
    }

    /** Saves the dossier's file unless another program has changed it. */
    Outcome write(Dossier dossier) throws IOException {
        if (failure != null) {
            return new Outcome.Skipped();
        }
        Path file = place.file();
        if (Files.exists(file)
                && (disowned || !Digest.of(Files.readAllBytes(file)).equals(document.digest()))) {
            return new Outcome.Changed(reread());
        }
        keepCopy(file);
        DossierDocument changed = document.changedTo(dossier);
        noteWriting(changed);
        AtomicFile.write(file, changed.text().getBytes(StandardCharsets.UTF_8));
        document = changed;
        return new Outcome.Written(FileStamps.of(List.of(file)));
    }

    /** Failing to keep an earlier version does not prevent saving. */
    private void keepCopy(Path file) {
        try {
            copies.keep(file);
        } catch (IOException e) {
            System.getLogger("org.entente").log(System.Logger.Level.DEBUG, "copies", e);
        }
    }

    /** Reads the dossier's files again. */
    DossierReading reread() {
        return new DossierReader().read(place.file());
    }

    /** Tells whether the dossier's file is as last read or written here. */
    boolean isOwn(DossierReading reading) {
        return !disowned
                && reading.document()
                        .filter(read -> read.digest().equals(document.digest()))
                        .isPresent();
    }

    /**
     * Continues from a file read.
     *
     * @return whether another program had changed it
     */
    boolean adopt(DossierDocument other) {
        boolean isNew = disowned || !other.digest().equals(document.digest());
        disowned = false;
        if (isNew) {
            document = other;
            noteWriting(other);
        }
        return isNew;
    }

    /** What was adopted last could not be taken in: the file counts as changed elsewhere again. */
    void disown() {
        disowned = true;
    }

    /**
     * If this cannot be recorded, the file later counts as changed by another program and is
     * merged, with the same result.
     */
    private void noteWriting(DossierDocument written) {
        if (journal != null && failure == null) {
            try {
                journal.wrote(written.digest());
            } catch (IOException e) {
                System.getLogger("org.entente").log(System.Logger.Level.DEBUG, "journal", e);
            }
        }
    }

    void close() throws IOException {
        Journal open = journal;
        journal = null;
        if (open != null) {
            open.close();
        }
    }
}
