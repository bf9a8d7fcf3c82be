package org.entente.app.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.dossier.SessionUnderTest;
import org.entente.app.session.SessionMeans;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.GraphLayout;
import org.entente.io.DossierReader;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.testing.TasksByHand;
import org.entente.view.OpenDossier;
import org.entente.view.canvas.place.PlacementModel;

/** A window's models as far as editing goes, without a window. */
final class EditingUnderTest {

    final TasksByHand tasks = new TasksByHand();
    final SessionUnderTest made;
    final PlacementModel placement = new PlacementModel(id -> id.value(), () -> {});
    final DossierEditing editing;
    private final List<Runnable> later = new ArrayList<>();

    EditingUnderTest(Path folder) {
        made = new SessionUnderTest(folder.resolve("settings"), tasks);
        editing =
                new DossierEditing(
                        made.session,
                        placement,
                        made.selection,
                        made.line,
                        made.dialogs,
                        new SessionMeans(tasks, this::later, () -> Instant.EPOCH),
                        folder.resolve("home"));
    }

    private Runnable later(long millis, Runnable work) {
        later.add(work);
        return () -> later.remove(work);
    }

    EditingUnderTest open(Path path) {
        made.session.open(path);
        tasks.finishAll();
        return this;
    }

    EditingUnderTest openBuiltIn() {
        made.session.open(null);
        tasks.finishAll();
        return this;
    }

    /** Does all that waits to be done, but not what is for later. */
    void work() {
        tasks.finishAll();
    }

    /** Lets the time pass until all is done. */
    void pass() {
        work();
        List<Runnable> due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
        work();
    }

    /** Chooses another layout, which is a step of the places. */
    void arrange(GraphLayout layout) {
        placement.choose(org.entente.drawing.place.LayoutChoice.of(layout));
    }

    OpenDossier shown() {
        return Optional.ofNullable(made.session.openProperty().get()).orElseThrow();
    }

    String name(ActorId actor) {
        return shown().dossier().nameOf(actor);
    }

    static Dossier onDisk(Path folder) {
        return new DossierReader().read(folder).dossier().orElseThrow();
    }

    Map<?, Point> pins() {
        return placement.placementProperty().get().pins();
    }

    static void change(Path file, String from, String to) {
        try {
            String text = Files.readString(file);
            if (!text.contains(from)) {
                throw new AssertionError(from + " is not in " + file);
            }
            Files.writeString(file, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
