package org.entente.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
