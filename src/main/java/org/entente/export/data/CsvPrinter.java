package org.entente.export.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.export.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Prints a table by RFC 4180: commas, CRLF, and double quotes around what needs them.
 *
 * <p>A field that a spreadsheet might take for a formula has an apostrophe put before it, as OWASP
 * advises against CSV injection; {@link CsvExport} says which.
 */
final class CsvPrinter {

    /**
     * What spreadsheets may read as the start of a formula, after any number of apostrophes: those
     * are counted in, so that taking one away always gives the field as it was.
     */
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\t\\r\\n]|^\\s|\\s$");

    // Without this mark, spreadsheets assume the machine's legacy encoding.
    private final StringBuilder out = new StringBuilder("\uFEFF");

    /** Prints a row. */
    CsvPrinter row(List<String> fields) {
        out.append(fields.stream().map(CsvPrinter::field).collect(Collectors.joining(",")));
        out.append("\r\n");
        return this;
    }

    /** Returns the file. */
    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String field(String text) {
        String plain = PlainText.of(text);
        String safe = FORMULA.matcher(plain).matches() ? '\'' + plain : plain;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
