package org.entente.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.io.file.AtomicFile;
import org.entente.testing.FxExtension;
import org.entente.view.words.FailureWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class FxTaskRunnerTest {

    private final FxTaskRunner tasks = new FxTaskRunner();
    private final List<String> said = new ArrayList<>();

    @Test
    void workThatRunsOutOfMemoryIsReportedAndTheNextGoesOn(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("picture.png"), "old");
        tasks.run(
                () -> {
                    AtomicFile.write(
                            file,
                            out -> {
                                out.write(new byte[100_000]);
                                throw new OutOfMemoryError("Java heap space");
                            });
                    return file;
                },
                done -> said.add("done"),
                failure -> said.add(FailureWords.of(failure)));
        tasks.run(() -> "next", said::add, failure -> said.add("failed"));
        FxExtension.waitUntil("both are told", () -> said.size() == 2);

        assertThat(said.get(0)).startsWith("there is not enough memory");
        assertThat(said.get(1)).isEqualTo("next");
        assertThat(file).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void theProgramWaitsForTheEndOfAnExportAndForNoOtherWork() {
        List<Boolean> daemons = new ArrayList<>();
        for (FxTaskRunner runner : List.of(tasks, FxTaskRunner.waitedFor("exporter"))) {
            runner.run(
                    () -> Thread.currentThread().isDaemon(),
                    daemons::add,
                    failure -> said.add("failed"));
            int so = daemons.size();
            FxExtension.waitUntil("it has run", () -> daemons.size() > so || !said.isEmpty());
        }

        assertThat(daemons).containsExactly(true, false);
    }
}
