package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** Moves the pointer at every pulse, as a hand would, and counts the pictures that come of it. */
public final class Motion {

    private static final double SECOND = 1e9;
    private static final double RADIUS = 90;
    private static final int PULSES_FOR_A_TURN = 90;
    private static final double WARM_UP_SECONDS = 1;

    private Motion() {}

    /** What the hand does. */
    public enum Hand {
        /** Holds the button and goes round. */
        DRAG,
        /** Goes round. */
        HOVER,
        /** Turns the wheel, in and out again. */
        WHEEL
    }

    /**
     * What was seen.
     *
     * @param framesPerSecond how many different pictures came a second
     * @param slowest the longest time between two, in milliseconds
     * @param typical the median time, in milliseconds
     * @param work what a picture took of the processor in the two threads that make it, in
     *     milliseconds; the figure that does not depend on what else the machine does
     */
    public record Seen(double framesPerSecond, double slowest, double typical, double work) {}

    /** Returns the processor time of JavaFX's two threads so far, in nanoseconds. */
    public static long worked() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo info = threads.getThreadInfo(id);
            if (info != null
                    && (info.getThreadName().startsWith("JavaFX Application")
                            || info.getThreadName().startsWith("QuantumRenderer"))) {
                sum += threads.getThreadCpuTime(id);
            }
        }
        return sum;
    }

    /**
     * Moves and watches. Call it by another thread than that of JavaFX.
     *
     * @param hand what the hand does
     * @param x where it begins, on the screen
     * @param y likewise
     * @param seconds for how long
     * @param state anything that differs from picture to picture
     * @return what was seen after a second's warming up
     * @throws InterruptedException if interrupted
     */
    public static Seen watch(Hand hand, double x, double y, double seconds, Supplier<?> state)
            throws InterruptedException {
        List<Long> changes = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(1);
        long before = worked();
        Platform.runLater(() -> new Timer(hand, x, y, seconds, state, changes, done).start());
        done.await();
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < changes.size(); i++) {
            gaps.add((changes.get(i) - changes.get(i - 1)) / 1e6);
        }
        if (gaps.isEmpty()) {
            return new Seen(0, seconds * 1000, seconds * 1000, seconds * 1000);
        }
        double time = (changes.get(changes.size() - 1) - changes.get(0)) / SECOND;
        Collections.sort(gaps);
        return new Seen(
                gaps.size() / Math.max(time, seconds - 0.5),
                gaps.get(gaps.size() - 1),
                gaps.get(gaps.size() / 2),
                (worked() - before) / 1e6 / gaps.size() * (seconds / (seconds + WARM_UP_SECONDS)));
    }

    private static final class Timer extends AnimationTimer {

        private final Robot robot = new Robot();
        private final Hand hand;
        private final double x;
        private final double y;
        private final double seconds;
        private final Supplier<?> state;
        private final List<Long> changes;
        private final CountDownLatch done;
        private Object before = "";
        private long start;
        private int pulses;

        Timer(
                Hand hand,
                double x,
                double y,
                double seconds,
                Supplier<?> state,
                List<Long> changes,
                CountDownLatch done) {
            this.hand = hand;
            this.x = x;
            this.y = y;
            this.seconds = seconds;
            this.state = state;
            this.changes = changes;
            this.done = done;
        }

        @Override
        public void handle(long ignored) {
            long now = System.nanoTime();
            if (start == 0) {
                start = now;
                robot.mouseMove(x, y);
            } else if (pulses == 15 && hand == Hand.DRAG) {
                robot.mousePress(MouseButton.PRIMARY);
            } else if (pulses > 20) {
                move();
            }
            pulses++;
            Object current = state.get();
            double passed = (now - start) / SECOND;
            if (!current.equals(before) && passed > WARM_UP_SECONDS) {
                changes.add(now);
            }
            before = current;
            if (passed > seconds + WARM_UP_SECONDS) {
                stop();
                if (hand == Hand.DRAG) {
                    robot.mouseRelease(MouseButton.PRIMARY);
                }
                done.countDown();
            }
        }

        private void move() {
            if (hand == Hand.WHEEL) {
                robot.mouseWheel(pulses / 25 % 2 == 0 ? -1 : 1);
            } else {
                double angle = 2 * Math.PI * (pulses - 20) / PULSES_FOR_A_TURN;
                robot.mouseMove(x + RADIUS * (1 - Math.cos(angle)), y + RADIUS * Math.sin(angle));
            }
        }
    }
}
