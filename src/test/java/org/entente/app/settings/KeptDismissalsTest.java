package org.entente.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDismissalsTest {

    @TempDir Path folder = Path.of("");

    private KeptDismissals kept() {
        return new KeptDismissals(
                Preferences.at(folder.resolve("preferences.properties"), Runnable::run));
    }

    @Test
    void wordsAreDismissedInTheirDossierAloneAndStaySo() {
        kept().add("The harbour", "Jordan");

        assertThat(kept().has("The harbour", "Jordan")).isTrue();
        assertThat(kept().has("The harbour", "Georgia")).isFalse();
        assertThat(kept().has("The river", "Jordan")).isFalse();
    }

    @Test
    void theLatestAreKept() {
        KeptDismissals dismissals = kept();
        for (int i = 0; i < 501; i++) {
            dismissals.add("The harbour", "word " + i);
        }

        assertThat(kept().has("The harbour", "word 0")).isFalse();
        assertThat(kept().has("The harbour", "word 500")).isTrue();
    }
}
