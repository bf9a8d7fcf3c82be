package org.entente.testing;

import java.lang.reflect.Method;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.entente.app.look.PangoRepair;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs the bodies of tests, and what comes before and after each, on the JavaFX application thread.
 */
public final class FxExtension implements BeforeAllCallback, InvocationInterceptor {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    @Override
    public void beforeAll(ExtensionContext context) {
        startToolkit();
    }

    /** Starts JavaFX, if it does not run yet, and waits for it. Not for the FX thread. */
    public static void startToolkit() {
        FutureTask<Void> started =
                new FutureTask<>(
                        () -> {
                            Platform.setImplicitExit(false);
                            PangoRepair.apply();
                            return null;
                        });
        try {
            Platform.startup(started);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(started);
        }
        try {
            started.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("JavaFX does not start", e);
        }
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        onFxThread(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        onFxThread(invocation);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        onFxThread(invocation);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        onFxThread(invocation);
    }

    private static void onFxThread(InvocationInterceptor.Invocation<Void> invocation)
            throws Throwable {
        FutureTask<Void> task =
                new FutureTask<>(
                        () -> {
                            proceed(invocation);
                            return null;
                        });
        Platform.runLater(task);
        try {
            task.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw cause instanceof Carried carried ? carried.carried : cause;
        }
    }

    private static void proceed(InvocationInterceptor.Invocation<Void> invocation) {
        try {
            invocation.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new Carried(e);
        }
    }

    /**
     * Lets JavaFX lay out, paint and handle events until a condition holds; looks after each pulse.
     * Call it on the JavaFX application thread.
     *
     * @param what what is waited for, in words
     * @param condition whether it has come about
     * @throws AssertionError if it does not come about in some seconds
     */
    public static void waitUntil(String what, BooleanSupplier condition) {
        Object loop = new Object();
        long start = System.nanoTime();
        boolean[] met = new boolean[1];
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        met[0] = condition.getAsBoolean();
                        if (met[0] || System.nanoTime() - start > PATIENCE_NANOS) {
                            stop();
                            Platform.runLater(() -> Platform.exitNestedEventLoop(loop, null));
                        }
                    }
                };
        timer.start();
        Platform.enterNestedEventLoop(loop);
        if (!met[0]) {
            throw new AssertionError("waited in vain until " + what);
        }
    }

    /** Lets JavaFX lay out and handle what is pending: some pulses go by. */
    public static void settle() {
        int[] pulses = new int[1];
        waitUntil("some pulses went by", () -> ++pulses[0] > 3);
    }

    private static final class Carried extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Throwable carried;

        Carried(Throwable carried) {
            super(carried);
            this.carried = carried;
        }
    }
}
