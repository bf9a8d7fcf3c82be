package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;

/** The cards over the picture: legend, focus, overview. */
class ReadingJourneyTest extends Journey {

    private static final ActorId CHINA = new ActorId("china");

    @Test
    void theSmallWindowIsWorthASight() {
        onFx(
                () -> {
                    stage.setWidth(1024);
                    stage.setHeight(700);
                });
        waitUntil("it is narrow", () -> stage.getScene().getWidth() <= 1024);
        shoot("small-light");
        robot.clickOn("#actor-china");
        robot.push(KeyCode.F);
        waitUntil("it is reduced", () -> window.canvas().trail().current().isPresent());
        robot.clickOn("#theme-toggle");
        settle();
        shoot("small-dark-focus");
        assertThat(node("#focus-crumbs").isVisible()).isTrue();
    }

    @Test
    void theLegendHidesAndShowsWhatItExplains() {
        int all = ties();
        robot.clickOn("#legend-adversarial");
        waitUntil("adversarial ties are gone", () -> ties() < all);
        shoot("legend-hidden");
        robot.clickOn("#legend-adversarial");
        waitUntil("they are back", () -> ties() == all);
        robot.push(KeyCode.L);
        waitUntil("the legend is gone", () -> !node("#legend-card").isVisible());
    }

    @Test
    void theFocusLeadsInAndBack() {
        int all = window.canvas().drawing().orElseThrow().nodes().size();
        robot.clickOn("#actor-taiwan");
        robot.push(KeyCode.F);
        waitUntil("it is reduced", () -> nodes() < all);
        int near = nodes();
        shoot("focus");
        robot.push(KeyCode.F);
        waitUntil("it is reduced less", () -> nodes() > near);
        robot.clickOn("#actor-china");
        robot.push(KeyCode.F);
        waitUntil(
                "there are two crumbs",
                () -> robot.lookup("#focus-crumb-1").tryQuery().isPresent());
        robot.clickOn("#focus-leave");
        waitUntil("all is back", () -> nodes() == all);
        assertThat(window.canvas().drawing().orElseThrow().node(CHINA)).isPresent();
    }

    @Test
    void theOverviewComesUpWhenSomethingIsOutOfSight() {
        Node canvas = node("#graph-canvas");
        assertThat(node("#overview-card").isVisible()).isFalse();
        for (int i = 0; i < 6; i++) {
            turnWheel(canvas, 120);
        }
        waitUntil("the overview is there", () -> node("#overview-card").isVisible());
        shoot("overview");
        double before = window.canvas().viewportProperty().get().x();
        robot.clickOn(node("#overview-card").localToScreen(12, 12));
        waitUntil(
                "the canvas has moved",
                () -> window.canvas().viewportProperty().get().x() > before);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        waitUntil("the overview is gone", () -> !node("#overview-card").isVisible());
    }

    private int ties() {
        return window.canvas().drawing().orElseThrow().lines().size();
    }

    private int nodes() {
        return window.canvas().drawing().orElseThrow().nodes().size();
    }
}
