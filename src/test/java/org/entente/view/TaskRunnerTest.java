package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {

    private final List<Object> said = new ArrayList<>();

    @Test
    void inPlaceTheResultIsThereAtOnce() {
        TaskRunner.inPlace().run(() -> 42, said::add, said::add);

        assertThat(said).containsExactly(42);
    }

    @Test
    void inPlaceWhatTheWorkThrowsIsPassedOn() {
        IOException failure = new IOException("full");
        TaskRunner.inPlace()
                .run(
                        () -> {
                            throw failure;
                        },
                        said::add,
                        said::add);

        assertThat(said).containsExactly(failure);
    }

    @Test
    void aFailureToTakeTheResultIsNotTheWorks() {
        IllegalStateException failure = new IllegalStateException("taker");

        assertThatThrownBy(
                        () ->
                                TaskRunner.inPlace()
                                        .run(
                                                () -> 42,
                                                result -> {
                                                    throw failure;
                                                },
                                                said::add))
                .isSameAs(failure);
        assertThat(said).isEmpty();
    }
}
