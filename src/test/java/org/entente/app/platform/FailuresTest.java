package org.entente.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.platform.Failures.Told;
import org.entente.view.words.FailureWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {

    @TempDir Path folder = Path.of("");
    private final List<Told> told = new ArrayList<>();
    private Runnable read = () -> {};
    private Failures failures = new Failures(folder, Runnable::run, this::tell);

    @BeforeEach
    void prepare() {
        failures = new Failures(folder.resolve("logs"), Runnable::run, this::tell);
    }

    @AfterEach
    void close() {
        failures.close();
    }

    private void tell(Told now, Runnable closed) {
        told.add(now);
        read = closed;
    }

    private void fail(Throwable failure) {
        failures.uncaughtException(Thread.currentThread(), failure);
    }

    private String log() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("logs"))) {
            List<Path> logs =
                    files.filter(f -> f.toString().endsWith(".log")).collect(Collectors.toList());
            assertThat(logs).hasSize(1);
            return Files.readString(logs.get(0));
        }
    }

    @Test
    void nothingIsWrittenBeforeSomethingFails() {
        assertThat(folder.resolve("logs")).doesNotExist();
    }

    @Test
    void allAreLoggedButOneIsReported() throws IOException {
        fail(new IllegalStateException("the first"));
        fail(new IllegalArgumentException("the second"));

        assertThat(log()).contains("the first", "the second", "FailuresTest");
        assertThat(told).hasSize(1);
        assertThat(told.get(0).what()).isEqualTo("the first");
        assertThat(told.get(0).log()).contains(folder.resolve("logs"));
        assertThat(told.get(0).details()).contains("IllegalStateException", "FailuresTest");
    }

    @Test
    void whenTheDialogIsClosedTheNextIsReportedAgain() {
        fail(new IllegalStateException("the first"));
        read.run();
        fail(new IllegalStateException("the next"));

        assertThat(told).extracting(Told::what).containsExactly("the first", "the next");
    }

    @Test
    void aLogThatCannotBeWrittenDoesNotHideTheFailure() throws IOException {
        Files.writeString(folder.resolve("logs"), "a file where the folder should be");
        fail(new IllegalStateException("still told"));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).log()).isEmpty();
    }

    @Test
    void aFailureWithoutAMessageIsCalledByItsKind() {
        assertThat(FailureWords.of(new IllegalStateException())).isEqualTo("illegal state");
        assertThat(FailureWords.of(new NullPointerException(" "))).isEqualTo("null pointer");
        assertThat(FailureWords.of(new IllegalStateException(new IOException("disk full"))))
                .isEqualTo("disk full");
        assertThat(FailureWords.of(new ExecutionException(new OutOfMemoryError("Java heap"))))
                .startsWith("there is not enough memory");
    }
}
