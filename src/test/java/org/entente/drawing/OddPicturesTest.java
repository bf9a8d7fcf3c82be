package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.model.Dossiers.directed;
import static org.entente.model.Dossiers.mutual;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Aesthetics;
import org.entente.drawing.style.Theme;
import org.entente.graph.RelationGraph;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossiers that nobody would draw on purpose. */
class OddPicturesTest {

    private static GraphDrawing picture(Dossier dossier) {
        GraphDrawing drawing =
                Pictures.arranged(RelationGraph.of(dossier), Pictures.AREA, Theme.LIGHT);
        PictureAssertions.assertInPlace(drawing);
        assertThat(Aesthetics.of(drawing).labelOverlaps()).isZero();
        return drawing;
    }

    private static Dossiers countries(int count) {
        Dossiers parts = Dossiers.of("x");
        for (int i = 0; i < count; i++) {
            parts.country("c" + i, "Country " + i);
        }
        return parts;
    }

    @Test
    void noActors() {
        GraphDrawing drawing = picture(countries(0).build());

        assertThat(drawing.nodes()).isEmpty();
        assertThat(drawing.bounds()).isEqualTo(Pictures.AREA);
    }

    @Test
    void oneActor() {
        GraphDrawing drawing = picture(countries(1).build());

        assertThat(drawing.nodes()).hasSize(1);
        assertThat(drawing.nodes().get(0).label().shown()).isTrue();
    }

    @Test
    void twoHundredTiesBetweenTwoActors() {
        Dossiers parts = countries(2);
        for (int i = 0; i < 200; i++) {
            parts.tie(directed("t" + i, i % 2 == 0 ? "c0" : "c1", i % 2 == 0 ? "c1" : "c0", "x"));
        }

        GraphDrawing drawing = picture(parts.build());

        assertThat(drawing.ties()).hasSize(200).extracting(TieMark::curve).doesNotHaveDuplicates();
        PictureAssertions.assertNodesApart(drawing);
        assertThat(drawing.area().contains(drawing.bounds())).isTrue();
        assertThat(drawing.ties().stream().filter(tie -> tie.label().shown()).count())
                .as("labels would hide the lines")
                .isLessThan(40);
        TieId asked = drawing.ties().get(77).id();
        GraphDrawing focused = Revised.focused(drawing, new Focus(Set.of(asked), Set.of(asked)));
        assertThat(focused.tie(asked).orElseThrow().label().shown()).isTrue();
    }

    @Test
    void linesOfADenseFanAreThinEnoughToBeToldApart() {
        Dossiers parts = countries(2);
        for (int i = 0; i < 200; i++) {
            parts.tie(directed("t" + i, "c0", "c1", "x"));
        }

        GraphDrawing drawing = picture(parts.build());

        double step =
                drawing.ties()
                        .get(0)
                        .curve()
                        .at(0.5)
                        .distance(drawing.ties().get(1).curve().at(0.5));
        assertThat(drawing.ties()).allMatch(tie -> tie.line().width() < 0.6 * step);
        assertThat(drawing.ties()).allMatch(tie -> tie.line().width() > 0.7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12})
    void tiesOfAnActorToItselfAreLoopsApart(int count) {
        Dossiers parts = countries(3);
        parts.tie(directed("out", "c0", "c1", "sends"));
        parts.tie(directed("on", "c1", "c2", "sends"));
        for (String actor : List.of("c0", "c1", "c2")) {
            for (int i = 0; i < count; i++) {
                parts.tie(directed(actor + "-" + i, actor, actor, "debates"));
            }
        }

        GraphDrawing drawing = picture(parts.build());

        assertThat(drawing.area().contains(drawing.bounds())).isTrue();
        assertThat(count > 1 || Aesthetics.of(drawing).crossings() == 0).isTrue();
        for (TieMark one : drawing.ties()) {
            Point tip = Outlines.corners(one.head()).get(0);
            for (TieMark other : drawing.ties()) {
                if (!other.from().equals(one.from()) || !other.to().equals(one.to())) {
                    continue;
                }
                Point otherTip = Outlines.corners(other.head()).get(0);
                assertThat(one.id().equals(other.id()) || tip.distance(otherTip) > 2)
                        .as("%s and %s", one.id(), other.id())
                        .isTrue();
            }
            boolean loop = one.from().equals(one.to());
            assertThat(!loop || count > 1 || one.label().shown()).as("%s", one.id()).isTrue();
        }
    }

    @Test
    void actorsWithoutAnyTies() {
        GraphDrawing drawing = picture(countries(30).build());

        PictureAssertions.assertNodesApart(drawing);
        assertThat(Aesthetics.of(drawing).use()).isGreaterThan(0.2);
        for (NodeMark node : drawing.nodes()) {
            assertThat(node.label().box().centre().x())
                    .as("%s below its node", node.title())
                    .isEqualTo(node.centre().x(), within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0642\u0637\u0631",
                "\u05d9\u05e9\u05e8\u05d0\u05dc",
                "\ud83d\ude80\ud83d\udc69\u200d\ud83d\ude80",
                "\u671d\u9c9c\u6c11\u4e3b\u4e3b\u4e49\u4eba\u6c11\u5171\u548c\u56fd",
                "e\u0301\u0301\u0301",
                " ",
                "\u0000\u0007\t"
            })
    void namesOfEveryScript(String name) {
        Dossier dossier =
                Dossiers.of("x")
                        .actor("a", name, ActorKind.GROUP)
                        .actor("b", name, ActorKind.TERRITORY)
                        .tie(mutual("t", "a", "b", name))
                        .build();

        assertThat(picture(dossier).nodes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "word ", "\ud83d\ude80"})
    void aNameOfTenThousandCharacters(String part) {
        String name = part.repeat(10_000 / part.length());
        Dossier dossier =
                Dossiers.of("x")
                        .actor("a", name, ActorKind.PERSON)
                        .country("b", "B")
                        .tie(directed("t", "a", "b", name))
                        .concern("c", "a", name, List.of(new ActorId("b")))
                        .build();

        GraphDrawing drawing = picture(dossier);

        NodeMark node = drawing.node(new ActorId("a")).orElseThrow();
        assertThat(node.title()).as("the whole name").isEqualTo(name);
        assertThat(node.label().box().width()).isLessThan(400);
        assertThat(drawing.ties().get(0).label().box().width()).isLessThan(400);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "40, 30", "300, 40", "40, 2000"})
    void anAreaFarTooSmall(double width, double height) {
        Dossier dossier =
                countries(5)
                        .tie(directed("t1", "c0", "c1", "sends"))
                        .tie(directed("t2", "c1", "c2", "sells"))
                        .concern("c", "c3", "fear", List.of(new ActorId("c4")))
                        .build();

        GraphDrawing drawing =
                Pictures.arranged(
                        RelationGraph.of(dossier), new Box(0, 0, width, height), Theme.DARK);

        assertThat(Pictures.coordinates(drawing).allMatch(Double::isFinite)).isTrue();
        assertThat(drawing.nodes()).hasSize(6);
    }

    @Test
    void actorsAllInOnePlace() {
        Dossier dossier =
                countries(3)
                        .tie(directed("t1", "c0", "c1", "sends"))
                        .tie(mutual("t2", "c1", "c2", "talks"))
                        .concern("c", "c0", "fear", List.of(new ActorId("c1")))
                        .build();

        GraphDrawing drawing = Pictures.compose(dossier, Map.of(), Pictures.AREA);

        PictureAssertions.assertInPlace(drawing);
    }
}
