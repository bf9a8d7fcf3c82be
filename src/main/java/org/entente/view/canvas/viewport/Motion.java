package org.entente.view.canvas.viewport;

import java.util.function.DoubleConsumer;

/** Runs a short animation on the JavaFX application thread. */
public interface Motion {

    /** Jumps to the end at once. */
    Motion NONE =
            new Motion() {
                @Override
                public void start(int millis, DoubleConsumer progress) {
                    progress.accept(1);
                }

                @Override
                public void stop() {
                    // Nothing runs on.
                }
            };

    /**
     * Begins; what ran before stops where it is.
     *
     * @param millis how long it takes
     * @param progress takes rising numbers, the last of them 1, unless stopped before
     */
    void start(int millis, DoubleConsumer progress);

    /** Stops; nothing more is reported. */
    void stop();
}
