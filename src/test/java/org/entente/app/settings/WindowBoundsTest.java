package org.entente.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowBoundsTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 24, 1280, 776);
    private static final Rectangle2D BESIDE = new Rectangle2D(1280, 0, 1920, 1080);

    private static WindowBounds at(double x, double y) {
        return new WindowBounds(x, y, 1000, 700, false);
    }

    @Test
    void wordsComeBackAsTheyWere() {
        WindowBounds bounds = new WindowBounds(-20, 30, 1000, 700, true);

        assertThat(WindowBounds.parse(WindowBounds.print(Optional.of(bounds)))).contains(bounds);
        assertThat(WindowBounds.parse(WindowBounds.print(Optional.empty()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3", "a b c d normal", "NaN 0 1 1 normal", "1e9 0 1 1 normal"})
    void otherWordsAreRefused(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> WindowBounds.parse(words));
    }

    @Test
    void aWindowStaysOnTheScreenItWasOn() {
        assertThat(at(100, 100).on(List.of(LAPTOP))).contains(at(100, 100));
        assertThat(at(2000, 100).on(List.of(LAPTOP, BESIDE))).contains(at(2000, 100));
    }

    @Test
    void aWindowWhoseScreenIsGoneIsNotRestored() {
        assertThat(at(2000, 100).on(List.of(LAPTOP))).isEmpty();
        assertThat(at(1250, 100).on(List.of(LAPTOP))).as("thirty pixels are no grip").isEmpty();
        assertThat(at(100, -300).on(List.of(LAPTOP))).as("its title bar is out").isEmpty();
        assertThat(at(100, 790).on(List.of(LAPTOP))).isEmpty();
    }

    @Test
    void aWindowIsNoLargerThanItsScreenAndNoSmallerThanOfUse() {
        assertThat(new WindowBounds(0, 24, 5000, 9, false).on(List.of(LAPTOP)))
                .contains(new WindowBounds(0, 24, 1280, 360, false));
    }
}
