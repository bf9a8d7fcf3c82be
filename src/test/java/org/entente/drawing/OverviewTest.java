package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.compose.label.Crossed;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.place.Aesthetics;
import org.entente.drawing.place.Arrangement;
import org.entente.drawing.place.Arranger;
import org.entente.drawing.place.BuiltInPlaces;
import org.entente.drawing.place.LayoutChoice;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.edit.Changed;
import org.entente.graph.RelationGraph;
import org.entente.io.DossierReader;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the overview must show, as people see it first: on the default canvas and in exports. */
class OverviewTest {

    /** The canvas of a window of 1440 by 900. */
    private static final Box CANVAS = new Box(0, 0, 832, 758);

    /** An exported picture where no size is asked for. */
    private static final Box EXPORT = new Box(0, 0, 1040, 770);

    /** The canvas of a window of 1024 by 700. */
    private static final Box SMALL_CANVAS = new Box(0, 0, 654, 556);

    private static final RelationGraph BUILT_IN = Pictures.builtIn();

    static Stream<GraphDrawing> roomy() {
        return Stream.of(CANVAS, EXPORT).map(OverviewTest::builtIn);
    }

    static Stream<GraphDrawing> all() {
        return Stream.of(CANVAS, EXPORT, SMALL_CANVAS).map(OverviewTest::builtIn);
    }

    /** The canvas over the panels in the small window, with letters twice the usual size. */
    private static final Box FLAT_CANVAS = new Box(0, 0, 1024, 296);

    /** The places that ship with the program, stretched to the canvas as the window does. */
    private static GraphDrawing builtIn(Box area) {
        return builtIn(area, VisualStyle.of(Theme.LIGHT));
    }

    private static GraphDrawing builtIn(Box area, VisualStyle style) {
        Arrangement places =
                new Arrangement(
                        BuiltInPlaces.of(BUILT_IN.dossier()), Backdrop.NONE, BuiltInPlaces.AREA);
        return new DrawingComposer(Pictures.INTER, style)
                .compose(BUILT_IN, places.stretchedTo(area).places(), area, Set.of(), Detail.AUTO);
    }

    @Test
    void allLettersGrowWithTheText() {
        GraphDrawing usual = builtIn(FLAT_CANVAS);
        GraphDrawing large = builtIn(FLAT_CANVAS, VisualStyle.of(Theme.LIGHT).withLettering(2));

        assertThat(sizes(usual)).containsOnly(12.0, 11.0);
        assertThat(sizes(large)).containsOnly(24.0, 22.0);
        assertThat(large.nodes()).allMatch(node -> node.label().shown());
        assertApart(large);
    }

    private static Stream<Double> sizes(GraphDrawing drawing) {
        return labels(drawing).map(label -> label.style().size()).distinct();
    }

