package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start script of Linux and macOS, with a Java that only says what it is asked. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

    /** Prints its arguments, writes the archive it is asked for, and ends with its input. */
    private static final String JAVA =
            """
            #!/bin/sh
            trap 'code=143' TERM
            for word; do
                echo "$word"
                case $word in
                    -XX:ArchiveClassesAtExit=*) archive=${word#*=} ;;
                esac
            done
            echo ready
            while [ "${code:-0}" != 143 ] && read -r line; do code=$line; done
            [ -z "${archive:-}" ] || echo classes > "$archive"
            exit "${code:-0}"
            """;

    private static final String MAKES = "-XX:ArchiveClassesAtExit=";
    private static final String USES = "-XX:SharedArchiveFile=";

    private final Path home;
    private final Path cache;

    StartScriptTest(@TempDir Path folder) {
        this.home = folder.resolve("a folder with blanks");
        this.cache = folder.resolve("a cache");
    }

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(home.resolve("jdk/bin"));
        Files.copy(
                Path.of("src/package/entente"),
                home.resolve("entente"),
                StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(home.resolve("entente.jar"), "one version");
        Path java = Files.writeString(home.resolve("jdk/bin/java"), JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void wordsArePassedOnAndTheExitCodeBack() throws Exception {
        try (Run run = new Run("check", "a dossier", "", "*")) {
            assertThat(run.words).endsWith("check", "a dossier", "", "*");
            assertThat(run.words)
                    .containsSequence("-jar", home.toRealPath() + "/entente.jar", "check");
            assertThat(run.end("2")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"17.0.15, false", "21.0.5, false", "24, true", "25.0.3, true", "31.0.1, true"})
    void newerJavaIsToldToAllowWhatJavaFxUses(String version, boolean told) throws Exception {
        Files.writeString(
                home.resolve("jdk/release"),
                "IMPLEMENTOR=\"Anyone\"\nJAVA_VERSION=\"" + version + "\"\n");
        try (Run run = new Run("check")) {
            assertThat(run.words.contains("--sun-misc-unsafe-memory-access=allow")).isEqualTo(told);
            assertThat(run.end("0")).isZero();
        }
    }

    @Test
    void theFirstWindowMakesAnArchiveThatAllLaterStartsUse() throws Exception {
        try (Run first = new Run()) {
            assertThat(first.value(MAKES)).startsWith(cache.toString());
            assertThat(first.words).noneMatch(word -> word.startsWith(USES));
            assertThat(first.end("0")).isZero();
        }
        Path archive = onlyArchive();
        for (List<String> words : List.of(List.<String>of(), List.of("check"))) {
            try (Run later = new Run(words.toArray(String[]::new))) {
                assertThat(later.value(USES)).isEqualTo(archive.toString());
                assertThat(later.words).noneMatch(word -> word.startsWith(MAKES));
            }
        }
    }

    @Test
    void aCommandMakesNoArchive() throws Exception {
        try (Run run = new Run("export", "-o", "x.png")) {
            assertThat(run.words).noneMatch(word -> word.startsWith("-XX:Archive"));
            assertThat(run.end("0")).isZero();
        }
        assertThat(cache).doesNotExist();
    }

    @Test
    void anArchiveOfAnotherJarIsReplaced() throws Exception {
        try (Run run = new Run()) {
            run.end("0");
        }
        Path old = onlyArchive();
        Files.writeString(home.resolve("entente.jar"), "another version");
        try (Run run = new Run()) {
            assertThat(run.value(MAKES)).isNotNull();
            run.end("0");
        }
        assertThat(onlyArchive()).isNotEqualTo(old);
    }

    @Test
    void twoAtOnceWriteToFilesOfTheirOwn() throws Exception {
        try (Run one = new Run();
                Run other = new Run()) {
            assertThat(one.value(MAKES)).isNotEqualTo(other.value(MAKES));
            assertThat(one.end("0")).isZero();
            assertThat(Path.of(one.value(MAKES))).doesNotExist();
            assertThat(other.end("0")).isZero();
        }
        assertThat(onlyArchive()).hasContent("classes");
    }

    @Test
    void whatAFailedStartLeavesIsRemoved() throws Exception {
        try (Run run = new Run()) {
            assertThat(run.end("1")).isEqualTo(1);
        }
        assertThat(cache.resolve("entente")).isEmptyDirectory();
    }

    @Test
    void aWindowThatIsAskedToEndEndsAndKeepsItsArchive() throws Exception {
        try (Run run = new Run()) {
            run.process.toHandle().destroy();
            assertThat(run.process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(run.process.exitValue()).isEqualTo(143);
        }
        assertThat(onlyArchive()).hasContent("classes");
    }

    @Test
    void withoutAPlaceForAnArchiveTheProgramStartsAllTheSame() throws Exception {
        Files.writeString(cache, "a file where a folder should be");
        try (Run run = new Run()) {
            assertThat(run.words).noneMatch(word -> word.startsWith("-XX:Archive"));
            assertThat(run.end("0")).isZero();
        }
    }

    private Path onlyArchive() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("entente"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    /** The script, started; Java has said what it was asked and waits for its input to end. */
    private final class Run implements AutoCloseable {

        private final Process process;
        private final List<String> words = new ArrayList<>();

        Run(String... arguments) throws IOException {
            List<String> command = new ArrayList<>(List.of(home.resolve("entente").toString()));
            command.addAll(Arrays.asList(arguments));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
            builder.environment().put("HOME", cache.resolveSibling("home").toString());
            builder.environment().put("XDG_CACHE_HOME", cache.toString());
            process = builder.start();
            BufferedReader output = process.inputReader();
            for (String word = output.readLine(); !"ready".equals(word); word = output.readLine()) {
                assertThat(word).as("the script ended; it printed " + words).isNotNull();
                words.add(word);
            }
        }

        String value(String option) {
            return words.stream()
                    .filter(word -> word.startsWith(option))
                    .map(word -> word.substring(option.length()))
                    .findFirst()
                    .orElseThrow();
        }

        /** Lets Java end with a code. */
        int end(String code) throws Exception {
            try (var input = process.outputWriter()) {
                input.write(code + "\n");
            }
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
