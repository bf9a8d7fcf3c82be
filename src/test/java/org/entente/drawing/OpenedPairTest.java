package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.compose.Magnification;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Arrangement;
import org.entente.drawing.place.BuiltInPlaces;
import org.entente.drawing.style.Theme;
import org.entente.graph.Pair;
import org.entente.graph.RelationGraph;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.PairId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of an overview in which a pair has been opened. */
class OpenedPairTest {

    private static final RelationGraph GRAPH = Pictures.builtIn();
    private static final DrawingComposer COMPOSER = Pictures.composer(Theme.LIGHT);
    private static final GraphDrawing OVERVIEW =
            COMPOSER.compose(
                    GRAPH,
                    BuiltInPlaces.of(GRAPH.dossier()),
                    BuiltInPlaces.AREA,
                    Set.of(),
                    Detail.OVERVIEW);

    static Stream<Pair> pairs() {
        return GRAPH.pairs().stream().filter(pair -> pair.ties().size() > 1);
    }

    private static GraphDrawing opened(Pair pair) {
        return COMPOSER.opened(OVERVIEW, GRAPH, Set.of(pair.id()), Set.of(), Magnification.NONE);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void drawsEachTieByItself(Pair pair) {
        GraphDrawing opened = opened(pair);

        for (Tie tie : pair.ties()) {
            TieMark mark = opened.tie(tie.id()).orElseThrow();
            assertThat(mark.label().shown()).isTrue();
            assertThat(mark.curve().distance(mark.label().box().centre())).isLessThan(3);
        }
        assertThat(opened.elements(emphasis -> true)).isEqualTo(OVERVIEW.elements(e -> true));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void laysNoLabelOfTheFanOnAnythingElse(Pair pair) {
        GraphDrawing opened = opened(pair);
        List<Box> labels =
                pair.ties().stream()
                        .map(tie -> opened.tie(tie.id()).orElseThrow().label().box())
                        .toList();

        for (int i = 0; i < labels.size(); i++) {
            Box label = labels.get(i);
            assertThat(opened.area().contains(label)).isTrue();
            for (Box other : labels.subList(i + 1, labels.size())) {
                assertThat(label.overlaps(other)).isFalse();
            }
            for (NodeMark node : opened.nodes()) {
                assertThat(label.overlapsDisc(node.centre(), node.radius())).isFalse();
                assertThat(label.overlaps(node.label().box())).as(node.title()).isFalse();
            }
            for (LineMark line : opened.lines()) {
                boolean foreign = !pair.ties().stream().anyMatch(t -> line.ties().contains(t.id()));
                assertThat(foreign && line.label().shown() && line.label().box().overlaps(label))
                        .as(line.title())
                        .isFalse();
            }
            for (PillMark pill : opened.pills()) {
                assertThat(pill.label().shown() && pill.label().box().overlaps(label)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void movesNothingElse(Pair pair) {
        GraphDrawing opened = opened(pair);

        assertThat(opened.nodes()).isEqualTo(OVERVIEW.nodes());
        assertThat(opened.area()).isEqualTo(OVERVIEW.area());
        for (LineMark line : opened.lines()) {
            if (!pair.ties().stream().anyMatch(tie -> line.ties().contains(tie.id()))) {
                LineMark before = OVERVIEW.line(line.ties().get(0)).orElseThrow();
                assertThat(line.curve()).isEqualTo(before.curve());
                assertThat(line.label().box()).isEqualTo(before.label().box());
            }
        }
    }

    @Test
    void opensToBothSidesOfALineBetweenCloseActors() {
        List<Double> sides = sidesOfTheAlliance(new Box(0, 0, 656, 557));

        assertThat(sides).filteredOn(side -> side > 0).hasSizeGreaterThan(2);
        assertThat(sides).filteredOn(side -> side < 0).hasSizeGreaterThan(2);
        assertThat(sides).allSatisfy(side -> assertThat(side).isBetween(-130.0, 130.0));
    }

    /** North Korea's name lies on the other side, where no line may run through it. */
    @ParameterizedTest
    @CsvSource({"630, 576", "631, 576", "633, 576", "632, 560", "620, 560"})
    void staysCloseToTheLineWhereANameTakesOneSide(double width, double height) {
        List<Double> sides = sidesOfTheAlliance(new Box(0, 0, width, height));

        assertThat(sides.stream().mapToDouble(Math::abs).average().orElseThrow()).isLessThan(112);
    }

    /**
     * Opens the pair with most ties in a small picture.
     *
     * @return how far each label lies from the straight line, on one side above 0
     */
    private static List<Double> sidesOfTheAlliance(Box small) {
        Arrangement wide = new Arrangement(BuiltInPlaces.of(GRAPH.dossier()), BuiltInPlaces.AREA);
        GraphDrawing overview =
                COMPOSER.compose(
                        GRAPH, wide.stretchedTo(small).places(), small, Set.of(), Detail.OVERVIEW);
        PairId pair = new PairId(new ActorId("russia"), new ActorId("north-korea"));
        GraphDrawing opened =
                COMPOSER.opened(overview, GRAPH, Set.of(pair), Set.of(), Magnification.NONE);
        Point from = opened.node(pair.first()).orElseThrow().centre();
        Point to = opened.node(pair.second()).orElseThrow().centre();
        List<Double> sides = new ArrayList<>();
        for (Tie tie : GRAPH.pair(pair).orElseThrow().ties()) {
            Box label = opened.tie(tie.id()).orElseThrow().label().box();
            Point at = label.centre();
            sides.add(
                    ((to.x() - from.x()) * (at.y() - from.y())
                                    - (to.y() - from.y()) * (at.x() - from.x()))
                            / from.distance(to));
            assertThat(opened.nodes())
                    .noneMatch(node -> label.overlapsDisc(node.centre(), node.radius()))
                    .noneMatch(node -> label.overlaps(node.label().box()));
            assertThat(opened.pills())
                    .filteredOn(pill -> pill.label().shown())
                    .noneMatch(pill -> isCrossed(pill.label().box(), opened, tie));
        }
        return sides;
    }

    private static boolean isCrossed(Box words, GraphDrawing opened, Tie tie) {
        return opened.tie(tie.id()).orElseThrow().curve().samples(40).stream()
                .anyMatch(words::contains);
    }

    @Test
    void leavesTheOverviewAloneWhereNothingIsOpened() {
        assertThat(COMPOSER.opened(OVERVIEW, GRAPH, Set.of(), Set.of(), Magnification.NONE))
                .isSameAs(OVERVIEW);
    }

    @Test
    void leavesAPairWithOneTieAsItIs() {
        PairId pair = new PairId(new ActorId("united-states"), new ActorId("japan"));

        assertThat(COMPOSER.opened(OVERVIEW, GRAPH, Set.of(pair), Set.of(), Magnification.NONE))
                .isEqualTo(OVERVIEW);
    }
}
