package org.entente.drawing.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.model.SampleDossiers.ALAND;

import java.util.Set;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.SampleDossiers;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;

class NodeMoveTest {

    private static final GraphDrawing BEFORE =
            new DrawingComposer(Pictures.INTER, VisualStyle.of(Theme.LIGHT))
                    .compose(
                            RelationGraph.of(SampleDossiers.relations()),
                            Pictures.PLACES,
                            Pictures.AREA,
                            Set.of(),
                            Detail.ALL);
    private static final Point THERE = new Point(333, 444);
    private static final GraphDrawing AFTER = Revised.withNodeAt(BEFORE, ALAND, THERE);

    @Test
    void theNodeIsThereAndItsNameBesideItAsBefore() {
        NodeMark before = BEFORE.node(ALAND).orElseThrow();
        NodeMark after = AFTER.node(ALAND).orElseThrow();

        assertThat(after.centre()).isEqualTo(THERE);
        assertThat(after.label().box().centre().x() - THERE.x())
                .isCloseTo(before.label().box().centre().x() - before.centre().x(), within(1e-9));
    }

    @Test
    void itsLinesReachItsBorderAsBefore() {
        for (TieMark tie : AFTER.ties()) {
            TieMark before = BEFORE.tie(tie.id()).orElseThrow();
            if (tie.from().equals(ALAND)) {
                Point old = BEFORE.node(ALAND).orElseThrow().centre();
                assertThat(tie.curve().start().distance(THERE))
                        .isCloseTo(before.curve().start().distance(old), within(1e-9));
                Point end = centre(tie.to());
                assertThat(tie.curve().end().distance(end))
                        .isCloseTo(before.curve().end().distance(end), within(1e-9));
            }
        }
    }

    private static Point centre(ActorId actor) {
        return BEFORE.node(actor).orElseThrow().centre();
    }

    @Test
    void allElseIsTheVerySame() {
        for (TieMark tie : AFTER.ties()) {
            if (!tie.from().equals(ALAND) && !tie.to().equals(ALAND)) {
                assertThat(tie).isSameAs(BEFORE.tie(tie.id()).orElseThrow());
            }
        }
        for (NodeMark node : AFTER.nodes()) {
            if (!node.id().equals(ALAND)) {
                assertThat(node).isSameAs(BEFORE.node(node.id()).orElseThrow());
            }
        }
    }

    @Test
    void aNodeThatIsNotDrawnMovesNothing() {
        assertThat(Revised.withNodeAt(BEFORE, new ActorId("nobody"), THERE)).isSameAs(BEFORE);
    }
}
