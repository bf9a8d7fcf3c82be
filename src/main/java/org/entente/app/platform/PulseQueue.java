package org.entente.app.platform;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/**
 * Runs tasks one at a time, on every second JavaFX pulse, so that layout and input are handled in
 * between. For the JavaFX application thread.
 */
public final class PulseQueue implements Executor {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final AnimationTimer timer =
            new AnimationTimer() {
                private boolean resting;

                @Override
                public void handle(long now) {
                    resting = !resting;
                    if (!resting) {
                        next();
                    }
                }
            };

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
        timer.start();
    }

    private void next() {
        Runnable work = waiting.poll();
        if (waiting.isEmpty()) {
            timer.stop();
        }
        if (work != null) {
            work.run();
        }
    }
}
