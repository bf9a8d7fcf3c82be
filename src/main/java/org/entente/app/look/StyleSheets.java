package org.entente.app.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Entente's style sheets, scaled to a text size. A scaled sheet is the same sheet with its lengths
 * multiplied, passed to JavaFX as a data URI (RFC 2397). Sizes in em would multiply at each nested
 * level that sets one.
 */
final class StyleSheets {

    private static final List<String> SHEETS =
            List.of(
                    "/org/entente/view/panels.css",
                    "/org/entente/view/explore.css",
                    "/org/entente/view/curate.css",
                    "/org/entente/view/export.css",
                    "/org/entente/app/window/window.css");

    private static final Pattern LENGTH =
            Pattern.compile(
                    "(-fx-(?:(?:font|icon)-size|(?:min|pref|max)-(?:width|height)):"
                            + " )(\\d+(?:\\.\\d+)?)px");

    private StyleSheets() {}

    /**
     * Returns the addresses of the sheets.
     *
     * @param scale the text size relative to the default
     */
    static List<String> at(double scale) {
        return SHEETS.stream()
                .map(name -> Objects.requireNonNull(StyleSheets.class.getResource(name), name))
                .map(sheet -> scale == 1 ? sheet.toExternalForm() : dataUri(sheet, scale))
                .toList();
    }

    private static String dataUri(URL sheet, double scale) {
        try (InputStream in = sheet.openStream()) {
            String text = scaled(new String(in.readAllBytes(), StandardCharsets.UTF_8), scale);
            return "data:text/css;base64,"
                    + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a sheet with font sizes, and lengths in them, scaled. */
    static String scaled(String sheet, double scale) {
        return LENGTH.matcher(sheet)
                .replaceAll(
                        found ->
                                found.group(1)
                                        + String.format(
                                                Locale.ROOT,
                                                "%.1fpx",
                                                Double.parseDouble(found.group(2)) * scale));
    }
}
