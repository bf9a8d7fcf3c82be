package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.BORDURIA;
import static org.entente.model.SampleDossiers.CORDIA;
import static org.entente.model.SampleDossiers.DANA;
import static org.entente.model.SampleDossiers.DEPENDENCE;
import static org.entente.model.SampleDossiers.GAS;
import static org.entente.model.SampleDossiers.TROOPS;
import static org.entente.model.SampleDossiers.UNEASE;
import static org.entente.model.SampleDossiers.UNREST;
import static org.entente.model.SampleDossiers.WAR;

import java.util.Set;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.style.Emphasis;
import org.entente.graph.RelationGraph;
import org.entente.model.SampleDossiers;
import org.entente.model.id.ElementId;
import org.junit.jupiter.api.Test;

class FocusTest {

    private final RelationGraph graph = RelationGraph.of(SampleDossiers.relations());

    @Test
    void withNothingSelectedEverythingIsPlain() {
        assertThat(Focus.none().of(ALAND)).isEqualTo(Emphasis.PLAIN);
        assertThat(Focus.on(graph, Set.of())).isEqualTo(Focus.none());
    }

    @Test
    void theNeighbourhoodIsBrightAndTheRestRecedes() {
        Focus focus = Focus.on(graph, Set.of(BORDURIA));

        assertThat(focus.of(BORDURIA)).isEqualTo(Emphasis.SELECTED);
        assertThat(focus.of(TROOPS)).isEqualTo(Emphasis.BRIGHT);
        assertThat(focus.of(ALAND)).isEqualTo(Emphasis.BRIGHT);
        assertThat(focus.of(DEPENDENCE)).isEqualTo(Emphasis.BRIGHT);
        assertThat(focus.of(WAR)).isEqualTo(Emphasis.RECEDED);
        assertThat(focus.of(DANA)).isEqualTo(Emphasis.RECEDED);
    }

    @Test
    void severalElementsAreSelectedTogether() {
        Focus focus = Focus.on(graph, Set.<ElementId>of(UNREST, GAS));

        assertThat(focus.selected()).containsExactlyInAnyOrder(UNREST, GAS);
        assertThat(focus.bright()).containsExactlyInAnyOrder(UNREST, GAS, CORDIA, BORDURIA, ALAND);
    }

    @Test
    void theLinksOfASelectedConcernAreBright() {
        GraphDrawing drawing =
                Revised.focused(Pictures.relations(), Focus.on(graph, Set.of(UNEASE)));

        for (LinkMark link : drawing.links()) {
            assertThat(link.emphasis())
                    .isEqualTo(link.concern().equals(UNEASE) ? Emphasis.BRIGHT : Emphasis.RECEDED);
        }
    }

    @Test
    void theLinksOfABrightConcernToWhatRecedesRecede() {
        GraphDrawing drawing =
                Revised.focused(
                        Pictures.relations(), new Focus(Set.of(CORDIA), Set.of(CORDIA, UNEASE)));

        for (LinkMark link : drawing.links()) {
            boolean bright = link.concern().equals(UNEASE) && link.end().equals(CORDIA);
            assertThat(link.emphasis())
                    .as("%s", link.end())
                    .isEqualTo(bright ? Emphasis.BRIGHT : Emphasis.RECEDED);
        }
    }

    @Test
    void withoutFocusLinksArePlain() {
        assertThat(Revised.focused(Pictures.relations(), Focus.none()).links())
                .isNotEmpty()
                .allMatch(link -> link.emphasis() == Emphasis.PLAIN);
    }
}
