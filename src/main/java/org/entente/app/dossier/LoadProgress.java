package org.entente.app.dossier;

import java.util.function.BooleanSupplier;

/** What slow work asks and tells while it runs. Thread-safe. */
@FunctionalInterface
interface LoadProgress extends BooleanSupplier {

    /** Tells whether the work was cancelled, so that it may stop. */
    @Override
    boolean getAsBoolean();

    /**
     * Says what comes next.
     *
     * @param what in a few words, for the reader
     * @param share how much of the work is done, 0 to 1
     */
    default void step(String what, double share) {}
}
