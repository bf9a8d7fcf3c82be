package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.layout.stress.Graphs;
import org.entente.layout.stress.Layouts;
import org.jgrapht.alg.drawing.model.Box2D;
import org.junit.jupiter.api.Test;

class LayoutScoreTest {

    private static double cost(
            int crossings,
            int through,
            double variation,
            double resolution,
            double fit,
            double stress) {
        return new LayoutScore(crossings, through, variation, resolution, fit, stress).cost();
    }

    @Test
    void aPerfectPictureCostsNothing() {
        assertThat(cost(0, 0, 0, 1, 1, 0)).isZero();
    }

    @Test
    void eachMeasureHasItsPriceInCrossings() {
        assertThat(cost(7, 0, 0, 1, 1, 0)).isEqualTo(7);
        assertThat(cost(0, 2, 0, 1, 1, 0)).isEqualTo(6);
        assertThat(cost(0, 0, 0.5, 1, 1, 0)).isCloseTo(2.5, within(1e-12));
        assertThat(cost(0, 0, 0, 0.25, 1, 0)).isCloseTo(2.25, within(1e-12));
        assertThat(cost(0, 0, 0, 1, 0.25, 0)).isCloseTo(1.5, within(1e-12));
        assertThat(cost(0, 0, 0, 1, 1, 0.5)).isEqualTo(5);
        assertThat(cost(7, 2, 0.5, 0.25, 0.25, 0.5)).isCloseTo(24.25, within(1e-12));
    }

    @Test
    void theCostOfPositionsIsThatOfTheirMeasures() {
        var graph = Graphs.grid(3);
        Skeleton<Integer> skeleton = Skeleton.of(graph);
        Positions<Integer> positions = Layouts.layout(graph);
        Box2D area = Layouts.AREA;

        assertThat(LayoutScore.costIn(skeleton, area, 12).applyAsDouble(positions))
                .isEqualTo(LayoutScore.of(skeleton, positions, area, 12).cost())
                .isPositive();
    }
}
