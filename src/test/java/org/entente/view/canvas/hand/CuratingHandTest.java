package org.entente.view.canvas.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.BORDURIA;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.model.SampleDossiers;
import org.entente.testing.FxExtension;
import org.entente.testing.Mouse;
import org.entente.view.PlainEditing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class CuratingHandTest {

    private final CuratingHand hand =
            new CuratingHand(new PlainEditing(SampleDossiers.relations()));
    private final Pane canvas = new Pane();

    // Made on the JavaFX application thread.
    private @Nullable Stage stage;

    @BeforeEach
    void show() {
        stage = new Stage();
        stage.setScene(new Scene(canvas, 300, 200));
        stage.show();
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(stage).close();
    }

    private static List<String> said() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip)
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    private void drag(boolean isOver) {
        hand.sayDrop(
                canvas,
                ALAND,
                isOver ? Optional.of(BORDURIA) : Optional.empty(),
                Mouse.at(20, 20).event(MouseEvent.MOUSE_DRAGGED));
    }

    @Test
    void anActorOverAnotherTellsWhatADropDoes() {
        drag(true);
        assertThat(said()).containsExactly("Let go to make a tie: Aland \u2192 Borduria");
        drag(false);
        assertThat(said()).isEmpty();
    }

    @Test
    void nothingIsSaidAfterTheDrop() {
        drag(true);
        hand.join(ALAND, BORDURIA);

        assertThat(said()).isEmpty();
    }
}
