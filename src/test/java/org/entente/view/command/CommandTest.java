package org.entente.view.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class CommandTest {

    private final List<String> done = new ArrayList<>();
    private final Command zoom =
            Command.of("zoom-in", "Zoom in", () -> done.add("zoomed")).key("Shortcut+Plus");

    @Test
    void itsTooltipNamesTheKey() {
        assertThat(zoom.tooltip()).isEqualTo("Zoom in (Ctrl+plus)");
        assertThat(zoom.key("F7").keyText()).as("the first key is shown").contains("Ctrl+plus");
        assertThat(zoom.help("Come closer").tooltip()).isEqualTo("Come closer (Ctrl+plus)");
        assertThat(Command.of("open", "Open\u2026", () -> {}).tooltip()).isEqualTo("Open");
    }

    @Test
    void whatCannotBeDoneNowIsNotDone() {
        SimpleBooleanProperty possible = new SimpleBooleanProperty(false);
        Command guarded = zoom.enabledWhile(possible);
        assertThat(guarded.run()).isFalse();
        assertThat(done).isEmpty();
        possible.set(true);
        assertThat(guarded.run()).isTrue();

        assertThat(done).containsExactly("zoomed");
    }

    @Test
    void aSwitchTurnsOnAndOff() {
        SimpleBooleanProperty on = new SimpleBooleanProperty(false);
        Command legend = Command.toggle("legend", "Legend", on);
        legend.run();
        assertThat(on.get()).isTrue();
        legend.run();
        assertThat(on.get()).isFalse();
    }
}
