package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ActorId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.Selection;
import org.junit.jupiter.api.Test;

/** From a country to its ties, from a line to its sentence, from a sentence to its lines. */
class TracingJourneyTest extends TracingJourney {

    private static final ActorId NORTH_KOREA = new ActorId("north-korea");
    private static final TieId TROOPS = new TieId("nk-troops-russia");

    @Test
    void opensOnTheBuiltInDossierLaidOutAndReadable() {
        GraphDrawing drawing = window.canvas().drawing().orElseThrow();
        assertThat(drawing.nodes()).hasSize(14);
        assertThat(drawing.elements(emphasis -> true)).hasSize(14 + 48 + 13);
        assertThat(stage.getTitle())
                .contains("China concerned over growing Russia-North Korea ties");
        assertThat(text("#status-bar")).contains("every quote verified");
        assertThat(text("#status-bar")).contains("46 of 50 sentences cited");
        shoot("open-light");
    }

    @Test
    void aClickOnACountryShowsItsTiesAndDimsTheRest() {
        robot.clickOn("#actor-north-korea");
        waitUntil("North Korea is selected", () -> isSelected(NORTH_KOREA));
        GraphDrawing drawing = window.canvas().drawing().orElseThrow();
        assertThat(drawing.node(NORTH_KOREA).orElseThrow().emphasis()).isEqualTo(Emphasis.SELECTED);
        assertThat(drawing.node(new ActorId("russia")).orElseThrow().emphasis())
                .isEqualTo(Emphasis.BRIGHT);
        assertThat(drawing.node(new ActorId("taiwan")).orElseThrow().emphasis())
                .isEqualTo(Emphasis.RECEDED);
        assertThat(text("#evidence-pane"))
                .contains("North Korea")
                .contains("sends troops to")
                .contains("reported")
                .contains("Kurt Campbell");
        shoot("country-light");

        robot.push(KeyCode.ESCAPE);
        waitUntil("nothing is selected", () -> selected() instanceof Selection.None);
    }

    @Test
    void aClickOnALineShowsTheParagraphAndLeadsToTheArticle() {
        openPair("russia-north-korea", "nk-troops-russia");
        robot.clickOn("#tie-nk-troops-russia");
        waitUntil("the tie is selected", () -> isSelected(TROOPS));
        assertThat(text("#evidence-pane"))
                .contains("Supporting paragraph")
                .contains("reports have surfaced that North Korea is reportedly sending troops")
                .contains("reported");
        shoot("tie-light");

        robot.clickOn("Show in article");
        waitUntil("the article is shown", () -> tabs().getSelectionModel().getSelectedIndex() == 1);
        waitUntil("the sentence is in view", () -> isInView("#sentence-article-8-0"));
        shoot("article-light");
    }

    @Test
    void aLineIsHitFromEightPixelsAway() {
        TieId claims = new TieId("china-claims-south-china-sea");
        Point beside = sevenPixelsBeside(claims);
        Node canvas = node("#graph-canvas");
        robot.clickOn(canvas.localToScreen(beside.x(), beside.y()));
        waitUntil("the tie is selected", () -> isSelected(claims));

        robot.clickOn(canvas.localToScreen(8, 8));
        waitUntil("nothing is selected", () -> selected() instanceof Selection.None);
    }

    @Test
    void aSentencePointedAtLightsItsTiesAndAClickSelectsThem() {
        openTab(1);
        SentenceRef sentence = new SentenceRef(new SourceId("article"), 8, 0);
        onFx(() -> window.selection().show(sentence));
        waitUntil("the sentence is in view", () -> isInView("#sentence-article-8-0"));
        robot.moveTo(firstLineOf("#sentence-article-8-0"));
        waitUntil(
                "its ties light up",
                () -> window.selection().pointedProperty().get().contains(TROOPS));
        robot.clickOn(firstLineOf("#sentence-article-8-0"));
        waitUntil("it is selected", () -> !(selected() instanceof Selection.None));
        openTab(0);
        assertThat(text("#evidence-pane")).contains("sends troops");
    }

    @Test
    void backAndForwardWalkTheSelections() {
        robot.clickOn("#actor-north-korea");
        waitUntil("North Korea is selected", () -> isSelected(NORTH_KOREA));
        openPair("russia-north-korea", "nk-troops-russia");
        robot.clickOn("#tie-nk-troops-russia");
        waitUntil("the tie is selected", () -> isSelected(TROOPS));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        waitUntil("the pair is selected", () -> selected() instanceof Selection.OfPair);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        waitUntil("North Korea is selected again", () -> isSelected(NORTH_KOREA));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        waitUntil("the pair is selected again", () -> selected() instanceof Selection.OfPair);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        waitUntil("the tie is selected again", () -> isSelected(TROOPS));
    }

    /** A point seven pixels off a line, where no other line is nearer. */
    private Point sevenPixelsBeside(TieId tie) {
        GraphDrawing drawing = window.canvas().drawing().orElseThrow();
        Curve curve = drawing.tie(tie).orElseThrow().curve();
        for (int step = 10; step < 90; step++) {
            Point on = curve.at(step / 100.0);
            Point next = curve.at(step / 100.0 + 0.01);
            double length = on.distance(next);
            for (int side : new int[] {7, -7}) {
                Point beside =
                        on.plus(
                                side * (on.y() - next.y()) / length,
                                side * (next.x() - on.x()) / length);
                if (Pictures.elementAt(drawing, beside, 8).equals(Optional.of(tie))
                        && Pictures.elementAt(drawing, beside, 5).isEmpty()) {
                    return beside;
                }
            }
        }
        throw new AssertionError("no point beside " + tie + " is its own");
    }
}
