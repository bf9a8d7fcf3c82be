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
                    // Nothing to stop.
                }
            };

    /**
     * Starts; a running motion stops where it is.
     *
     * @param millis the duration
     * @param progress takes rising numbers up to 1, unless stopped before
     */
    void start(int millis, DoubleConsumer progress);

    /** Stops without further progress. */
    void stop();
}
