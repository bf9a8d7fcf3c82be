package org.entente.view.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailureWordsTest {

    @Test
    void aFileThatCannotBeOpenedIsNamedWithTheReason() {
        assertThat(FailureWords.of(new NoSuchFileException("/a.txt")))
                .isEqualTo("/a.txt: there is no such file");
        assertThat(FailureWords.of(new AccessDeniedException("/a.txt")))
                .isEqualTo("/a.txt: no permission to open it");
    }

    @Test
    void aWrapperIsItsCauseAndSilenceItsKind() {
        assertThat(FailureWords.of(new UncheckedIOException(new IOException("disk full"))))
                .isEqualTo("disk full");
        assertThat(FailureWords.of(new IllegalStateException())).isEqualTo("illegal state");
    }
}
