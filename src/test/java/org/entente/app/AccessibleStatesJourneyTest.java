package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Audits every main state of the window and its dialogs, in each look. */
class AccessibleStatesJourneyTest extends StatesJourney {

    /** The looks the window can have. */
    enum Appearance {
        LIGHT(false, false),
        DARK(true, false),
        LIGHT_CONTRAST(false, true),
        DARK_CONTRAST(true, true);

        final boolean dark;
        final boolean contrast;

        Appearance(boolean dark, boolean contrast) {
            this.dark = dark;
            this.contrast = contrast;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStateIsNamedLargeReadableAndLeftByTab(Appearance look) throws IOException {
        if (look.dark) {
            robot.clickOn("#theme-toggle");
        }
        onFx(() -> ((CheckMenuItem) menuItem("High contrast")).setSelected(look.contrast));
        lookAtAll();
        assertThat(faults).isEmpty();
    }

    /** The window in front is walked by Tab. */
    @Override
    List<String> faults(List<Scene> shown) {
        List<String> found = new ArrayList<>();
        shown.forEach(scene -> found.addAll(AccessibilityAudit.of(scene.getRoot())));
        found.addAll(AccessibilityAudit.trapsIn(front().getScene()));
        return found;
    }
}
