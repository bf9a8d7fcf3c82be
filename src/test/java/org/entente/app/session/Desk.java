package org.entente.app.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.entente.app.platform.FileStamps;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.edit.history.StoredPlacement;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.DossierWriter;
import org.entente.model.Dossier;
import org.entente.model.trace.EvidenceIndex;
import org.entente.testing.TasksByHand;
import org.jspecify.annotations.Nullable;

/** A folder with a dossier, and somebody who edits it; all that takes time happens by hand. */
final class Desk implements SessionHost<EvidenceIndex> {

    final Path folder;
    final Path home;
    final TasksByHand tasks = new TasksByHand();
    final List<Published<EvidenceIndex>> published = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final List<Conflict> asked = new ArrayList<>();
    final List<DossierReading> unreadable = new ArrayList<>();
    StoredPlacement placesLeft = StoredPlacement.DEFAULT;
    int recovered;
    int superseded;
    boolean isDamaged;
    Runnable discard = () -> {};
    Consumer<Map<String, Choice>> answer = choices -> {};
    SaveState state = SaveState.SAVED;
    FileStamps stamps = FileStamps.NONE;
    Instant now = Instant.parse("2026-11-28T18:53:00Z");
    private final List<Later> waiting = new ArrayList<>();
    private @Nullable EditSession<EvidenceIndex> session;

    /** Something to be done later. */
    private record Later(long millis, Runnable work) {}

    private Desk(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /** Puts a dossier into a folder and begins to edit it. */
    static Desk with(Dossier dossier, Path folder) throws IOException {
        Desk desk = new Desk(folder, folder.resolveSibling("home"));
        new DossierWriter().writeNew(dossier, folder);
        desk.open();
        return desk;
    }

    /**
     * Opens the same dossier once more, as another window or the next start of the program does.
     */
    Desk again() {
        Desk desk = new Desk(folder, home);
        desk.open();
        return desk;
    }

    private void open() {
        DossierReading reading = read();
        SessionStart start =
                SessionStart.read(file(), home, reading.document().orElseThrow()).orElseThrow();
        session =
                new EditSession<>(
                        start,
                        StoredPlacement.DEFAULT,
                        reading.evidence().orElseThrow(),
                        (before, next) -> before.after(next, () -> false),
                        this,
                        new SessionMeans(tasks, this::later, () -> now));
        session.begin();
    }

    private Runnable later(long millis, Runnable work) {
        Later one = new Later(millis, work);
        waiting.add(one);
        return () -> waiting.remove(one);
    }

    EditSession<EvidenceIndex> session() {
        return Objects.requireNonNull(session);
    }

    Dossier dossier() {
        return session().now().dossier();
    }

    Path file() {
        return folder.resolve("dossier.json");
    }

    String text() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String text) {
        try {
            Files.write(file(), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DossierReading read() {
        return new DossierReader().read(folder);
    }

    Dossier onDisk() {
        return read().dossier().orElseThrow();
    }

    /** Does all that waits to be done, but not what is for later. */
    void work() {
        tasks.finishAll();
    }

    /** Lets the time pass until what is for later is done, and returns how many things were. */
    int pass(long millis) {
        work();
        List<Later> due = waiting.stream().filter(one -> one.millis() <= millis).toList();
        waiting.removeAll(due);
        due.forEach(one -> one.work().run());
        work();
        return due.size();
    }

    int waiting() {
        return waiting.size();
    }

    /** The program ends: all is written. */
    void close() {
        session().close();
        work();
    }

    /** The program is killed: what waits is never done. Others may write the journal then. */
    void kill() {
        waiting.clear();
        session().close();
        int last = tasks.waiting() - 1;
        tasks.finish(last);
        tasks.drop();
    }

    @Override
    public void published(Published<EvidenceIndex> one) {
        published.add(one);
    }

    @Override
    public void refused(String message, StoredPlacement places) {
        refused.add(message);
        placesLeft = places;
    }

    @Override
    public void changed(SaveState now) {
        state = now;
    }

    @Override
    public void wrote(FileStamps now) {
        stamps = now;
    }

    @Override
    public void reread(DossierReading reading) {
        // Its problems are for the window.
    }

    @Override
    public void unreadable(DossierReading reading) {
        unreadable.add(reading);
    }

    @Override
    public void conflicts(List<Conflict> conflicts, Consumer<Map<String, Choice>> take) {
        asked.clear();
        asked.addAll(conflicts);
        answer = take;
    }

    @Override
    public void recovered(int steps, Runnable discarding) {
        recovered = steps;
        discard = discarding;
    }

    @Override
    public void superseded() {
        superseded++;
    }

    @Override
    public void damaged() {
        isDamaged = true;
    }
}
