package org.entente.export.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.entente.testing.Programs;
import org.entente.testing.browser.Browser;
import org.entente.testing.browser.Engine;

/** A program that shows SVG files. */
enum SvgReader {
    WEBKIT {
        @Override
        BufferedImage show(Path svg, Path folder) throws Exception {
            return shownIn(Engine.WEBKIT, svg, folder);
        }
    },

    CHROMIUM {
        @Override
        BufferedImage show(Path svg, Path folder) throws Exception {
            return shownIn(Engine.CHROMIUM, svg, folder);
        }
    },

    /** The library that the desktop of GNOME shows SVG with. */
    RSVG {
        @Override
        BufferedImage show(Path svg, Path folder) throws Exception {
            Path image = folder.resolve("image.png");
            Process rsvg =
                    new ProcessBuilder(
                                    rsvg().orElseThrow().toString(),
                                    "--output",
                                    image.toString(),
                                    svg.toString())
                            .inheritIO()
                            .start();
            if (rsvg.waitFor() != 0) {
                throw new IOException("rsvg-convert cannot read " + svg);
            }
            return ImageIO.read(image.toFile());
        }
    };

    /**
     * Returns the readers to test with: WebKit always, the others where they are installed.
     *
     * @throws AssertionError if one of them is required and missing
     */
    static Stream<SvgReader> here() {
        Stream<SvgReader> engines = Engine.here().map(engine -> SvgReader.valueOf(engine.name()));
        return rsvg().isPresent() ? Stream.concat(engines, Stream.of(RSVG)) : engines;
    }

    private static Optional<Path> rsvg() {
        return Programs.find("rsvg-convert");
    }

    static BufferedImage shownIn(Engine engine, Path svg, Path folder) throws Exception {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<!doctype html><body style='margin:0'><img style='display:block' src='"
                        + svg.toUri()
                        + "'>");
        Path image = folder.resolve("image.png");
        try (Browser browser = engine.open(page)) {
            browser.waitFor("document.images[0].complete");
            browser.screenshot(image);
        }
        return ImageIO.read(image.toFile());
    }

    /** Shows a file at one pixel per unit, in the upper left corner of what is returned. */
    abstract BufferedImage show(Path svg, Path folder) throws Exception;
}
