package org.entente.app.session;

/** Does things later, on the thread that the session belongs to. */
public interface Scheduler {

    /**
     * Does something later.
     *
     * @param millis how much later
     * @param work what to do
     * @return gives it up
     */
    Runnable after(long millis, Runnable work);
}
