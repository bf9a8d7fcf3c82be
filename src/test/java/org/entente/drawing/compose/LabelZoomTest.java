package org.entente.drawing.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.place.Aesthetics;
import org.entente.drawing.style.Theme;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelZoomTest {

    private static final GraphDrawing DRAWING =
            Pictures.arranged(Pictures.builtIn(), new Box(0, 0, 1040, 770), Theme.LIGHT);

    private static GraphDrawing at(double zoom) {
        return LabelZoom.at(DRAWING, LabelZoom.scale(zoom));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2, 0.35, 0.5, 0.8, 1, 1.4, 2, 3, 5, 8})
    void namesAndLabelsKeepASizeThatCanBeRead(double zoom) {
        GraphDrawing drawing = at(zoom);

        for (NodeMark node : drawing.nodes()) {
            assertThat(node.label().style().size() * zoom).isBetween(8.0, 20.0);
        }
        for (TieMark tie : drawing.ties()) {
            assertThat(tie.label().style().size() * zoom).isBetween(8.0, 20.0);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2, 0.35, 0.5, 0.8, 1.7, 2, 3, 5, 8})
    void noShownLabelOverlapsAnotherOrANode(double zoom) {
        assertThat(Aesthetics.of(at(zoom)).labelOverlaps()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 2, 8})
    void nodesAndLinesStayWhereTheyAre(double zoom) {
        GraphDrawing drawing = at(zoom);

        assertThat(drawing.area()).isEqualTo(DRAWING.area());
        assertThat(drawing.links()).isEqualTo(DRAWING.links());
        assertThat(drawing.nodes())
                .extracting(NodeMark::centre)
                .isEqualTo(DRAWING.nodes().stream().map(NodeMark::centre).toList());
        assertThat(drawing.ties())
                .extracting(TieMark::curve)
                .isEqualTo(DRAWING.ties().stream().map(TieMark::curve).toList());
    }

    @Test
    void closerByMoreLabelsComeUpAndNoneGoes() {
        List<TieMark> far = DRAWING.ties();
        List<TieMark> near = at(2.5).ties();

        for (int i = 0; i < far.size(); i++) {
            assertThat(!far.get(i).label().shown() || near.get(i).label().shown()).isTrue();
        }
        assertThat(shown(near)).isGreaterThan(shown(far));
    }

    @Test
    void fromAfarTheImportantNamesRemain() {
        GraphDrawing far = at(0.3);

        assertThat(shown(far.ties())).isLessThan(shown(DRAWING.ties()));
        for (String name : List.of("china", "russia", "north-korea")) {
            assertThat(far.node(new ActorId(name)).orElseThrow().label().shown()).as(name).isTrue();
        }
    }

    @Test
    void atTheUsualZoomsNothingChanges() {
        for (double zoom : new double[] {0.86, 1, 1.25, 1.49}) {
            assertThat(at(zoom)).isSameAs(DRAWING);
        }
    }

    private static long shown(List<TieMark> ties) {
        return ties.stream().filter(tie -> tie.label().shown()).count();
    }
}
