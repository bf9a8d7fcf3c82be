package org.entente.testing.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A page on disk in a web engine, used by mouse and keyboard. The window is 1440 by 900 pixels at
 * first. Lengths are in CSS pixels.
 */
public interface Browser extends AutoCloseable {

    /**
     * Evaluates a JavaScript expression in the page.
     *
     * @param expression the expression; its value must be one that JSON has
     * @throws AssertionError if the expression throws
     */
    JsonNode value(String expression);

    /**
     * Clicks a point of the window.
     *
     * @param point a JavaScript expression for an object with x and y
     */
    void clickAt(String point);

    /**
     * Presses a key and lets it go.
     *
     * @param key Tab, Enter, Escape, ArrowLeft or ArrowRight
     */
    void press(String key);

    /** Gives the window a size. */
    void size(int width, int height);

    /** Writes what the window shows to a PNG file. */
    void screenshot(Path file) throws IOException;

    /**
     * Returns the errors on the console, exceptions and breaches of the content policy included.
     */
    List<String> complaints();

    /** Returns the address of everything the page has asked for, itself included. */
    List<String> requests();

    @Override
    void close() throws IOException;

    /** Scrolls an element into view and clicks its beginning. */
    default void click(String selector) {
        clickAt(
                "(() => { const e = document.querySelector('"
                        + selector
                        + "'); e.scrollIntoView({block: 'nearest'});"
                        + " const r = e.getClientRects()[0];"
                        + " return { x: r.left + Math.min(12, r.width / 2),"
                        + " y: r.top + r.height / 2 }; })()");
    }

    /**
     * Waits until an expression is true, as scrolling and fonts take a moment.
     *
     * @throws AssertionError if it is not true after some seconds
     */
    default void waitFor(String condition) {
        long start = System.nanoTime();
        while (!value("Boolean(" + condition + ")").asBoolean()) {
            if (System.nanoTime() - start > 10_000_000_000L) {
                throw new AssertionError("waited in vain for " + condition);
            }
        }
    }
}