    private static Stream<LabelMark> labels(GraphDrawing drawing) {
        return Stream.of(
                        drawing.nodes().stream().map(NodeMark::label),
                        drawing.lines().stream().map(LineMark::label),
                        drawing.pills().stream().map(PillMark::label))
                .flatMap(labels -> labels);
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasFewCrossings(GraphDrawing drawing) {
        Aesthetics aesthetics = Aesthetics.of(drawing);

        assertThat(aesthetics.crossings()).isLessThanOrEqualTo(8);
        assertThat(aesthetics.linesThroughNodes()).isZero();
    }

    @ParameterizedTest
    @MethodSource("all")
    void cutsNoLinkOfAConcernOffAtTheEdge(GraphDrawing drawing) {
        for (Actor actor : BUILT_IN.dossier().actors()) {
            GraphDrawing focused = Revised.focused(drawing, Focus.onActor(BUILT_IN, actor.id()));

            assertThat(focused.links())
                    .as(actor.name())
                    .allMatch(link -> drawing.area().contains(link.curve().bounds()));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesAllActors(GraphDrawing drawing) {
        assertThat(drawing.nodes()).hasSize(14).allMatch(node -> node.label().shown());
    }

    @ParameterizedTest
    @MethodSource("roomy")
    void saysEveryRibbonInWords(GraphDrawing drawing) {
        assertThat(drawing.lines())
                .hasSize(28)
                .allMatch(line -> line.label().form() == LabelShape.Form.WORDS);
        assertThat(drawing.pills())
                .hasSize(2)
                .allMatch(pill -> pill.label().form() == LabelShape.Form.WORDS);
    }

    @Test
    void givesANumberToAPairWithoutRoomForItsWords() {
        GraphDrawing drawing = builtIn(SMALL_CANVAS);

        assertThat(drawing.lines()).hasSize(28).allMatch(line -> line.label().shown());
        assertThat(drawing.lines())
                .filteredOn(line -> line.label().isNumber())
                .hasSizeBetween(1, 6)
                .allSatisfy(
                        line ->
                                assertThat(line.label().signs().number())
                                        .isEqualTo(Integer.toString(line.ties().size())));
        assertThat(drawing.pills()).allMatch(pill -> !pill.label().isNumber());
    }

    @ParameterizedTest
    @MethodSource("all")
    void laysNothingOnAnythingElse(GraphDrawing drawing) {
        assertApart(drawing);
        PictureAssertions.assertInPlace(drawing);
    }

    @ParameterizedTest
    @MethodSource("roomy")
    void runsNoLineThroughForeignWords(GraphDrawing drawing) {
        Crossed crossed = new Crossed(drawing.area(), drawing.lines());
        List<LineMark> lines = drawing.lines();
        for (NodeMark node : drawing.nodes()) {
            assertThat(crossed.lines(node.label().box(), -1)).as(node.title()).isZero();
        }
        for (LineMark line : lines) {
            assertThat(crossed.lines(line.label().box(), i -> !lines.get(i).joinsAs(line)))
                    .as(line.title())
                    .isZero();
        }
    }

    @Test
    void saysOfWhomChinaIsWorried() {
        PillMark pill = builtIn(EXPORT).pills().get(0);

        assertThat(pill.about())
                .containsExactlyInAnyOrder(new ActorId("russia"), new ActorId("north-korea"));
        assertThat(String.join(" \u00b7 ", pill.label().lines()))
                .isEqualTo("China worried (8) \u00b7 US and others (4)");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(builtIn(CANVAS)).isEqualTo(builtIn(CANVAS));
    }

    static Stream<GraphDrawing> crowds() {
        return Stream.of(CANVAS, EXPORT).map(area -> arranged(crowd(), area));
    }

    private static RelationGraph crowd() {
        return RelationGraph.of(
                new DossierReader()
                        .read(Path.of("src/test/resources/good/forty-actors"))
                        .dossier()
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void namesEveryoneInACrowd(GraphDrawing drawing) {
        assertThat(drawing.nodes()).hasSize(40).allMatch(node -> node.label().shown());
        PictureAssertions.assertNodesApart(drawing);
        assertApart(drawing);
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void keepsTheLinesOfACrowdInsideAndOffActors(GraphDrawing drawing) {
        assertThat(Aesthetics.of(drawing).linesThroughNodes()).isZero();
        for (LineMark line : drawing.lines()) {
            assertThat(drawing.area().contains(line.course().bounds())).as(line.title()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void saysAFifthOfACrowdInWordsAndNumbersTheRest(GraphDrawing drawing) {
        List<LineMark> lines = drawing.lines();
        long words = lines.stream().filter(line -> isSaid(line.label())).count();
        long shown = lines.stream().filter(line -> line.label().shown()).count();

        assertThat(words).isGreaterThanOrEqualTo(lines.size() / 5);
        assertThat(shown).isGreaterThanOrEqualTo(lines.size() * 95 / 100);
    }

    @Test
    void givesRoomInACrowdToWhatIsSupportedBest() {
        RelationGraph crowd = crowd();
        Set<TieId> numbered =
                arranged(crowd, CANVAS).ties().stream()
                        .filter(tie -> tie.label().isNumber())
                        .limit(40)
                        .map(TieMark::id)
                        .collect(Collectors.toSet());
        Dossier dossier = crowd.dossier();
        List<Tie> ties = new ArrayList<>();
        for (Tie tie : dossier.ties()) {
            ties.add(numbered.contains(tie.id()) ? supported(tie, 5) : tie);
        }

        GraphDrawing drawing = arranged(RelationGraph.of(dossier.withTies(ties)), CANVAS);

        assertThat(drawing.ties())
                .filteredOn(tie -> numbered.contains(tie.id()) && isSaid(tie.label()))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    private static boolean isSaid(LabelMark label) {
        return label.form() == LabelShape.Form.WORDS;
    }

    private static Tie supported(Tie tie, int quotes) {
        return Changed.evidence(tie, Collections.nCopies(quotes, tie.evidence().get(0)));
    }

    private static GraphDrawing arranged(RelationGraph graph, Box area) {
        Arrangement places =
                new Arranger(Pictures.composer(Theme.LIGHT), () -> false)
                        .arrange(graph, LayoutChoice.DEFAULT, area, 1);
        return Pictures.composer(Theme.LIGHT)
                .compose(graph, places.places(), area, Set.of(), Detail.AUTO);
    }

    private static void assertApart(GraphDrawing drawing) {
        List<Box> boxes = new ArrayList<>();
        labels(drawing).filter(LabelMark::shown).forEach(label -> boxes.add(label.box()));
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
            for (NodeMark node : drawing.nodes()) {
                assertThat(boxes.get(i).overlapsDisc(node.centre(), node.radius()))
                        .as("%s on %s", boxes.get(i), node.id())
                        .isFalse();
            }
        }
    }
}
