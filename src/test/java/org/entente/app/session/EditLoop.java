package org.entente.app.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.entente.app.platform.FileStamps;
import org.entente.edit.RandomEdits;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.edit.history.History;
import org.entente.edit.history.StoredPlacement;
import org.entente.io.DossierDocument;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.file.Digest;
import org.entente.model.Dossier;
import org.entente.view.TaskRunner;

/**
 * Edits a dossier until it is killed, and notes each step that it was told is done; run by the
 * script {@code edit-loop}. Begins by looking whether the last step noted is there.
 */
final class EditLoop implements SessionHost<Dossier>, TaskRunner {

    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Timer timer = new Timer(true);
    private final Path notes;
    private final EditSession<Dossier> session;
    private Dossier shown;

    private EditLoop(Path folder, Path notes) {
        this.notes = notes;
        DossierReading reading = new DossierReader().read(folder);
        SessionStart start =
                SessionStart.read(
                                folder.resolve("dossier.json"),
                                folder.resolve("home"),
                                reading.document().orElseThrow())
                        .orElseThrow();
        shown = start.dossier();
        session =
                new EditSession<>(
                        start,
                        StoredPlacement.DEFAULT,
                        start.dossier(),
                        (before, next) -> next,
                        this,
                        new SessionMeans(
                                this,
                                (millis, work) -> {
                                    TimerTask task =
                                            new TimerTask() {
                                                @Override
                                                public void run() {
                                                    queue.add(work);
                                                }
                                            };
                                    timer.schedule(task, millis / 100);
                                    return task::cancel;
                                },
                                InstantSource.system()));
    }

    /**
     * Looks whether all is there, then edits for ever.
     *
     * @param words the dossier's folder, the file to note steps in, and a seed
     */
    public static void main(String[] words) throws Exception {
        EditLoop loop = new EditLoop(Path.of(words[0]), Path.of(words[1]));
        loop.check();
        // What a window shows when it opens is shown too.
        loop.note(loop.session.now().dossier());
        Files.writeString(Path.of(words[1] + ".started"), "started", StandardCharsets.UTF_8);
        loop.run(Long.parseLong(words[2]));
    }

    private static String digest(Dossier dossier) {
        return Digest.of(DossierDocument.of(dossier).text());
    }

    /** What was done last may be a step that nobody was told of yet. */
    private void check() throws IOException {
        if (!Files.exists(notes)) {
            return;
        }
        List<String> lines = Files.readAllLines(notes);
        String last = lines.get(lines.size() - 1);
        History history = new History(session.now());
        history.restore(session.history());
        int position = history.position();
        boolean there = false;
        for (int near : new int[] {position, position - 1, position + 1}) {
            if (!there && near >= 0 && near <= history.snapshot().steps().size()) {
                history.goTo(near);
                there = last.equals(digest(history.now().dossier()));
            }
        }
        if (!there) {
            System.out.println("LOST: step " + lines.size() + " is not there any more");
            System.exit(1);
        }
        System.out.println(lines.size() + " steps were done; all are there");
    }

    private void run(long seed) throws InterruptedException {
        RandomEdits edits = new RandomEdits(seed);
        session.begin();
        for (int i = 1; ; i++) {
            if (i % 7 == 0) {
                session.undo();
            } else {
                session.apply(edits.next(session.now().dossier()));
            }
            // One step at a time: the next one waits until this one is shown as done.
            while (!shown.equals(session.now().dossier())) {
                queue.take().run();
            }
        }
    }

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        worker.execute(
                () -> {
                    try {
                        T result = work.call();
                        queue.add(() -> done.accept(result));
                    } catch (Exception e) {
                        queue.add(() -> failed.accept(e));
                    }
                });
    }

    @Override
    public void published(Published<Dossier> state) {
        note(state.edition());
        shown = state.edition();
    }

    private void note(Dossier dossier) {
        try {
            Files.writeString(
                    notes,
                    digest(dossier) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void refused(String message, StoredPlacement places) {
        System.out.println("REFUSED: " + message);
        System.exit(1);
    }

    @Override
    public void changed(SaveState state) {}

    @Override
    public void wrote(FileStamps stamps) {}

    @Override
    public void reread(DossierReading reading) {
        throw new IllegalStateException("nobody else writes here");
    }

    @Override
    public void unreadable(DossierReading reading) {
        System.out.println("UNREADABLE: " + reading.problems());
        System.exit(1);
    }

    @Override
    public void conflicts(List<Conflict> conflicts, Consumer<Map<String, Choice>> answer) {
        System.out.println("CONFLICT: " + conflicts);
        System.exit(1);
    }

    @Override
    public void recovered(int steps, Runnable discard) {}

    @Override
    public void superseded() {}

    @Override
    public void damaged() {}
}
