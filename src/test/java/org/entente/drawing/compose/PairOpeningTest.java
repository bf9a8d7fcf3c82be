package org.entente.drawing.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.place.BuiltInPlaces;
import org.entente.drawing.style.Theme;
import org.entente.graph.Pair;
import org.entente.graph.RelationGraph;
import org.entente.model.Tie;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.junit.jupiter.api.Test;

class PairOpeningTest {

    private static final RelationGraph GRAPH = Pictures.builtIn();

    private static final GraphDrawing OVERVIEW =
            Pictures.composer(Theme.LIGHT)
                    .compose(
                            GRAPH,
                            BuiltInPlaces.of(GRAPH.dossier()),
                            BuiltInPlaces.AREA,
                            Set.of(),
                            Detail.OVERVIEW);

    private final PairOpening opening = new PairOpening(GRAPH, tie -> false, Pictures.INTER);

    private static List<Pair> ribboned(GraphDrawing drawing) {
        Set<PairId> pairs =
                drawing.ribbons().stream()
                        .map(ribbon -> ribbon.subject().pair())
                        .collect(Collectors.toSet());
        return GRAPH.pairs().stream().filter(pair -> pairs.contains(pair.id())).toList();
    }

    private static List<TieMark> fan(GraphDrawing drawing, Pair pair) {
        return pair.ties().stream().map(tie -> drawing.tie(tie.id()).orElseThrow()).toList();
    }

    @Test
    void everyTieOfAnOpenPairHasALineAndALabelToItself() {
        assertThat(ribboned(OVERVIEW)).hasSizeGreaterThan(5);
        for (Pair pair : ribboned(OVERVIEW)) {
            GraphDrawing open = opening.open(OVERVIEW, Set.of(pair.id()));

            assertThat(open.ribbons()).noneMatch(r -> r.subject().pair().equals(pair.id()));
            for (Tie tie : pair.ties()) {
                TieMark mark = open.tie(tie.id()).orElseThrow();
                assertThat(mark.label().lines()).isNotEmpty();
                assertThat(mark.label().shown()).isTrue();
                assertThat(mark.curve().distance(mark.label().box().centre())).isLessThan(2);
                assertThat(mark.from()).isEqualTo(tie.from());
                assertThat(mark.head()).isNotNull();
            }
        }
    }

    @Test
    void theLabelsOfAnOpenPairCanAllBeRead() {
        for (Pair pair : ribboned(OVERVIEW)) {
            GraphDrawing open = opening.open(OVERVIEW, Set.of(pair.id()));
            List<Box> taken = new ArrayList<>();
            for (ElementId id : List.of(pair.id().first(), pair.id().second())) {
                NodeMark end = open.node(id).orElseThrow();
                taken.add(end.label().box());
                for (TieMark mark : fan(open, pair)) {
                    assertThat(mark.label().box().overlapsDisc(end.centre(), end.radius()))
                            .as("%s on %s", mark.title(), end.title())
                            .isFalse();
                }
            }
            for (TieMark mark : fan(open, pair)) {
                assertThat(taken).as(mark.title()).noneMatch(mark.label().box()::overlaps);
                taken.add(mark.label().box());
            }
        }
    }

    @Test
    void nothingElseMoves() {
        Pair pair = ribboned(OVERVIEW).get(0);
        GraphDrawing open = opening.open(OVERVIEW, Set.of(pair.id()));

        assertThat(open.nodes()).isEqualTo(OVERVIEW.nodes());
        Set<ElementId> own = pair.ties().stream().map(Tie::id).collect(Collectors.toSet());
        List<LineMark> others =
                OVERVIEW.lines().stream()
                        .filter(line -> line.ties().stream().noneMatch(own::contains))
                        .toList();
        for (LineMark other : others) {
            LineMark after = open.line(other.ties().get(0)).orElseThrow();
            assertThat(after.curve()).isEqualTo(other.curve());
            assertThat(after.label().box()).isEqualTo(other.label().box());
        }
        assertThat(open.lines()).hasSize(others.size() + pair.ties().size());
    }

    @Test
    void fromCloseByWhatFitsOpensWithoutCoveringAnything() {
        GraphDrawing near = Magnification.of(3).of(OVERVIEW);
        GraphDrawing open = opening.openWhatFits(near);

        assertThat(open.ribbons()).hasSizeLessThan(OVERVIEW.ribbons().size());
        List<Box> boxes = new ArrayList<>();
        for (Pair pair : ribboned(OVERVIEW)) {
            for (Tie tie : pair.ties()) {
                open.tie(tie.id()).map(mark -> mark.label().box()).ifPresent(boxes::add);
            }
        }
        assertThat(boxes).hasSizeGreaterThan(6);
        for (Box box : boxes) {
            assertThat(open.nodes()).noneMatch(node -> node.label().box().overlaps(box));
            assertThat(boxes.stream().filter(box::overlaps)).hasSize(1);
        }
    }

    @Test
    void whatIsNotDrawnIsNotOpened() {
        Pair pair = ribboned(OVERVIEW).get(0);
        GraphDrawing without =
                Revised.keeping(
                        OVERVIEW,
                        OVERVIEW.elements(e -> true).stream()
                                .filter(id -> !id.equals(pair.id().first()))
                                .collect(Collectors.toSet()));

        assertThat(opening.open(without, Set.of(pair.id()))).isEqualTo(without);
    }
}
