package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private final Opening opening = new Opening();

    @Test
    void aJobSaysWhatItDoesUntilItEnds() {
        Opening.Job job = new Opening.Job("wars");
        opening.begin(job);
        job.step("Drawing", 0.9);

        assertThat(opening.jobProperty().get()).contains(job);
        assertThat(job.step()).isEqualTo(new Opening.Step("Drawing", 0.9));
        assertThat(opening.end(job)).isTrue();
        assertThat(opening.jobProperty().get()).isEmpty();
    }

    @Test
    void aCancelledJobStopsAtItsNextStepAndNothingComesOfIt() {
        Opening.Job job = new Opening.Job("wars");
        opening.begin(job);

        assertThat(opening.cancel()).contains(job);

        assertThat(job.getAsBoolean()).isTrue();
        assertThatThrownBy(() -> job.step("Drawing", 0.9))
                .isInstanceOf(CancellationException.class);
        assertThat(opening.end(job)).isFalse();
        assertThat(opening.jobProperty().get()).isEmpty();
    }

    @Test
    void theNextJobTakesThePlaceOfTheOneBefore() {
        Opening.Job one = new Opening.Job("one");
        Opening.Job two = new Opening.Job("two");
        opening.begin(one);
        opening.begin(two);

        assertThat(opening.end(one)).isFalse();
        assertThat(opening.jobProperty().get()).contains(two);
        assertThat(opening.end(two)).isTrue();
    }
}
