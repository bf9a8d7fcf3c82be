package org.entente.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("toolkit")
class ToolkitComplaintsTest {

    /** Appears in the output of the build. */
    private static final String COMPLAINT =
            "A complaint, printed by ToolkitComplaintsTest to see it fail.";

    @Test
    void aWarningInTheLogFailsTheTest() {
        Logger.getLogger("javafx.css").warning("Could not resolve '-colour-of-nothing'");

        assertThatThrownBy(ToolkitComplaints::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-colour-of-nothing");
        assertThatCode(ToolkitComplaints::check).as("it is told once").doesNotThrowAnyException();
    }

    @Test
    void aStyleThatCannotBeResolvedFailsTheTest() throws Exception {
        FxExtension.startToolkit();
        Label label = new Label("no colour");
        label.setStyle("-fx-text-fill: -colour-of-nothing");
        FutureTask<?> styling =
                new FutureTask<>(() -> new Scene(new Group(label)).getRoot().applyCss(), null);
        Platform.runLater(styling);
        styling.get();

        assertThatThrownBy(ToolkitComplaints::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-colour-of-nothing");
    }

    @Test
    void aLineOfTheToolkitFailsTheTest() throws Exception {
        print("QuantumRenderer-0");

        assertThatThrownBy(ToolkitComplaints::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(COMPLAINT);
    }

    @Test
    void aLineOfAnotherThreadDoesNot() throws Exception {
        print("worker");

        assertThatCode(ToolkitComplaints::check).doesNotThrowAnyException();
    }

    private static void print(String threadName) throws InterruptedException {
        Thread thread = new Thread(() -> System.err.println(COMPLAINT), threadName);
        thread.start();
        thread.join();
    }

    @Test
    void onlyAFrameThatTheHeadlessScreenDropsIsLeftOut() {
        String small = "java.lang.IllegalArgumentException: Too small int buffer size 9 > 4";
        String glass = "\tat com.sun.glass.ui.Pixels.<init>(Pixels.java:129)";
        String headless = "\tat com.sun.glass.ui.monocle.MonoclePixels.<init>(M.java:49)";
        String screen = "\tat com.sun.glass.ui.gtk.GtkPixels.<init>(GtkPixels.java:49)";
        String other = "java.lang.IllegalStateException: other";

        assertThat(
                        ToolkitComplaints.withoutDroppedFrames(
                                List.of(small, glass, headless, other, glass, headless)))
                .containsExactly(other, glass, headless);
        assertThat(ToolkitComplaints.withoutDroppedFrames(List.of(small, glass, screen)))
                .hasSize(3);
    }
}
