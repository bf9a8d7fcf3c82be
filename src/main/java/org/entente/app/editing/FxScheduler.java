package org.entente.app.editing;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.entente.app.session.Scheduler;

/** Runs delayed work on the JavaFX application thread. */
public final class FxScheduler implements Scheduler {

    @Override
    public Runnable after(long millis, Runnable work) {
        PauseTransition pause = new PauseTransition(Duration.millis((double) millis));
        pause.setOnFinished(event -> work.run());
        pause.play();
        return pause::stop;
    }
}
