package org.entente.app.dossier;

import java.util.function.BooleanSupplier;

/** Progress and cancellation of slow work. Thread-safe. */
@FunctionalInterface
interface LoadProgress extends BooleanSupplier {

    /** Returns whether the work was cancelled and should stop. */
    @Override
    boolean getAsBoolean();

    /**
     * Reports the next step.
     *
     * @param what a few words for the user
     * @param share how much of the work is done, 0 to 1
     */
    default void step(String what, double share) {}
}
