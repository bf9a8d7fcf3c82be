package org.entente.drawing.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.model.Dossiers.directed;
import static org.entente.model.Dossiers.mutual;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.BORDURIA;
import static org.entente.model.SampleDossiers.CORDIA;
import static org.entente.model.SampleDossiers.DANA;
import static org.entente.model.SampleDossiers.GAS;
import static org.entente.model.SampleDossiers.GRAIN;
import static org.entente.model.SampleDossiers.PARTNERS;
import static org.entente.model.SampleDossiers.TROOPS;
import static org.entente.model.SampleDossiers.UNEASE;
import static org.entente.model.SampleDossiers.UNREST;
import static org.entente.model.SampleDossiers.WAR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.entente.drawing.Detail;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Outlines;
import org.entente.drawing.PictureAssertions;
import org.entente.drawing.Pictures;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Aesthetics;
import org.entente.drawing.place.OverviewArranger;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.SampleDossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a picture of nodes at given places looks like. */
class DrawingComposerTest {

    private static final RelationGraph GRAPH = RelationGraph.of(SampleDossiers.relations());
    private static final GraphDrawing DRAWING = Pictures.relations();

    private static TieMark tie(TieId id) {
        return DRAWING.tie(id).orElseThrow();
    }

    private static NodeMark node(ElementId id) {
        return DRAWING.node(id).orElseThrow();
    }

    @Test
    void nodesStandWhereTheyWerePut() {
        for (ActorId actor : List.of(ALAND, BORDURIA, CORDIA, DANA)) {
            assertThat(node(actor).centre()).isEqualTo(Pictures.PLACES.get(actor));
        }
        assertThat(DRAWING.node(new ActorId("nobody"))).isEmpty();
        assertThat(DRAWING.tie(new TieId("nothing"))).isEmpty();
    }

    @Test
    void actorsShowWhatTheyAre() {
        assertThat(node(ALAND).flag()).isEqualTo("ax");
        assertThat(node(ALAND).shape()).isEqualTo(NodeShape.DISC);
        assertThat(node(CORDIA).flag()).isNull();
        assertThat(node(DANA).shape()).isEqualTo(NodeShape.of(ActorKind.PERSON));
        assertThat(node(UNEASE).shape()).isEqualTo(NodeShape.DIAMOND);
    }

    @Test
    void anActorWithMoreTiesIsLarger() {
        assertThat(node(ALAND).radius()).isGreaterThan(node(CORDIA).radius());
        assertThat(node(CORDIA).radius()).isGreaterThan(node(DANA).radius());
    }

    @Test
    void linesSayStanceCertaintyAndPast() {
        VisualStyle style = DRAWING.style();
        assertThat(tie(TROOPS).line())
                .isEqualTo(
                        new LineStyle(
                                style.cooperative(), VisualStyle.LINE_WIDTH, LinePattern.DASHED));
        assertThat(tie(GAS).line().color()).isEqualTo(style.neutral());
        assertThat(tie(PARTNERS).line().color()).isEqualTo(style.mixed());
        assertThat(tie(UNREST).line().pattern()).isEqualTo(LinePattern.SOLID);
        assertThat(tie(WAR).line().width()).isLessThan(tie(UNREST).line().width());
        assertThat(tie(WAR).line().color().alpha()).isLessThan(1);
    }

    @Test
    void aMutualTieHasHeadsAtBothEnds() {
        assertThat(tie(TROOPS).mutual()).isFalse();
        assertThat(tie(PARTNERS).mutual()).isTrue();
        Curve shaft = tie(PARTNERS).curve();
        assertThat(tie(PARTNERS).head()).isNotNull();
        assertThat(Outlines.bounds(tie(PARTNERS).head()).contains(shaft.start())).isTrue();
        assertThat(Outlines.bounds(tie(PARTNERS).head()).contains(shaft.end())).isTrue();
        Outline head = tie(TROOPS).head();
        assertThat(head).isNotNull();
        assertThat(Outlines.bounds(head).contains(tie(TROOPS).curve().start())).isFalse();
        assertThat(tie(TROOPS).title()).isEqualTo("Aland \u2192 Borduria: sends troops");
        assertThat(tie(PARTNERS).title()).isEqualTo("Aland \u2194 Borduria: partnership");
    }

    @Test
    void linesRunFromBorderToBorder() {
        for (TieMark tie : DRAWING.ties()) {
            NodeMark from = node(tie.from());
            NodeMark to = node(tie.to());
            assertThat(tie.curve().start().distance(from.centre()))
                    .as("%s leaves %s", tie.id(), tie.from())
                    .isBetween(from.radius(), from.radius() + (tie.mutual() ? 15 : 6));
            assertThat(tie.curve().end().distance(to.centre()))
                    .as("%s stops short of %s", tie.id(), tie.to())
                    .isBetween(to.radius(), to.radius() + 15);
        }
    }

