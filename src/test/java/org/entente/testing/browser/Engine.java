package org.entente.testing.browser;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.testing.Programs;

/** A web engine that a page is tested in. */
public enum Engine {
    /** The WebKit of OpenJFX, which comes with the test dependencies. */
    WEBKIT {
        @Override
        public Browser open(Path page) throws Exception {
            return WebKitBrowser.open(page);
        }
    },

    /** Chromium or Chrome, where one is installed. */
    CHROMIUM {
        @Override
        public Browser open(Path page) throws Exception {
            return ChromiumBrowser.open(chromium().orElseThrow(), page);
        }
    };

    /**
     * Returns the engines to test in: WebKit always, Chromium too where it is installed.
     *
     * @throws AssertionError if Chromium is required and missing
     */
    public static Stream<Engine> here() {
        return chromium().isPresent() ? Stream.of(WEBKIT, CHROMIUM) : Stream.of(WEBKIT);
    }

    private static Optional<Path> chromium() {
        return Programs.find("chromium", "chromium-browser", "google-chrome", "chrome");
    }

    /**
     * Opens a page.
     *
     * @param page the file
     * @return the browser, the page loaded
     */
    public abstract Browser open(Path page) throws Exception;
}
