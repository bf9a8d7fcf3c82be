package org.entente.drawing.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Outlines;
import org.entente.drawing.Pictures;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Aesthetics;
import org.entente.drawing.style.ArrowHead;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MagnificationTest {

    private static final GraphDrawing DRAWING =
            Pictures.arranged(Pictures.builtIn(), new Box(0, 0, 1040, 770), Theme.LIGHT);

    /** A step of the scale lies within this share of the exact value. */
    private static final double STEP = 0.06;

    private static GraphDrawing at(double zoom) {
        return Magnification.of(zoom).of(DRAWING);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.2, 1.5, 2, 3, 4, 5, 6.5, 8})
    void linesGrowMoreSlowlyThanThePictureAndNotWithoutEnd(double zoom) {
        GraphDrawing near = at(zoom);
        double growth = Math.min(Math.sqrt(zoom), 2.5);

        for (int i = 0; i < near.ties().size(); i++) {
            LineStyle usual = DRAWING.ties().get(i).line();
            LineStyle line = near.ties().get(i).line();
            double width = line.width() * zoom;
            assertThat(width)
                    .isBetween(
                            usual.width() * growth * (1 - STEP),
                            usual.width() * growth * (1 + STEP))
                    .isLessThan(5);
            for (int d = 0; d < line.dashes().size(); d++) {
                assertThat(line.dashes().get(d) / line.width())
                        .as("dashes keep their proportions")
                        .isCloseTo(usual.dashes().get(d) / usual.width(), within(1e-9));
            }
        }
        for (LinkMark link : near.links()) {
            assertThat(link.line().width() * zoom).isLessThan(3);
        }
        assertThat(near.style().border() * zoom).isLessThan(3.3);
        assertThat(near.style().ring() * zoom).isLessThan(8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 3, 8})
    void headsShrinkAboutTheirTipsAndShaftsFollow(double zoom) {
        double scale = Magnification.of(zoom).lines();
        GraphDrawing near = at(zoom);

        for (int i = 0; i < near.ties().size(); i++) {
            TieMark before = DRAWING.ties().get(i);
            TieMark now = near.ties().get(i);
            List<Point> old = Outlines.corners(before.head());
            List<Point> corners = Outlines.corners(now.head());
            Point tip = old.get(0);
            assertThat(corners.get(0)).as("tip of %s", now.title()).isEqualTo(tip);
            assertThat(corners.get(1).distance(tip))
                    .isCloseTo(scale * old.get(1).distance(tip), within(1e-9));
            assertThat(now.curve().end().distance(tip))
                    .as("%s ends within its head", now.title())
                    .isCloseTo(scale * before.curve().end().distance(tip), within(0.01));
            if (!before.mutual()) {
                assertThat(now.curve().start()).isEqualTo(before.curve().start());
            }
            for (Point point : before.curve().samples(8)) {
                assertThat(now.curve().distance(point)).as("the same course").isLessThan(0.7);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothHeadsOfAMutualTieShrink(Stance stance) {
        Curve line = Curve.bulging(new Point(0, 0), new Point(100, 0), 0);
        Outline both = Objects.requireNonNull(ArrowHead.both(line, stance).head());

        Box box = Outlines.bounds(LineZoom.heads(both, true, 0.5));

        assertThat(box.minX()).isCloseTo(0, within(0.1));
        assertThat(box.maxX()).isCloseTo(100, within(0.1));
        assertThat(box.height()).isCloseTo(Outlines.bounds(both).height() / 2, within(0.01));
    }

    @Test
    void nodesKeepTheirPlacesAndNothingOverlaps() {
        GraphDrawing near = at(8);

        assertThat(near.area()).isEqualTo(DRAWING.area());
        assertThat(near.nodes())
                .extracting(NodeMark::centre)
                .isEqualTo(DRAWING.nodes().stream().map(NodeMark::centre).toList());
        assertThat(Aesthetics.of(near).labelOverlaps()).isZero();
    }

    @Test
    void nothingChangesAtTheUsualZooms() {
        assertThat(at(1)).isSameAs(DRAWING);
        assertThat(at(0.9)).isSameAs(DRAWING);
        assertThat(Magnification.of(1)).isEqualTo(Magnification.NONE);
    }

    @Test
    void anotherLookAndADragKeepTheWeight() {
        GraphDrawing near = at(8);
        ElementId china = new ActorId("china");

        assertThat(near.withStyle(VisualStyle.of(Theme.DARK)).style().weight())
                .isEqualTo(near.style().weight());
        GraphDrawing dragged = Revised.withNodeAt(near, china, new Point(500, 300));
        for (TieMark tie : near.ties()) {
            List<Point> before = Outlines.corners(tie.head());
            List<Point> now = Outlines.corners(dragged.tie(tie.id()).orElseThrow().head());
            assertThat(now.get(1).distance(now.get(0)))
                    .as("the head of %s", tie.title())
                    .isCloseTo(before.get(1).distance(before.get(0)), within(1e-6));
        }
        assertThat(Revised.focused(dragged, new Focus(Set.of(china), Set.of(china))).style())
                .isEqualTo(near.style());
    }
}