    @Test
    void onlyMarkedTiesAreMarked() {
        GraphDrawing drawing =
                Pictures.composer(Theme.LIGHT)
                        .compose(GRAPH, Pictures.PLACES, Pictures.AREA, Set.of(GRAIN), Detail.ALL);

        assertThat(drawing.ties())
                .filteredOn(TieMark::marked)
                .extracting(TieMark::id)
                .containsExactly(GRAIN);
    }

    @Test
    void everyConcernIsLinkedToItsHoldersAndToWhatItIsAbout() {
        assertThat(DRAWING.links())
                .filteredOn(link -> link.concern().equals(UNEASE))
                .extracting(LinkMark::end)
                .containsExactly(CORDIA, DANA, PARTNERS);
        assertThat(DRAWING.links())
                .allMatch(link -> link.holder() == (link.head() == null), "heads lead on");
    }

    @Test
    void aConcernThatWasPutSomewhereStaysThere() {
        Map<ElementId, Point> places = new HashMap<>(Pictures.PLACES);
        places.put(UNEASE, new Point(640, 410));

        GraphDrawing drawing = Pictures.compose(SampleDossiers.relations(), places, Pictures.AREA);

        assertThat(drawing.node(UNEASE).orElseThrow().centre()).isEqualTo(new Point(640, 410));
    }

    @Test
    void theSameArgumentsGiveTheSamePicture() {
        assertThat(Pictures.relations()).isEqualTo(DRAWING);
    }

    @Test
    void aNodeDraggedOutOfTheAreaWidensThePicture() {
        Map<ElementId, Point> places = new HashMap<>(Pictures.PLACES);
        places.put(DANA, new Point(1400, -300));

        GraphDrawing drawing = Pictures.compose(SampleDossiers.relations(), places, Pictures.AREA);

        assertThat(drawing.area().contains(drawing.node(DANA).orElseThrow().bounds())).isTrue();
        assertThat(drawing.area().contains(Pictures.AREA)).isTrue();
    }

    @Test
    void theBoundsHoldAllThatIsDrawn() {
        Box bounds = DRAWING.bounds().grow(1e-6);

        assertThat(Pictures.shownLabels(DRAWING)).isNotEmpty().allMatch(bounds::contains);
        assertThat(DRAWING.ties()).allMatch(tie -> bounds.contains(tie.curve().bounds()));
        assertThat(DRAWING.nodes()).allMatch(node -> bounds.contains(node.bounds()));
        assertThat(Pictures.of(List.of(), List.of()).bounds()).isEqualTo(Pictures.AREA);
    }

    @Test
    void cancellingStopsTheArrangement() {
        OverviewArranger arrangement =
                new OverviewArranger(Pictures.composer(Theme.LIGHT), () -> true);

        assertThatThrownBy(() -> arrangement.arrange(GRAPH, Pictures.AREA, 1))
                .isInstanceOf(CancellationException.class);
    }

    @Nested
    class AnotherLook {

        private final GraphDrawing dark = DRAWING.withStyle(VisualStyle.of(Theme.DARK));

        @Test
        void isTheSameAsComposedInIt() {
            assertThat(dark)
                    .isEqualTo(
                            Pictures.composer(Theme.DARK)
                                    .compose(
                                            GRAPH,
                                            Pictures.PLACES,
                                            Pictures.AREA,
                                            Set.of(),
                                            Detail.ALL));
        }

        @Test
        void canBeTakenBack() {
            assertThat(dark.withStyle(VisualStyle.of(Theme.LIGHT))).isEqualTo(DRAWING);
        }
    }

    /** The ties of one pair. */
    @Nested
    class AFan {

        private final ActorId one = new ActorId("one");
        private final ActorId other = new ActorId("other");
        private final Map<ElementId, Point> places =
                Map.of(one, new Point(200, 350), other, new Point(800, 350));

        private GraphDrawing fan(int ties) {
            Dossiers parts = Dossiers.of("x").country("one", "One").country("other", "Other");
            for (int i = 0; i < ties; i++) {
                String from = i % 2 == 0 ? "one" : "other";
                String to = i % 2 == 0 ? "other" : "one";
                parts.tie(
                        i % 3 == 2
                                ? mutual("t" + i, from, to, "talks")
                                : directed("t" + i, from, to, "sends"));
            }
            return Pictures.compose(parts.build(), places, Pictures.AREA);
        }

