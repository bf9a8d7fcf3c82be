package org.entente.io.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimedCopiesTest {

    @TempDir Path folder = Path.of("");

    private Instant now = Instant.parse("2026-11-28T18:53:00Z");
    private Path file;
    private TimedCopies copies;

    @BeforeEach
    void begin() {
        file = folder.resolve("dossier.json");
        copies = new TimedCopies(folder.resolve(".entente/copies"), () -> now);
    }

    private void keep(String content) throws IOException {
        Files.writeString(file, content);
        copies.keep(file);
    }

    @Test
    void aVersionIsKeptUnderItsTime() throws IOException {
        keep("one");

        assertThat(folder.resolve(".entente/copies/dossier-20261128T185300Z.json"))
                .hasContent("one");
    }

    @Test
    void betweenTwoVersionsLiesSomeTime() throws IOException {
        keep("one");
        now = now.plus(Duration.ofSeconds(299));
        keep("two");
        assertThat(copies.copies(file)).hasSize(1);
        now = now.plus(Duration.ofSeconds(1));
        keep("three");

        assertThat(copies.copies(file))
                .extracting(copy -> Files.readString(copy.file()))
                .containsExactly("three", "one");
    }

    @Test
    void twentyAreKept() throws IOException {
        for (int i = 0; i < 30; i++) {
            keep("no. " + i);
            now = now.plus(Duration.ofMinutes(10));
        }

        assertThat(copies.copies(file)).hasSize(20);
        assertThat(copies.copies(file).get(0).file()).hasContent("no. 29");
        assertThat(copies.copies(file).get(19).file()).hasContent("no. 10");
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        Path other = Files.createDirectories(folder.resolve(".entente/copies"));
        Files.writeString(other.resolve("dossier-mine.json"), "mine");
        Files.writeString(other.resolve("harbours-20200101T000000Z.json"), "theirs");
        for (int i = 0; i < 25; i++) {
            keep("no. " + i);
            now = now.plus(Duration.ofMinutes(10));
        }

        try (Stream<Path> files = Files.list(other)) {
            assertThat(files).hasSize(22);
        }
    }

    @Test
    void aFileThatIsNotThereHasNoVersions() throws IOException {
        copies.keep(file);

        assertThat(copies.copies(file)).isEmpty();
        assertThat(folder.resolve(".entente")).doesNotExist();
    }
}
