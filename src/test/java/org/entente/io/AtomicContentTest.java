package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.io.file.AtomicFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves what is written piece by piece. */
class AtomicContentTest {

    private final Path folder;

    AtomicContentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aDiskThatIsFullHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "old");

        assertThatThrownBy(
                        () ->
                                AtomicFile.write(
                                        file,
                                        out -> {
                                            out.write(new byte[100_000]);
                                            throw new IOException("No space left on device");
                                        }))
                .hasMessage("No space left on device");

        assertThat(file).hasContent("old");
        assertThat(list()).containsExactly(file);
    }

    @Test
    void nothingIsLeftOfANewFileThatFails() throws IOException {
        assertThatThrownBy(
                        () ->
                                AtomicFile.write(
                                        folder.resolve("a.png"),
                                        out -> {
                                            throw new IllegalArgumentException("too large");
                                        }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(list()).isEmpty();
    }

    @Test
    void whileItIsWrittenTheOldFileStands() throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "old");
        AtomicFile.write(
                file,
                out -> {
                    out.write(bytes("new"));
                    out.flush();
                    assertThat(file).hasContent("old");
                });

        assertThat(file).hasContent("new");
        assertThat(list()).containsExactly(file);
    }

    @Test
    void aReasonIsOneLineThatNamesTheFile() {
        Path file = folder.resolve("a.png");

        assertThat(AtomicFile.reason(new IOException("No space left on device"), file))
                .isEqualTo(file + ": No space left on device");
        assertThat(
                        AtomicFile.reason(
                                new FileSystemException(
                                        ".a.png.0.tmp", null, "Read-only file system"),
                                file))
                .isEqualTo(file + ": Read-only file system");
        assertThat(
                        AtomicFile.reason(
                                new AccessDeniedException("x", null, "the file is write-protected"),
                                file))
                .isEqualTo(file + ": the file is write-protected; choose another name");
        assertThat(AtomicFile.cause(new AccessDeniedException("x"), file))
                .isEqualTo("no permission to write there");
        assertThat(AtomicFile.reason(new AccessDeniedException("x"), file))
                .isEqualTo(file + ": no permission to write there; choose another folder");
    }
}
