package org.entente.drawing.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.junit.jupiter.api.Test;

class AestheticsTest {

    private final NodeMark northWest = Pictures.node("north-west", 100, 100, 20);
    private final NodeMark northEast = Pictures.node("north-east", 900, 100, 20);
    private final NodeMark southWest = Pictures.node("south-west", 100, 600, 20);
    private final NodeMark southEast = Pictures.node("south-east", 900, 600, 20);
    private final NodeMark middle = Pictures.node("middle", 500, 350, 20);
    private final List<NodeMark> corners = List.of(northWest, northEast, southWest, southEast);
    private final TieMark falling = Pictures.tie("falling", northWest, southEast);
    private final TieMark rising = Pictures.tie("rising", southWest, northEast);

    private static NodeMark named(NodeMark node, Box box) {
        return node.withLabel(Pictures.label(box, true));
    }

    @Test
    void diagonalsCross() {
        assertThat(Aesthetics.of(Pictures.of(corners, List.of(falling, rising))).crossings())
                .isEqualTo(1);
    }

    @Test
    void tiesThatMeetInANodeDoNotCross() {
        TieMark top = Pictures.tie("top", northWest, northEast);

        assertThat(Aesthetics.of(Pictures.of(corners, List.of(falling, top))).crossings()).isZero();
    }

    @Test
    void tiesOfOnePairDoNotCount() {
        TieMark back = Pictures.tie("back", southEast, northWest);

        assertThat(Aesthetics.of(Pictures.of(corners, List.of(falling, back))).crossings())
                .isZero();
    }

    @Test
    void aLineThroughAForeignNodeCountsAndOneToItDoesNot() {
        List<NodeMark> nodes = List.of(northWest, southEast, middle);
        TieMark own = Pictures.tie("own", northWest, middle);

        assertThat(Aesthetics.of(Pictures.of(nodes, List.of(falling))).linesThroughNodes())
                .isEqualTo(1);
        assertThat(Aesthetics.of(Pictures.of(nodes, List.of(own))).linesThroughNodes()).isZero();
    }

    @Test
    void labelsOverlapEachOtherAndNodes() {
        Box free = new Box(300, 500, 60, 16);
        GraphDrawing clean =
                Pictures.of(
                        List.of(
                                named(northWest, free),
                                named(northEast, new Box(400, 500, 60, 16))),
                        List.of());
        GraphDrawing crowded =
                Pictures.of(
                        List.of(
                                named(northWest, free),
                                named(northEast, new Box(350, 510, 60, 16)),
                                named(southWest, new Box(480, 340, 60, 16)),
                                middle),
                        List.of());

        assertThat(Aesthetics.of(clean).labelOverlaps()).isZero();
        assertThat(Aesthetics.of(crowded).labelOverlaps()).isEqualTo(2);
    }

    @Test
    void labelsOfTiesCountToo() {
        Box box = new Box(300, 500, 60, 16);
        TieMark labelled = falling.withLabel(Pictures.label(box, true));

        assertThat(
                        Aesthetics.of(
                                        Pictures.of(
                                                List.of(named(northWest, box), southEast),
                                                List.of(labelled)))
                                .labelOverlaps())
                .isEqualTo(1);
    }

    @Test
    void hiddenNamesAndLabelsAreCounted() {
        Aesthetics figures = Aesthetics.of(Pictures.of(corners, List.of(falling, rising)));

        assertThat(figures.hiddenNames()).isEqualTo(4);
        assertThat(figures.hiddenLabels()).isEqualTo(2);
    }

    @Test
    void lengthsSpreadByTheirCoefficientOfVariation() {
        NodeMark near = Pictures.node("near", 200, 100, 20);
        NodeMark far = Pictures.node("far", 400, 100, 20);
        TieMark one = Pictures.tie("one", northWest, near);
        TieMark three = Pictures.tie("three", northWest, far);
        List<NodeMark> nodes = List.of(northWest, near, far);

        assertThat(Aesthetics.of(Pictures.of(nodes, List.of(one))).lengthSpread()).isZero();
        // Lengths 100 and 300: the mean is 200, the standard deviation 100.
        assertThat(Aesthetics.of(Pictures.of(nodes, List.of(one, three))).lengthSpread())
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void useIsTheShareOfTheAreaTheNodesSpan() {
        assertThat(Aesthetics.of(Pictures.of(corners, List.of())).use())
                .isCloseTo(840.0 * 540 / (1000 * 700), within(1e-9));
        assertThat(Aesthetics.of(Pictures.of(List.of(), List.of())).use()).isEqualTo(1);
    }

    @Test
    void anEmptyPictureCostsNothing() {
        assertThat(Aesthetics.of(Pictures.of(List.of(), List.of())).cost()).isZero();
    }

    @Test
    void whatMisleadsCostsMoreThanWhatSlowsDown() {
        Aesthetics clean = new Aesthetics(0, 0, 0, 0, 0, 0, 1);
        double crossing = new Aesthetics(1, 0, 0, 0, 0, 0, 1).cost() - clean.cost();
        double label = new Aesthetics(0, 0, 0, 0, 1, 0, 1).cost() - clean.cost();

        assertThat(List.of(crossing, label)).allMatch(cost -> cost > 0);
        for (Aesthetics misleading :
                List.of(
                        new Aesthetics(0, 1, 0, 0, 0, 0, 1),
                        new Aesthetics(0, 0, 1, 0, 0, 0, 1),
                        new Aesthetics(0, 0, 0, 1, 0, 0, 1))) {
            assertThat(misleading.cost()).isGreaterThan(crossing + label);
        }
    }
}
