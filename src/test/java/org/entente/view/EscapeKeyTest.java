package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.entente.testing.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class EscapeKeyTest {

    private static int passed(Control control) {
        int[] count = {0};
        StackPane parent = new StackPane(control);
        parent.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> count[0] += event.getCode() == KeyCode.ESCAPE ? 1 : 0);
        Scene scene = new Scene(parent);
        scene.getRoot().applyCss();
        parent.layout();
        Event.fireEvent(
                control,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        return count[0];
    }

    @Test
    void reachesTheWindowOnceFromAListAndATable() {
        ListView<String> list = new ListView<>();
        assertThat(passed(list)).as("a list as it is").isZero();
        ListView<String> open = new ListView<>();
        TableView<String> table = new TableView<>();
        EscapeKey.passThrough(open);
        EscapeKey.passThrough(table);

        assertThat(passed(open)).isEqualTo(1);
        assertThat(passed(table)).isEqualTo(1);
    }
}
