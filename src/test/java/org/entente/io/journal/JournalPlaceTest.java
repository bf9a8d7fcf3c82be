package org.entente.io.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalPlaceTest {

    @TempDir Path temp = Path.of("");

    @Test
    void theJournalThatWasWrittenLastCounts() throws IOException {
        JournalPlace place =
                new JournalPlace(temp.resolve("dossier/dossier.json"), temp.resolve("home"));
        Path beside = place.candidates().get(0);
        Path own = place.candidates().get(1);
        assertThat(place.existing()).isEqualTo(beside);

        write(own, "steps", 2);
        assertThat(place.existing()).isEqualTo(own);
        write(beside, "", 3);
        assertThat(place.existing()).as("the one beside the dossier is empty").isEqualTo(own);
        write(beside, "steps", 1);
        assertThat(place.existing()).isEqualTo(own);
        write(beside, "steps", 3);
        assertThat(place.existing()).isEqualTo(beside);
    }

    private static void write(Path file, String text, int second) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000L));
    }
}
