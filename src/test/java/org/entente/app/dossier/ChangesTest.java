package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.model.Dossier;
import org.entente.model.SampleDossiers;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private final Dossier before = SampleDossiers.relations();

    private Dossier with(List<Tie> ties) {
        return new Dossier(
                before.title(), before.sources(), before.actors(), ties, before.concerns());
    }

    @Test
    void theSameDossierHasNotChanged() {
        assertThat(Changes.between(before, SampleDossiers.relations())).isEmpty();
    }

    @Test
    void whatCameAndWentIsCounted() {
        Dossier fewer = with(before.ties().subList(0, before.ties().size() - 2));

        assertThat(Changes.between(fewer, before)).isEqualTo("2 ties added");
        assertThat(Changes.between(before, fewer)).isEqualTo("2 ties removed");
    }

    @Test
    void whatHasTheSameIdHasChanged() {
        List<Tie> ties = new ArrayList<>(before.ties());
        Tie tie = ties.get(0);
        ties.set(
                0,
                new Tie(
                        tie.id(),
                        tie.from(),
                        tie.to(),
                        tie.directed(),
                        "another label",
                        tie.kind(),
                        tie.stance(),
                        tie.status(),
                        tie.accordingTo(),
                        tie.period(),
                        tie.evidence()));

        assertThat(Changes.between(before, with(ties))).isEqualTo("1 tie changed");
    }

    @Test
    void anotherTitleAndAnotherOrderAreChangesToo() {
        List<Tie> ties = new ArrayList<>(before.ties());
        Collections.reverse(ties);
        Dossier renamed =
                new Dossier("Another title", before.sources(), before.actors(), ties, List.of());

        assertThat(Changes.between(before, renamed))
                .isEqualTo("title changed, ties put in another order, 2 concerns removed");
    }
}
