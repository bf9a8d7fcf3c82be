package org.entente.view.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.wording.DirectionMarks;

/**
 * Rows as text for spreadsheets. A cell that would be read as a formula is prefixed by an
 * apostrophe, as OWASP's page on CSV injection advises: quotes come from untrusted texts.
 */
final class DelimitedText {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private DelimitedText() {}

    /** Returns tab-separated lines; tabs and line breaks in a cell become spaces. */
    static String tsv(List<String> headings, List<List<String>> rows) {
        return lines(headings, rows).stream()
                .map(
                        cells ->
                                cells.stream()
                                        .map(cell -> harmless(cell).replaceAll("[\t\r\n]+", " "))
                                        .collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
    }

    /** Returns comma-separated lines with CRLF line ends, as in RFC 4180. */
    static String csv(List<String> headings, List<List<String>> rows) {
        return lines(headings, rows).stream()
                .map(
                        cells ->
                                cells.stream()
                                        .map(cell -> quoted(harmless(cell)))
                                        .collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static List<List<String>> lines(List<String> headings, List<List<String>> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(headings);
        // Direction marks isolate names on the screen only.
        rows.forEach(row -> lines.add(row.stream().map(DirectionMarks::removed).toList()));
        return lines;
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.indexOf(',') < 0
                        && cell.indexOf('"') < 0
                        && cell.indexOf('\n') < 0
                        && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
