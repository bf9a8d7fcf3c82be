package org.entente.app.session;

/** Runs delayed work on the session's thread. */
public interface Scheduler {

    /**
     * Runs work after a delay.
     *
     * @return cancels it
     */
    Runnable after(long millis, Runnable work);
}
