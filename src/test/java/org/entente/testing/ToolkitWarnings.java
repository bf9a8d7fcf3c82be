package org.entente.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What JavaFX prints while a test runs: warnings of style sheets and the like. */
public final class ToolkitWarnings extends Handler implements AutoCloseable {

    /** Held for good: a logger that nothing refers to is collected, and its handlers with it. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    private ToolkitWarnings() {}

    /** Begins to listen. */
    public static ToolkitWarnings listen() {
        ToolkitWarnings warnings = new ToolkitWarnings();
        JAVAFX.setLevel(Level.WARNING);
        JAVAFX.setUseParentHandlers(false);
        JAVAFX.addHandler(warnings);
        return warnings;
    }

    /** Returns what was printed so far, but for the remark that JavaFX is on the class path. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord said) {
        String line = String.valueOf(said.getMessage());
        if (!line.startsWith("Unsupported JavaFX configuration")) {
            lines.add(said.getLoggerName() + ": " + line);
        }
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        JAVAFX.removeHandler(this);
    }
}
