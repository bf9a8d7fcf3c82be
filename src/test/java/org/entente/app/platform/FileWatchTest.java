package org.entente.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.entente.app.platform.FileWatch.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {

    private static final Services NONE =
            () -> {
                throw new IOException("too many watches");
            };

    @TempDir Path folder = Path.of("");
    private Path file = Path.of("");
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void writeTheFile() throws IOException {
        file = folder.resolve("dossier.json");
        Files.writeString(file, "first");
    }

    private FileWatch watch() {
        return FileWatch.of(FileStamps.of(List.of(file)), () -> told.add("changed"));
    }

    private FileWatch poll(FileStamps known) {
        return new FileWatch(known, () -> told.add("changed"), NONE, 20);
    }

    private void assertTold() throws InterruptedException {
        assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("changed");
    }

    @Test
    void aFileThatIsWrittenToIsReported() throws Exception {
        try (FileWatch watch = watch()) {
            Files.writeString(file, "second");
            assertTold();
            watch.follow(FileStamps.of(List.of(file)));
            Files.writeString(file, "a third time");
            assertTold();
        }
    }

    @Test
    void aFileThatIsReplacedByRenamingIsReported() throws Exception {
        try (FileWatch watch = watch()) {
            assertThat(watch).isNotNull();
            Path fresh = folder.resolve("dossier.json.swp");
            Files.writeString(fresh, "other");
            Files.setLastModifiedTime(fresh, Files.getLastModifiedTime(file));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            assertTold();
        }
    }

    @Test
    void aFileThatGoesAndComesIsReported() throws Exception {
        try (FileWatch watch = watch()) {
            assertThat(watch).isNotNull();
            Files.delete(file);
            assertTold();
            Files.writeString(file, "first");
            assertTold();
        }
    }

    @Test
    void whatCannotBeWatchedIsLookedAtNowAndThen() throws Exception {
        try (FileWatch watch = poll(FileStamps.of(List.of(file)))) {
            assertThat(watch).isNotNull();
            Files.writeString(file, "second");
            assertTold();
        }
    }

    @Test
    void whatChangedSinceItWasReadIsReportedAtOnce() throws Exception {
        FileStamps known = FileStamps.of(List.of(file));
        Files.writeString(file, "changed while the layout ran");
        try (FileWatch watch = poll(known)) {
            assertThat(watch).isNotNull();
            assertTold();
        }
    }

    @Test
    void filesThatAreNotFollowedAnyMoreAreNotTold() throws Exception {
        Path other = folder.resolve("other.json");
        try (FileWatch watch = watch()) {
            watch.follow(FileStamps.of(List.of(other)));
            Files.writeString(file, "second");
            Files.writeString(other, "new");
            assertTold();
            assertThat(FileStamps.of(List.of(other)).files()).containsExactly(other);
        }
    }

    @Test
    void theThreadEndsWhenTheWatchIsClosed() throws Exception {
        Set<Thread> before = threads();
        FileWatch watch = watch();
        Set<Thread> started = threads();
        started.removeAll(before);
        assertThat(started).hasSize(1);
        watch.close();

        for (Thread thread : started) {
            thread.join(30_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("entente-watch"))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
