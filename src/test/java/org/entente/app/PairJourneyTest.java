package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ActorId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;
import org.entente.view.Selection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A pair is opened and closed, by mouse and by keyboard, and no actor moves. */
class PairJourneyTest extends TracingJourney {

    private static final ActorId NORTH_KOREA = new ActorId("north-korea");
    private static final PairId PAIR = new PairId(new ActorId("russia"), NORTH_KOREA);
    private static final TieId TROOPS = new TieId("nk-troops-russia");

    private static final int LONG_STILL = 10;

    private @Nullable GraphDrawing seen;
    private int still;

    private GraphDrawing drawing() {
        return window.canvas().drawing().orElseThrow();
    }

    private List<Point> places() {
        return drawing().nodes().stream().map(NodeMark::centre).toList();
    }

    private boolean isOpen() {
        return drawing().tie(TROOPS).isPresent();
    }

    private Point2D onScreen(Point world) {
        Point on = window.canvas().viewportProperty().get().toCanvas(world);
        return node("#graph-canvas").localToScreen(on.x(), on.y());
    }

    @Test
    void byMouse() {
        List<Point> before = places();
        LineMark ribbon = drawing().line(TROOPS).orElseThrow();
        Node card = node("#subject-card");

        robot.moveTo(onScreen(ribbon.label().box().centre()));
        waitUntil("the card lists its ties", card::isVisible);
        assertThat(text("#subject-card"))
                .contains("8 ties, all cooperative, 5 stated, 2 reported, 1 predicted")
                .contains("North Korea sends troops to Russia");
        shoot("pair-card");

        robot.clickOn(onScreen(ribbon.label().box().centre()));
        waitUntil("the pair is open", this::isOpen);
        assertThat(selected()).isEqualTo(new Selection.OfPair(PAIR));
        waitUntil(
                "all its ties are bright",
                () ->
                        drawing().ties().stream()
                                        .filter(tie -> tie.emphasis() == Emphasis.BRIGHT)
                                        .count()
                                == 8);
        waitUntil("it has come to rest", this::rests);
        assertThat(card.isVisible()).isFalse();
        assertThat(text("#evidence-pane")).contains("Russia and North Korea");

        robot.clickOn(onScreen(onlyOn(TROOPS)));
        waitUntil("the tie is selected", () -> isSelected(TROOPS));
        assertThat(isOpen()).isTrue();
        assertThat(places()).isEqualTo(before);

        robot.push(KeyCode.ESCAPE);
        waitUntil("the pair is closed", () -> !isOpen());
        assertThat(selected()).isEqualTo(new Selection.None());
        assertThat(places()).isEqualTo(before);
    }

    /** Tells whether the picture has been the same for a while. */
    private boolean rests() {
        still = drawing().equals(seen) ? still + 1 : 0;
        seen = drawing();
        return still > LONG_STILL;
    }

    /** A point on the line of a tie that no label and no other line has. */
    private Point onlyOn(TieId tie) {
        TieMark mark = drawing().tie(tie).orElseThrow();
        for (int step = 5; step < 95; step++) {
            Point point = mark.curve().at(step / 100.0);
            boolean isClear =
                    Stream.of(point, point.plus(2, 2), point.plus(-2, -2))
                            .allMatch(
                                    at ->
                                            !mark.label().box().contains(at)
                                                    && Pictures.elementAt(drawing(), at, 8)
                                                            .equals(Optional.of(tie)));
            if (isClear) {
                return point;
            }
        }
        throw new AssertionError("nothing of the line of " + tie + " can be hit");
    }

    @Test
    void byKeyboard() {
        List<Point> before = places();
        onFx(() -> node("#graph-canvas").requestFocus());
        onFx(() -> window.selection().select(NORTH_KOREA));

        robot.push(KeyCode.ENTER);
        waitUntil("the pair with most ties is open", this::isOpen);
        assertThat(selected()).isEqualTo(new Selection.OfPair(PAIR));

        robot.push(KeyCode.SPACE);
        waitUntil("the pair is closed", () -> !isOpen());
        assertThat(isSelected(NORTH_KOREA)).isTrue();

        robot.push(KeyCode.SPACE);
        waitUntil("the pair is open again", this::isOpen);
        robot.push(KeyCode.ESCAPE);
        waitUntil("the pair is closed again", () -> !isOpen());
        assertThat(selected()).isEqualTo(new Selection.None());
        assertThat(places()).isEqualTo(before);
    }
}
