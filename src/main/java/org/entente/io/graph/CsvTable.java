package org.entente.io.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Limits;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;

/**
 * A table of RFC 4180, with semicolons and tabs allowed in place of commas.
 *
 * @param rows its rows; blank lines are none
 */
record CsvTable(List<Row> rows) {

    private static final Pattern GUARDED =
            Pattern.compile("'+[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    /** A row and where it begins. */
    record Row(Position at, List<String> fields) {}

    /**
     * Cuts a text into rows.
     *
     * @throws FileException at a quotation mark that is not closed
     */
    static CsvTable parse(String text) throws FileException {
        return new CsvTable(new Parser(text).rows());
    }

    private static final class Parser {

        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private List<String> fields = new ArrayList<>();
        private int offset;
        private int line = 1;
        private int lineStart;
        private Position rowAt = new Position(1, 1);

        Parser(String text) {
            this.text = text;
            this.separator = separator(text);
        }

        /** The sign that the first line has most of, outside of quotation marks. */
        private static char separator(String text) {
            char best = ',';
            int most = 0;
            for (char candidate : new char[] {',', ';', '\t'}) {
                int count = 0;
                boolean quoted = false;
                for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
                    quoted ^= text.charAt(i) == '"';
                    count += !quoted && text.charAt(i) == candidate ? 1 : 0;
                }
                if (count > most) {
                    most = count;
                    best = candidate;
                }
            }
            return best;
        }

        List<Row> rows() throws FileException {
            while (offset < text.length()) {
                char c = text.charAt(offset);
                if (c == '"' && field.isEmpty()) {
                    quoted();
                } else if (c == separator) {
                    endField();
                    offset++;
                } else if (c == '\n' || c == '\r') {
                    endRow();
                } else {
                    field.append(c);
                    offset++;
                }
            }
            endRow();
            return rows;
        }

        private void quoted() throws FileException {
            Position open = new Position(line, offset - lineStart + 1);
            for (offset++; offset < text.length(); offset++) {
                char c = text.charAt(offset);
                if (c == '"' && text.startsWith("\"\"", offset)) {
                    field.append('"');
                    offset++;
                } else if (c == '"') {
                    offset++;
                    return;
                } else {
                    field.append(c);
                    if (c == '\n') {
                        line++;
                        lineStart = offset + 1;
                    }
                }
            }
            throw new FileException(
                    ProblemKind.SYNTAX, open, "this quotation mark is never closed", null);
        }

        private void endField() throws FileException {
            if (fields.size() >= Limits.COLUMNS) {
                throw Limits.exceeded(
                        new Position(line, offset - lineStart + 1),
                        "this row has more than " + Limits.COLUMNS + " columns");
            }
            String value = field.toString();
            fields.add(GUARDED.matcher(value).matches() ? value.substring(1) : value);
            field.setLength(0);
        }

        private void endRow() throws FileException {
            endField();
            if (!fields.stream().allMatch(String::isBlank)) {
                GraphLimits.checkRoom(rows.size(), rowAt);
                rows.add(new Row(rowAt, List.copyOf(fields)));
            }
            fields = new ArrayList<>();
            offset += text.startsWith("\r\n", offset) ? 2 : 1;
            line++;
            lineStart = offset;
            rowAt = new Position(line, 1);
        }
    }
}
