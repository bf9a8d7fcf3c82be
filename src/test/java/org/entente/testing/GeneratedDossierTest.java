package org.entente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.DossierWriter;
import org.entente.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedDossierTest {

    @Test
    void everyClaimIsQuotedVerbatim(@TempDir Path folder) throws Exception {
        Dossier made = GeneratedDossier.of(60, 200, 40_000, 5);
        new DossierWriter().writeNew(made, folder);

        DossierReading reading = new DossierReader().read(folder);

        assertThat(reading.problems()).isEmpty();
        Dossier read = reading.dossier().orElseThrow();
        assertThat(read.actors()).hasSize(60);
        assertThat(read.ties()).hasSize(200);
        assertThat(read.concerns()).hasSize(5);
        assertThat(read.sources().get(0).article().text().length()).isBetween(40_000, 41_000);
    }

    @Test
    void theSameSeedGivesTheSameDossierAndAnotherSeedAnother() {
        Dossier one = GeneratedDossier.of(30, 90, 5_000, 1);

        assertThat(GeneratedDossier.of(30, 90, 5_000, 1).ties()).isEqualTo(one.ties());
        assertThat(GeneratedDossier.of(30, 90, 5_000, 2).ties()).isNotEqualTo(one.ties());
    }

    @Test
    void someActorsHaveManyMoreTiesThanMost() {
        Dossier made = GeneratedDossier.of(100, 300, 10_000, 1);

        long most =
                made.actors().stream()
                        .mapToLong(a -> made.ties().stream().filter(t -> t.touches(a.id())).count())
                        .max()
                        .orElse(0);

        assertThat(most).isGreaterThan(20);
    }
}
