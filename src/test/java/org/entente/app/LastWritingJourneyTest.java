package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.entente.io.FaultyDisk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is being written when the window closes is written to the end. */
class LastWritingJourneyTest extends Journey {

    private final FaultyDisk disk = FaultyDisk.unix();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<@Nullable Thread> writer = new AtomicReference<>();

    @AfterEach
    void letGo() {
        closed.countDown();
    }

    @Test
    void aDossierIsSaved() throws Exception {
        Path graph = folder.resolve("trade.csv");
        Files.writeString(graph, "from,to,label\nNorway,Sweden,trades with\n");
        answers.file = Optional.of(graph);
        answers.folderToSave = Optional.of(disk.path("/saved"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitUntil("the graph is open", () -> robot.lookup("#bare-save").tryQuery().isPresent());
        holdUp();
        robot.clickOn("#bare-save");
        closeMeanwhile();

        waitForFile("/saved/dossier.json");
    }

    @Test
    void aPictureIsExported() throws Exception {
        answers.image = Optional.of(disk.path("/picture.png"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitUntil("the dialog is open", () -> robot.lookup("#export-save").tryQuery().isPresent());
        holdUp();
        robot.clickOn("#export-save");
        closeMeanwhile();

        waitForFile("/picture.png");
    }

    private void holdUp() {
        disk.failBy(
                step -> {
                    writer.compareAndSet(null, Thread.currentThread());
                    begun.countDown();
                    try {
                        closed.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private void closeMeanwhile() throws InterruptedException {
        begun.await();
        onFx(() -> stage.close());
        closed.countDown();
    }

    private void waitForFile(String name) {
        Path file = disk.untroubled(name);
        waitUntil(name + " is written", () -> Files.exists(file) && Files.size(file) > 0);
        assertThat(Objects.requireNonNull(writer.get()).isDaemon())
                .as("the program ends without it")
                .isFalse();
    }
}