        private double[] heights(GraphDrawing drawing) {
            return drawing.ties().stream()
                    .mapToDouble(
                            tie ->
                                    tie.curve().samples(200).stream()
                                            .filter(p -> Math.abs(p.x() - 500) < 4)
                                            .mapToDouble(Point::y)
                                            .average()
                                            .orElseThrow())
                    .sorted()
                    .toArray();
        }

        @Test
        void ofOneTieIsStraight() {
            assertThat(heights(fan(1))[0]).isCloseTo(350, within(1e-6));
        }

        @Test
        void isEvenlySpacedAboutItsMiddle() {
            for (int ties : new int[] {2, 3, 4, 7}) {
                double[] heights = heights(fan(ties));
                double step = heights[1] - heights[0];

                assertThat(step).as("%d ties", ties).isGreaterThan(8);
                for (int i = 1; i < heights.length; i++) {
                    assertThat(heights[i] - heights[i - 1]).isCloseTo(step, within(0.2));
                }
                assertThat((heights[0] + heights[ties - 1]) / 2).isCloseTo(350, within(0.2));
            }
        }

        @Test
        void keepsManyTiesApart() {
            double[] heights = heights(fan(60));

            for (int i = 1; i < heights.length; i++) {
                assertThat(heights[i] - heights[i - 1]).isGreaterThan(3);
            }
        }

        @Test
        void isTheSameEveryTime() {
            assertThat(fan(9)).isEqualTo(fan(9));
        }

        @Test
        void runsAroundANodeInItsWay() {
            Dossier dossier =
                    Dossiers.of("x")
                            .country("one", "One")
                            .country("other", "Other")
                            .country("between", "Between")
                            .tie(directed("t", "one", "other", "sends"))
                            .build();
            Map<ElementId, Point> withOneBetween = new HashMap<>(places);
            withOneBetween.put(new ActorId("between"), new Point(500, 350));

            GraphDrawing drawing = Pictures.compose(dossier, withOneBetween, Pictures.AREA);

            assertThat(Aesthetics.of(drawing).linesThroughNodes()).isZero();
        }

        @Test
        void ofLoopsLeavesAndReachesItsNodeWithoutCoinciding() {
            Dossier dossier =
                    Dossiers.of("x")
                            .country("one", "One")
                            .tie(directed("t1", "one", "one", "unrest"))
                            .tie(directed("t2", "one", "one", "strikes"))
                            .build();

            GraphDrawing drawing = Pictures.compose(dossier, places, Pictures.AREA);

            Point centre = new Point(200, 350);
            double radius = drawing.nodes().get(0).radius();
            List<Double> reach = new ArrayList<>();
            for (TieMark loop : drawing.ties()) {
                assertThat(loop.curve().start().distance(centre)).isBetween(radius, radius + 6);
                assertThat(loop.curve().end().distance(centre)).isBetween(radius, radius + 15);
                reach.add(loop.curve().at(0.5).distance(centre));
            }
            assertThat(reach.get(0)).isGreaterThan(radius + 10);
            assertThat(Math.abs(reach.get(1) - reach.get(0))).isGreaterThan(5);
        }
    }

    @Nested
    class TheFocus {

        @Test
        void movesNothingThatIsShown() {
            for (ElementId id :
                    Stream.<ElementId>of(ALAND, CORDIA, GAS, UNREST, UNEASE, DANA).toList()) {
                PictureAssertions.assertFocusMovesNothing(GRAPH, DRAWING, id);
            }
        }

        @Test
        void bringsUpLabelsThatWereWaiting() {
            Dossiers parts = Dossiers.of("x").country("one", "One").country("other", "Other");
            for (int i = 0; i < 12; i++) {
                parts.tie(directed("t" + i, "one", "other", "a rather long label " + i));
            }
            Dossier dossier = parts.build();
            Map<ElementId, Point> near =
                    Map.of(
                            new ActorId("one"), new Point(400, 350),
                            new ActorId("other"), new Point(600, 350));
            GraphDrawing drawing = Pictures.compose(dossier, near, Pictures.AREA);
            TieMark waiting =
                    drawing.ties().stream()
                            .filter(tie -> !tie.label().shown())
                            .findFirst()
                            .orElseThrow();

            GraphDrawing focused =
                    Revised.focused(drawing, new Focus(Set.of(waiting.id()), Set.of(waiting.id())));

            assertThat(focused.tie(waiting.id()).orElseThrow().label().shown()).isTrue();
            assertThat(Aesthetics.of(focused).labelOverlaps()).isZero();
            assertThat(Revised.focused(focused, Focus.none()).ties())
                    .extracting(TieMark::curve)
                    .isEqualTo(drawing.ties().stream().map(TieMark::curve).toList());
        }
    }
}
