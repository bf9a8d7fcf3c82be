package org.entente.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierPlaceTest {

    private static DossierPlace at(String path) {
        return DossierPlace.of(Optional.of(Path.of(path)));
    }

    @Test
    void aFolderAndTheDossierInItAreOnePlace() {
        assertThat(at("/a/b/dossier.json")).isEqualTo(at("/a/b")).isEqualTo(at("/a/c/../b"));
        assertThat(at("dossier.json")).isEqualTo(at("."));
    }

    @Test
    void filesOfOtherNamesAreEachAPlace() {
        assertThat(at("/a/ties.graphml")).isNotEqualTo(at("/a")).isNotEqualTo(at("/a/b.graphml"));
        assertThat(at("/a")).isNotEqualTo(DossierPlace.BUILT_IN);
        assertThat(DossierPlace.of(Optional.empty())).isEqualTo(DossierPlace.BUILT_IN);
    }
}
