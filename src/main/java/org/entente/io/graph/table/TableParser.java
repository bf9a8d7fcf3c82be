package org.entente.io.graph.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.io.graph.draft.GraphDraft.LeftOut;
import org.entente.io.graph.draft.GraphLimits;
import org.entente.io.graph.draft.Trimmed;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Limits;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;

/** Cuts a text into rows and cells. */
final class TableParser {

    /** An apostrophe that protects a spreadsheet against what looks like a formula. */
    private static final Pattern GUARDED =
            Pattern.compile("'+[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private final String text;
    private final char separator;
    private final int mostRows;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private boolean closed;
    private int offset;
    private int line = 1;
    private int lineStart;
    private Position rowAt = new Position(1, 1);

    /**
     * @param start where its first row starts; text before it counts for positions
     * @param separator separates cells; a blank for any number of blanks
     * @param mostRows the maximum number of rows
     */
    TableParser(String text, int start, char separator, int mostRows) {
        this.text = text;
        this.offset = start;
        this.separator = separator;
        this.mostRows = mostRows;
    }

    Table table() throws FileException {
        while (offset < text.length() && rows.size() < mostRows) {
            char c = text.charAt(offset);
            if (c == '"' && Trimmed.of(cell.toString()).isEmpty() && !closed) {
                quoted();
            } else if (c == separator) {
                endCell();
                offset++;
            } else if (c == '\n' || c == '\r') {
                endRow();
            } else {
                cell.append(c);
                offset++;
            }
        }
        endRow();
        return new Table(rows, leftOut);
    }

    /** Skips blanks before the opening mark; text after the closing one belongs to the cell. */
    private void quoted() throws FileException {
        int open = offset;
        Position at = new Position(line, open - lineStart + 1);
        int openLine = line;
        int openLineStart = lineStart;
        cell.setLength(0);
        for (offset++; offset < text.length(); offset++) {
            char c = text.charAt(offset);
            if (c == '"' && text.startsWith("\"\"", offset)) {
                cell.append('"');
                offset++;
            } else if (c == '"') {
                offset++;
                closed = true;
                return;
            } else {
                cell.append(c);
                if (c == '\n') {
                    line++;
                    lineStart = offset + 1;
                }
            }
        }
        line = openLine;
        lineStart = openLineStart;
        leaveOut(open, at);
    }

    /** The rest of the file is unlikely to be one cell: the row is wrong. */
    private void leaveOut(int open, Position at) throws FileException {
        leftOut.add(
                new LeftOut(
                        ProblemKind.LEFT_OUT,
                        at,
                        "this quotation mark is never closed; the row is left out"));
        cells = new ArrayList<>();
        cell.setLength(0);
        offset = lineEnd(text, open);
        endRow();
    }

    private void endCell() throws FileException {
        if (cells.size() >= Limits.COLUMNS) {
            throw Limits.exceeded(
                    new Position(line, offset - lineStart + 1),
                    "this row has more than " + Limits.COLUMNS + " columns");
        }
        // Text in quotation marks is kept exactly.
        String value = closed ? cell.toString() : Trimmed.of(cell.toString());
        boolean blank = separator == ' ' && value.isEmpty();
        if (!blank) {
            cells.add(GUARDED.matcher(value).matches() ? value.substring(1) : value);
        }
        cell.setLength(0);
        closed = false;
    }

    private void endRow() throws FileException {
        endCell();
        if (!cells.stream().allMatch(String::isBlank)) {
            GraphLimits.checkRoom(rows.size(), rowAt);
            rows.add(new Table.Row(rowAt, cells));
        }
        cells = new ArrayList<>();
        offset += text.startsWith("\r\n", offset) ? 2 : 1;
        line++;
        lineStart = offset;
        rowAt = new Position(line, 1);
    }

    /** Returns where the line that begins at an offset ends. */
    static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
