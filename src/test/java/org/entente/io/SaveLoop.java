package org.entente.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.io.file.AtomicFile;

/**
 * Saves one file for ever, by turns as one text and as another, until it is killed; run by the
 * script {@code kill-loop}.
 */
final class SaveLoop {

    private SaveLoop() {}

    /**
     * Saves until killed.
     *
     * @param words the file to save, and the two files whose contents it gets by turns
     */
    public static void main(String[] words) throws IOException {
        Path file = Path.of(words[0]);
        byte[][] contents = {
            Files.readAllBytes(Path.of(words[1])), Files.readAllBytes(Path.of(words[2]))
        };
        Files.writeString(Path.of(words[0] + ".started"), "started", StandardCharsets.UTF_8);
        for (int i = 0; ; i++) {
            AtomicFile.write(file, contents[i % 2]);
        }
    }
}
