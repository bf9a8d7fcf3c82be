package org.entente.view.canvas.viewport;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/** A motion stepped by JavaFX pulses. */
public final class FxMotion implements Motion {

    private static final double NANOS_A_MILLI = 1e6;

    private @Nullable AnimationTimer timer;

    public FxMotion() {}

    @Override
    public void start(int millis, DoubleConsumer progress) {
        stop();
        AnimationTimer next =
                new AnimationTimer() {
                    private long began = -1;

                    @Override
                    public void handle(long now) {
                        began = began < 0 ? now : began;
                        double share = (now - began) / (millis * NANOS_A_MILLI);
                        if (share >= 1) {
                            stop();
                        }
                        progress.accept(Math.min(1, share));
                    }
                };
        timer = next;
        progress.accept(0);
        next.start();
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
    }
}
