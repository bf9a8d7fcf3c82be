package org.entente.drawing.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.model.SampleDossiers.ALAND;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.Backdrop;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.model.SampleDossiers;
import org.entente.model.id.ElementId;
import org.junit.jupiter.api.Test;

class TweenTest {

    private final GraphDrawing from = Pictures.relations();
    private final GraphDrawing to = moved();
    private final Tween tween = new Tween(from, to);

    private static GraphDrawing moved() {
        Map<ElementId, Point> places = new LinkedHashMap<>(Pictures.PLACES);
        places.put(ALAND, new Point(400, 300));
        return Pictures.compose(SampleDossiers.relations(), places, Pictures.AREA);
    }

    private static Point aland(GraphDrawing drawing) {
        return drawing.node(ALAND).orElseThrow().centre();
    }

    @Test
    void itEndsWithTheVeryPicture() {
        assertThat(tween.at(1)).isSameAs(to);
        assertThat(tween.at(7)).isSameAs(to);
    }

    @Test
    void nodesGoStraightSlowlyAtBothEnds() {
        assertThat(aland(tween.at(-1))).isEqualTo(new Point(200, 200));
        assertThat(aland(tween.at(0.5))).isEqualTo(new Point(300, 250));
        assertThat(aland(tween.at(0.1)).distance(new Point(200, 200)))
                .isLessThan(0.05 * new Point(200, 200).distance(new Point(400, 300)));
        assertThat(aland(tween.at(0.9)).distance(new Point(400, 300)))
                .isLessThan(0.05 * new Point(200, 200).distance(new Point(400, 300)));
    }

    @Test
    void linesAndArrowHeadsFollow() {
        GraphDrawing half = tween.at(0.5);
        for (int i = 0; i < half.ties().size(); i++) {
            Curve before = from.ties().get(i).curve();
            Curve after = to.ties().get(i).curve();
            assertThat(half.ties().get(i).curve().start())
                    .isEqualTo(before.start().towards(after.start(), 0.5));
            Outline head = half.ties().get(i).head();
            if (head != null) {
                Outline.MoveTo tip = (Outline.MoveTo) head.steps().get(0);
                assertThat(tip.to().distance(half.ties().get(i).curve().end())).isLessThan(40);
            }
        }
        assertThat(half.links()).hasSameSizeAs(to.links());
    }

    @Test
    void labelsOfTiesWaitAndNamesFollow() {
        GraphDrawing half = tween.at(0.5);

        assertThat(half.ties()).noneMatch(tie -> tie.label().shown());
        NodeMark aland = half.node(ALAND).orElseThrow();
        assertThat(aland.label().shown()).isTrue();
        assertThat(aland.label().box().centre().x()).isCloseTo(300, within(60.0));
    }

    @Test
    void whatIsBehindFadesOverAndWhatIsOnlyInTheLastIsInPlace() {
        Backdrop rings =
                new Backdrop(List.of(), List.of(Outline.ellipse(Pictures.AREA)), Map.of(), 1);
        Tween fading = new Tween(from, to.withBackdrop(rings));

        assertThat(fading.at(0.2).backdrop().isEmpty()).isTrue();
        assertThat(fading.at(0.8).backdrop().rings()).hasSize(1);
        assertThat(fading.at(0.8).backdrop().opacity()).isBetween(0.5, 0.99);

        GraphDrawing empty = from.with(List.of(), List.of(), List.of());
        assertThat(aland(new Tween(empty, to).at(0.5))).isEqualTo(new Point(400, 300));
    }
}
