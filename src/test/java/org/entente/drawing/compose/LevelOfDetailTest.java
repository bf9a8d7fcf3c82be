package org.entente.drawing.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.testing.GeneratedDossier;
import org.junit.jupiter.api.Test;

class LevelOfDetailTest {

    private static final Dossier DOSSIER = GeneratedDossier.of(120, 360, 0, 3);
    private static final RelationGraph GRAPH = RelationGraph.of(DOSSIER);
    private static final Box AREA = new Box(0, 0, 1330, 1750);
    private static final GraphDrawing DRAWING = composed();

    private static GraphDrawing composed() {
        DrawingComposer composer = new DrawingComposer(Pictures.INTER, VisualStyle.of(Theme.LIGHT));
        Map<ElementId, Point> places = new LinkedHashMap<>();
        int i = 0;
        for (var actor : DOSSIER.actors()) {
            places.put(actor.id(), new Point(60 + i % 12 * 110, 60 + i / 12 * 170));
            i++;
        }
        return composer.compose(GRAPH, places, AREA, Set.of(), Detail.ALL);
    }

    @Test
    void nearByThePictureIsWhatItWas() {
        GraphDrawing seen = LevelOfDetail.of(DRAWING, 1, DRAWING.bounds().grow(20));

        assertThat(seen.nodes()).isEqualTo(DRAWING.nodes());
        assertThat(seen.ties()).isEqualTo(DRAWING.ties());
    }

    @Test
    void whatLiesOutsideOfTheWindowIsLeftOut() {
        Box window = new Box(0, 0, 200, 200);

        GraphDrawing seen = LevelOfDetail.of(DRAWING, 1, window);

        assertThat(seen.nodes()).hasSizeBetween(1, 12);
        assertThat(seen.ties()).hasSizeLessThan(DRAWING.ties().size());
        for (NodeMark node : DRAWING.nodes()) {
            if (window.overlaps(node.bounds())) {
                assertThat(seen.nodes()).contains(node);
            }
        }
    }

    @Test
    void farAwayLinesAreSolidAndBare() {
        GraphDrawing seen = LevelOfDetail.of(DRAWING, 0.3, AREA);

        assertThat(seen.ties()).hasSameSizeAs(DRAWING.ties());
        assertThat(seen.ties())
                .allSatisfy(
                        tie -> {
                            assertThat(tie.head()).isNull();
                            assertThat(tie.label().shown()).isFalse();
                            assertThat(tie.line().pattern()).isEqualTo(LinePattern.SOLID);
                        });
    }

    @Test
    void farAwayNamesAreAsLargeAsEverAndDoNotOverlap() {
        double zoom = 0.3;

        List<LabelMark> names =
                LevelOfDetail.of(DRAWING, zoom, AREA).nodes().stream()
                        .map(NodeMark::label)
                        .filter(LabelMark::shown)
                        .toList();

        assertThat(names).hasSizeGreaterThan(5);
        for (LabelMark name : names) {
            assertThat(name.style().size() * zoom).isEqualTo(VisualStyle.NAME.size());
            assertThat(names).noneMatch(o -> !o.equals(name) && o.box().overlaps(name.box()));
        }
    }

    @Test
    void farAwayNoNameButAHubsIsOnANode() {
        GraphDrawing seen = LevelOfDetail.of(DRAWING, 0.3, AREA);

        for (NodeMark named : seen.nodes()) {
            if (named.label().shown() && !named.label().signs().plate()) {
                assertThat(seen.nodes())
                        .noneMatch(
                                node ->
                                        named.label().box().distance(node.centre())
                                                < node.radius());
            }
        }
    }

    @Test
    void namesOfWhatIsSeenAreSeenWhole() {
        Box window = AREA.grow(LevelOfDetail.MARGIN / 0.3);
        GraphDrawing painted = LevelOfDetail.of(DRAWING, 0.3, window);

        assertThat(painted.nodes())
                .filteredOn(node -> node.label().shown())
                .allMatch(node -> AREA.grow(1e-6).contains(node.label().box()));
    }

    @Test
    void theActorsWithMostTiesAreNamedFirst() {
        GraphDrawing seen = LevelOfDetail.of(DRAWING, 0.3, AREA.grow(300));

        List<NodeMark> bySize =
                seen.nodes().stream()
                        .filter(node -> node.id() instanceof ActorId)
                        .sorted(Comparator.comparingInt(node -> -GRAPH.degree((ActorId) node.id())))
                        .toList();
        assertThat(bySize.get(0).radius())
                .as("the largest look the same")
                .isEqualTo(bySize.get(3).radius());
        assertThat(bySize.subList(0, 6))
                .allMatch(node -> node.label().shown() && node.label().signs().plate());
        assertThat(bySize).filteredOn(node -> node.label().signs().plate()).hasSizeBetween(3, 10);
    }

    @Test
    void whatIsLeftOutTakesItsLinksAlong() {
        ActorId actor = DOSSIER.concerns().get(0).holders().get(0);

        GraphDrawing rest = LevelOfDetail.without(DRAWING, Set.of(actor));

        assertThat(rest.node(actor)).isEmpty();
        assertThat(rest.links()).noneMatch(link -> link.end().equals(actor));
        assertThat(rest.ties()).isEqualTo(DRAWING.ties());
    }
}
