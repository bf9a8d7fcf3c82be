package org.entente.view.export;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The writing of one file. The writer's thread reports the progress and asks whether it shall stop;
 * everything else is for the JavaFX application thread.
 */
public final class ExportJob {

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", State.IDLE);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private volatile double progress;
    private volatile boolean cancelled;

    ExportJob() {}

    /** The state of a job. */
    public enum State {
        /** Nothing is written yet. */
        IDLE,
        /** The file is being written. */
        RUNNING,
        /** The file is written. */
        DONE
    }

    /** The state; never null. A job that fails or is stopped is idle again, with a message. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The message; empty if there is none. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /**
     * Begins.
     *
     * @param what what is being written, in words
     */
    public void begin(String what) {
        progress = 0;
        cancelled = false;
        message.set(what);
        state.set(State.RUNNING);
    }

    /** Ends well. */
    public void succeed() {
        message.set("");
        state.set(State.DONE);
    }

    /**
     * Ends with nothing written.
     *
     * @param why in words for people
     */
    public void fail(String why) {
        message.set(why);
        state.set(State.IDLE);
    }

    /** Asks the writer to stop. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Tells whether it shall stop. Any thread may ask.
     *
     * @return whether {@link #cancel} was called since it began
     */
    public boolean isCancelled() {
        return cancelled;
    }

    /** Returns how far it is, from 0 to 1. Any thread may ask. */
    public double progress() {
        return progress;
    }

    /**
     * Reports how far it is. Any thread may.
     *
     * @param share from 0 to 1
     */
    public void reached(double share) {
        progress = share;
    }
}
