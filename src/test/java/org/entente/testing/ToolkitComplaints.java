package org.entente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails every test during which JavaFX complains: with a warning in its log, as on a style that
 * cannot be resolved, or with a line that one of its threads prints to the standard error. Applies
 * to all tests without being named.
 */
public final class ToolkitComplaints
        implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final List<String> COMPLAINTS = new CopyOnWriteArrayList<>();

    /** Held for good: a logger that nothing refers to is collected, and its handler with it. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static final String TOO_SMALL =
            "java.lang.IllegalArgumentException: Too small int buffer size";

    private static boolean listening;

    @Override
    public void beforeAll(ExtensionContext context) {
        listen();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        check();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check();
    }

    private static synchronized void listen() {
        if (!listening) {
            listening = true;
            JAVAFX.addHandler(new Warnings());
            System.setErr(new PrintStream(new Lines(System.err), true, StandardCharsets.UTF_8));
        }
    }

    /** Fails if JavaFX has complained since the last call. */
    static void check() {
        List<String> heard = withoutDroppedFrames(List.copyOf(COMPLAINTS));
        COMPLAINTS.clear();
        assertThat(heard).as("JavaFX complains").isEmpty();
    }

    /**
     * Leaves out what the headless screen says when the size of a window changes between the
     * painting of a frame and its way to the screen. The frame is dropped, and the next one is
     * right; there is no such screen in the program.
     */
    static List<String> withoutDroppedFrames(List<String> lines) {
        List<String> left = new ArrayList<>();
        boolean isDropped = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith("\tat ")) {
                isDropped =
                        line.startsWith(TOO_SMALL)
                                && lines.subList(i + 1, Math.min(lines.size(), i + 4)).stream()
                                        .anyMatch(frame -> frame.contains(".monocle."));
            }
            if (!isDropped) {
                left.add(line);
            }
        }
        return left;
    }

    private static final class Warnings extends Handler {

        Warnings() {
            setLevel(Level.WARNING);
        }

        @Override
        public void publish(LogRecord complaint) {
            String text = String.valueOf(complaint.getMessage());
            // JavaFX works on the class path, but would rather be on the module path.
            if (isLoggable(complaint) && !text.startsWith("Unsupported JavaFX configuration")) {
                COMPLAINTS.add(complaint.getLoggerName() + ": " + text);
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** Passes everything on, and keeps the lines that threads of JavaFX write. */
    private static final class Lines extends OutputStream {

        private final PrintStream onward;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(PrintStream onward) {
            this.onward = onward;
        }

        @Override
        public synchronized void write(int character) {
            onward.write(character);
            if (!isOfToolkit()) {
                return;
            }
            if (character == '\n') {
                COMPLAINTS.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(character);
            }
        }

        @Override
        public void flush() {
            onward.flush();
        }

        private static boolean isOfToolkit() {
            String thread = Thread.currentThread().getName().toLowerCase(Locale.ROOT);
            return thread.contains("javafx")
                    || thread.contains("quantum")
                    || thread.contains("prism");
        }
    }
}
