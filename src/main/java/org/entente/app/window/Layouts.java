package org.entente.app.window;

import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.entente.app.settings.KeptPins;
import org.entente.app.settings.PinStore;
import org.entente.app.settings.Preferences;
import org.entente.app.state.WindowModels;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.canvas.viewport.FxMotion;

/** Restores and remembers the canvas's layouts and pins. */
public final class Layouts {

    private static final Duration MOMENT = Duration.millis(600);

    private Layouts() {}

    /** Restores the layout and pins of the canvas, and remembers them from now on. */
    public static void remember(
            WindowModels models, Preferences preferences, TaskRunner tasks, Stage stage) {
        CanvasViewModel canvas = models.canvas();
        PauseTransition pause = new PauseTransition(MOMENT);
        KeptPins pins =
                new KeptPins(
                        new PinStore(preferences.stateFolder("pins")),
                        models.session()::openPath,
                        tasks,
                        work -> {
                            pause.setOnFinished(event -> work.run());
                            pause.playFromStart();
                        },
                        models.status()::say);
        stage.setOnHidden(event -> pins.close());
        canvas.placement().keepWith(pins);
        canvas.placement().startWith(preferences.get(Preferences.LAYOUT));
        canvas.placement()
                .placementProperty()
                .addListener(
                        (o, before, now) -> {
                            if (before.layout().layout() != now.layout().layout()) {
                                preferences.set(Preferences.LAYOUT, now.layout().layout());
                            }
                        });
        canvas.moveWith(FxMotion::new);
    }
}
