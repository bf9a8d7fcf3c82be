package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.entente.app.dossier.DossierLoader.Loaded;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Arrangement;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.view.OpenDossier;
import org.junit.jupiter.api.Test;

/** Dossiers that were left are given back to the memory, by all parts of the real window. */
class LeakTest extends Journey {

    private static final int OPENINGS = 200;
    private static final int FROM_DISK = 20;

    /** The others are left before their picture is there, as by an impatient user. */
    private static final int DRAWN = 40;

    /** What is open, its latest reload, and what a cell or a popup may still hold. */
    private static final int MAX_ALIVE = 3;

    @Test
    void twoHundredDossiersThatWereOpenedAndLeftAreCollected() throws IOException {
        List<WeakReference<Dossier>> dossiers = new ArrayList<>();
        List<WeakReference<OpenDossier>> opened = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            String title = "Dossier " + i;
            if (i % FROM_DISK == 0) {
                Path place = write(title);
                quickly(() -> window.session().open(place));
            } else {
                quickly(() -> window.session().show(made(title)));
            }
            if (i % DRAWN == 0) {
                waitUntil(title + " is drawn", () -> isDrawn(title));
            }
            quickly(
                    () -> {
                        window.selection().select(new ActorId("alpha"));
                        window.selection().select(new TieId("one"));
                        OpenDossier now = open();
                        opened.add(new WeakReference<>(now));
                        dossiers.add(new WeakReference<>(now.dossier()));
                    });
        }
        waitUntil(
                "the dossiers that were left are collected",
                () -> {
                    System.gc();
                    return alive(dossiers) <= MAX_ALIVE && alive(opened) <= MAX_ALIVE;
                });
        assertThat(alive(dossiers)).isLessThanOrEqualTo(MAX_ALIVE);
        assertThat(threads()).as("one watch at a time").isLessThanOrEqualTo(1);
    }

    /** Does something on the JavaFX application thread, and does not wait for what follows. */
    private static void quickly(Runnable work) {
        CompletableFuture.runAsync(work, Platform::runLater).join();
    }

    private Path write(String title) throws IOException {
        Path place = folder.resolve(title);
        Files.createDirectories(place);
        Files.writeString(place.resolve("article.txt"), "Headline\n\nAlpha helps Beta.\n");
        Files.writeString(
                place.resolve("dossier.json"), SmallDossier.json(title, new TieId("one")));
        return place;
    }

    /** A dossier whose places are known, which is quick to show. */
    private static Loaded made(String title) {
        Dossier dossier = SmallDossier.of(title);
        Arrangement placed =
                new Arrangement(
                        Map.of(
                                new ActorId("alpha"), new Point(100, 100),
                                new ActorId("beta"), new Point(700, 500)),
                        new Box(0, 0, 800, 600));
        return new Loaded(
                null, Optional.of(OpenDossier.of(dossier, 0).withArrangement(placed)), List.of());
    }

    private boolean isDrawn(String title) {
        return stage.getTitle().startsWith(title + " ") && window.canvas().drawing().isPresent();
    }

    private OpenDossier open() {
        return Optional.ofNullable(window.session().openProperty().get()).orElseThrow();
    }

    private static <T> long alive(List<WeakReference<T>> references) {
        return references.stream().filter(reference -> reference.get() != null).count();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("entente-watch"))
                .count();
    }
}
