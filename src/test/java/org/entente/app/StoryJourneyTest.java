package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.entente.model.Stance;
import org.entente.model.Trait;
import org.entente.view.FilterModel;
import org.entente.view.Selection;
import org.junit.jupiter.api.Test;

/** A story is walked by keys on its card, which lies beside the legend. */
class StoryJourneyTest extends Journey {

    private Bounds bounds(String query) {
        Node node = node(query);
        return node.localToScene(node.getLayoutBounds());
    }

    private boolean isAt(String place) {
        return ((Label) node("#story-place")).getText().startsWith(place);
    }

    @Test
    void arrowsWalkAndEscapeBringsBackWhatTheReaderHadHidden() {
        FilterModel filters = window.models().session().filters();
        Trait neutral = new Trait.OfStance(Stance.NEUTRAL);
        onFx(() -> filters.choose(filters.choice().toggled(neutral)));
        robot.push(KeyCode.F7);
        waitUntil("the first step is shown", () -> isAt("1 of 3"));
        waitUntil("all is shown again", () -> !filters.choice().isActive());
        robot.push(KeyCode.RIGHT);
        waitUntil("the second step is shown", () -> isAt("2 of 3"));
        assertThat(window.selection().selection()).isInstanceOf(Selection.OfElement.class);
        assertThat(bounds("#story-card").intersects(bounds("#legend-card")))
                .as("the card covers the legend")
                .isFalse();

        robot.push(KeyCode.ESCAPE);
        waitUntil("the card is gone", () -> !node("#story-card").isVisible());
        assertThat(filters.choice().shows(neutral)).isFalse();
        assertThat(window.selection().selection()).isInstanceOf(Selection.None.class);
    }
}
