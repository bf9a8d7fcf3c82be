package org.entente.app.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ElementId;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.place.PinKeeper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the pins of the open dossier in a {@link PinStore}: reads them when it is opened, writes
 * them off the JavaFX application thread once they have not changed for a moment.
 */
public final class KeptPins implements PinKeeper {

    private final PinStore store;
    private final Supplier<Optional<Path>> dossier;
    private final TaskRunner tasks;
    private final Delay delay;
    private final Consumer<String> say;
    private Optional<Path> current = Optional.empty();
    private @Nullable Map<ElementId, Point> unwritten;

    /** Pins queued for writing, by dossier. */
    private final Map<Optional<Path>, Map<ElementId, Point>> waiting = new ConcurrentHashMap<>();

    /** Runs the latest task given after a short delay, on the JavaFX application thread. */
    public interface Delay {
        void run(Runnable work);
    }

    /**
     * @param store where pins are
     * @param dossier where the open dossier is; empty for the built-in one
     * @param tasks runs the writing
     * @param delay waits for more changes
     * @param say tells the user what went wrong
     */
    public KeptPins(
            PinStore store,
            Supplier<Optional<Path>> dossier,
            TaskRunner tasks,
            Delay delay,
            Consumer<String> say) {
        this.store = store;
        this.dossier = dossier;
        this.tasks = tasks;
        this.delay = delay;
        this.say = say;
    }

    @Override
    public Callable<Map<ElementId, Point>> read() {
        flush();
        Optional<Path> opened = dossier.get();
        current = opened;
        return () -> {
            Map<ElementId, Point> newer = waiting.get(opened);
            if (newer != null) {
                return newer;
            }
            PinStore.Reading reading = store.read(PinStore.key(opened));
            if (!reading.note().isEmpty()) {
                Platform.runLater(() -> say.accept(reading.note()));
            }
            return reading.pins();
        };
    }

    @Override
    public void keep(Map<ElementId, Point> pins) {
        unwritten = pins;
        delay.run(this::flush);
    }

    @Override
    public void carryOver(Map<ElementId, Point> pins) {
        flush();
        current = dossier.get();
        keep(pins);
    }

    /** Queues unwritten pins. */
    void flush() {
        Map<ElementId, Point> pins = unwritten;
        Optional<Path> whose = current;
        if (pins != null) {
            unwritten = null;
            waiting.put(whose, pins);
            tasks.run(
                    () -> {
                        write(whose);
                        return pins.size();
                    },
                    count -> {},
                    failure -> say.accept("The pinned places could not be saved"));
        }
    }

    private void write(Optional<Path> whose) throws IOException {
        synchronized (store) {
            Map<ElementId, Point> pins = waiting.get(whose);
            if (pins != null) {
                store.write(PinStore.key(whose), pins);
                waiting.remove(whose, pins);
            }
        }
    }

    /** Writes unwritten pins immediately, before the program exits. */
    public void close() {
        if (unwritten != null) {
            waiting.put(current, unwritten);
            unwritten = null;
        }
        for (Optional<Path> whose : waiting.keySet()) {
            try {
                write(whose);
            } catch (IOException e) {
                System.getLogger("org.entente").log(System.Logger.Level.DEBUG, "pins", e);
            }
        }
    }
}
