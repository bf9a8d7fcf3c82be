package org.entente.drawing.compose.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Box;
import org.junit.jupiter.api.Test;

class PlacementMemoryTest {

    private static final NodeMark WEST = Pictures.node("west", 100, 300, 20);
    private static final NodeMark EAST = Pictures.node("east", 500, 300, 20);
    private static final NodeMark NORTH = Pictures.node("north", 300, 40, 20);
    private static final NodeMark NORTHEAST = Pictures.node("northeast", 500, 40, 20);
    private static final List<NodeMark> NODES = List.of(WEST, EAST, NORTH, NORTHEAST);
    private static final LineMark SOUTHERN = Pictures.tie("southern", WEST, EAST);
    private static final LineMark NORTHERN = Pictures.tie("northern", NORTH, NORTHEAST);
    private static final Box ROOM = new Box(0, 0, 600, 400);

    /** Lies on the southern line. */
    private static final Box LABEL = Box.around(SOUTHERN.curve().at(0.5), 60, 14);

    private final PlacementMemory memory = new PlacementMemory();
    private int weighed;

    private void weigh(List<NodeMark> nodes, List<LineMark> lines, String name) {
        PlacementMemory.Recollection picture =
                memory.begin(new Surroundings(ROOM, nodes, lines, emphasis -> true));
        List<PlacementOption> possible =
                List.of(new PlacementOption(List.of(Pictures.label(LABEL, true)), 0));
        WeighedPlacements found =
                picture.weighed(
                        Imprint.of(Pictures.node(name, 320, 300, 8)),
                        () -> possible,
                        placement -> {
                            weighed++;
                            return placement;
                        });
        picture.end();
        LabelSearch.Spot spot = new LabelSearch.Spot(List.of(LABEL), 0);
        assertThat(found.choices())
                .containsExactly(new WeighedPlacements.Choice(possible.get(0), spot));
    }

    @Test
    void labelIsWeighedOnceWhileNothingChanges() {
        weigh(NODES, List.of(SOUTHERN, NORTHERN), "pact");
        weigh(NODES, List.of(SOUTHERN, NORTHERN), "pact");

        assertThat(weighed).isEqualTo(1);
    }

    @Test
    void labelIsNotWeighedAgainForALineFarAway() {
        weigh(NODES, List.of(SOUTHERN, NORTHERN), "pact");
        weigh(NODES, List.of(SOUTHERN), "pact");
        weigh(NODES, List.of(SOUTHERN, NORTHERN), "pact");

        assertThat(weighed).isEqualTo(1);
    }

    @Test
    void labelIsWeighedAgainForALineUnderIt() {
        weigh(NODES, List.of(NORTHERN), "pact");
        weigh(NODES, List.of(NORTHERN, SOUTHERN), "pact");
        weigh(NODES, List.of(NORTHERN), "pact");

        assertThat(weighed).isEqualTo(3);
    }

    @Test
    void labelIsWeighedAgainForANodeUnderIt() {
        weigh(List.of(WEST), List.of(), "pact");
        weigh(List.of(WEST, Pictures.node("middle", 320, 300, 10)), List.of(), "pact");
        weigh(List.of(WEST, Pictures.node("middle", 100, 100, 10)), List.of(), "pact");

        assertThat(weighed).isEqualTo(3);
    }

    @Test
    void labelIsWeighedAgainWithOtherWords() {
        weigh(NODES, List.of(SOUTHERN), "pact");
        weigh(NODES, List.of(SOUTHERN), "treaty");

        assertThat(weighed).isEqualTo(2);
    }

    @Test
    void labelIsWeighedAgainIfLinesAreTakenInAnotherOrder() {
        weigh(NODES, List.of(SOUTHERN, NORTHERN), "pact");
        weigh(NODES, List.of(NORTHERN, SOUTHERN), "pact");

        assertThat(weighed).isEqualTo(2);
    }
}
