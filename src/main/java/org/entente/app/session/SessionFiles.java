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
 * The files of a dossier that is edited: its journal, its own file, its texts and its earlier
 * versions. For the thread that does the session's tasks, one after the other.
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

    /** Why nothing more is written down: what comes next would be made of what is not there. */
    private @Nullable IOException failure;

    SessionFiles(SessionStart start, InstantSource clock) {
        this.place = start.place();
        this.copies = new TimedCopies(place.copies(), clock);
        this.texts = new SourceFile(place.file());
        this.read = start.journal();
        this.document = start.document();
    }

    /** Adds what is written down to the journal. */
    private interface Addition {
        void to(Journal open) throws IOException;
    }

    /**
     * Writes a step down. Moves of nodes alone make no journal where there is none.
     *
     * @param before the history that it was made of
     * @param step the step
     */
    void did(Snapshot before, Step step) throws IOException {
        if (isWorthAJournal() || !step.forward().words().isEmpty()) {
            Dossier was = before.now().dossier();
            writeDown(before, was, step.forward().words().on(was), open -> open.did(step, was));
        }
    }

    /**
     * Writes down that steps were undone or done again.
     *
     * @param before the history as it was
     * @param position how many steps are done now
     * @param after the dossier now
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

    /** Says for people why something could not be written down. */
    String reason(Exception why) {
        return why instanceof Taken || !(why instanceof IOException refused)
                ? String.valueOf(why.getMessage())
                : AtomicFile.reason(refused, place.file());
    }

    /** Takes steps again, once those that could not be written down are given up. */
    void recover() {
        failure = null;
    }

    private Journal open(Snapshot history) throws IOException {
        if (journal != null) {
            return journal;
        }
        Set<Path> candidates = new LinkedHashSet<>(List.of(place.existing()));
        candidates.addAll(place.candidates());
        IOException refused = null;
        for (Path candidate : candidates) {
            try {
                Journal opened = Journal.open(candidate).orElseThrow(Taken::new);
                journal = opened;
                begin(opened, history);
                return opened;
            } catch (Taken e) {
                throw e;
            } catch (IOException e) {
                refused = refused == null ? e : refused;
                close();
            }
        }
        throw refused == null ? new IOException("there is no place for a journal") : refused;
    }

    private void begin(Journal opened, Snapshot history) throws IOException {
        if (read.isPresent() && opened.file().equals(place.existing())) {
            if (opened.length() != read.get().size()) {
                close();
                throw new Taken();
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

    /** Somebody else is editing the dossier, or was, since it was read. */
    static final class Taken extends IOException {
        private static final long serialVersionUID = 1L;

        Taken() {
            super(
                    "this dossier is being edited in another window; close it there and reload it"
                            + " here (F5) to go on");
        }
    }

    /** A text is on the disk before the journal speaks of it. */
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

    /** What came of writing the dossier's file. */
    sealed interface Outcome {

        /** It holds the dossier now, and looks like this. */
        record Written(FileStamps stamps) implements Outcome {}

        /** It was changed by another program, and is as it was. */
        record Changed(DossierReading reading) implements Outcome {}

        /** Not all that the dossier has is written down. */
        record Skipped() implements Outcome {}
    }

    /**
     * Writes the dossier's file, unless another program has changed it.
     *
     * @param dossier what to write
     * @param whatever whether to write over what another program has written
     */
    Outcome write(Dossier dossier, boolean whatever) throws IOException {
        if (failure != null) {
            return new Outcome.Skipped();
        }
        Path file = place.file();
        if (whatever) {
            copies.keepNow(file);
        } else if (Files.exists(file)
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

    /** An earlier version less is no reason not to save. */
    private void keepCopy(Path file) {
        try {
            copies.keep(file);
        } catch (IOException e) {
            System.getLogger("org.entente").log(System.Logger.Level.DEBUG, "copies", e);
        }
    }

    /** Reads the dossier's files anew. */
    DossierReading reread() {
        return new DossierReader().read(place.file());
    }

    /** Tells whether the dossier's file is as it was read or written here last. */
    boolean isOwn(DossierReading reading) {
        return !disowned
                && reading.document()
                        .filter(read -> read.digest().equals(document.digest()))
                        .isPresent();
    }

    /**
     * Goes on from what another program has written.
     *
     * @return whether it is not what was read or written here last
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

    /** Where this cannot be noted, the file counts as changed elsewhere, and is joined the same. */
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
