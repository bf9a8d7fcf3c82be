package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowSizeTest {

    @Test
    void theFirstWindowTakesAShareOfALargeScreen() {
        assertThat(EntenteWindow.size(1920, 1440, 2200)).isEqualTo(1632);
        assertThat(EntenteWindow.size(3840, 1440, 2200)).isEqualTo(2200);
    }

    @Test
    void itTakesAllOfASmallOne() {
        assertThat(EntenteWindow.size(1280, 1440, 2200)).isEqualTo(1280);
        assertThat(EntenteWindow.size(1500, 1440, 2200)).isEqualTo(1440);
    }
}
