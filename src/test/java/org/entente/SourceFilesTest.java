package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files and packages stay small enough to be taken in at a glance. */
class SourceFilesTest {

    private static final int MAX_LINES = 400;
    private static final int MAX_FILES = 20;

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    @Test
    void noFileHasMoreThanFourHundredLines() throws IOException {
        Map<Path, Integer> tooLong = new TreeMap<>();
        for (Path file : sources("src")) {
            int lines = Files.readAllLines(file, StandardCharsets.UTF_8).size();
            if (lines > MAX_LINES) {
                tooLong.put(file, lines);
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void noPackageHasMoreThanTwentyFiles() throws IOException {
        Map<Path, Integer> counts = new TreeMap<>();
        for (Path file : sources("src/main/java")) {
            counts.merge(file.getParent(), 1, Integer::sum);
        }

        assertThat(counts)
                .isNotEmpty()
                .allSatisfy(
                        (folder, count) ->
                                assertThat(count).as("%s", folder).isLessThanOrEqualTo(MAX_FILES));
    }

    @Test
    void noTwoTypesHaveTheSameName() throws IOException {
        Map<String, List<Path>> byName =
                sources("src/main/java").stream()
                        .filter(file -> !file.endsWith("package-info.java"))
                        .collect(
                                Collectors.groupingBy(
                                        file -> file.getFileName().toString(),
                                        TreeMap::new,
                                        Collectors.toList()));

        assertThat(byName).isNotEmpty().allSatisfy((name, files) -> assertThat(files).hasSize(1));
    }
}
