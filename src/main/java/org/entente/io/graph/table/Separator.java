package org.entente.io.graph.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.io.problem.FileException;

/** Detects the separator of a table and reads the table with it. */
final class Separator {

    /** In order of preference: the later ones also occur within cells. */
    private static final char[] SIGNS = {'\t', ';', '|', ','};

    /** The number of rows examined. */
    private static final int SAMPLE = 40;

    /** Two or three numbers in a line, as programs write edge lists. */
    private static final Pattern NUMBERS =
            Pattern.compile("\\s*[-+]?\\d+\\s+[-+]?\\d+(?:\\s+[-+.\\deE]+)?\\s*");

    private Separator() {}

    /**
     * Reads a table. A line {@code sep=;} before it gives the separator; otherwise it is a tab if
     * the file's name says so, or the character that splits most rows alike.
     *
     * @param text the table
     * @param tabs whether its cells are separated by tabs for sure
     * @throws FileException if it is larger than a table may be
     */
    static Table read(String text, boolean tabs) throws FileException {
        int start = TableParser.lineEnd(text, 0);
        String first = text.substring(0, start);
        if (first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4)) {
            return new TableParser(text, start, first.charAt(4), Integer.MAX_VALUE).table();
        }
        return new TableParser(text, 0, tabs ? '\t' : of(text), Integer.MAX_VALUE).table();
    }

    /**
     * Returns the character that splits most rows into the same number of cells, more than one;
     * among equals the one that gives more cells. A blank only separates numbers.
     */
    static char of(String text) throws FileException {
        char best = ',';
        long most = 0;
        for (char sign : SIGNS) {
            long score = score(text, sign);
            if (score > most) {
                most = score;
                best = sign;
            }
        }
        return most == 0 && isOfNumbers(text) ? ' ' : best;
    }

    private static long score(String text, char sign) throws FileException {
        List<Integer> counts = new ArrayList<>();
        for (Table.Row row : new TableParser(text, 0, sign, SAMPLE).table().rows()) {
            if (!row.cells().get(0).startsWith("#")) {
                counts.add(row.cells().size());
            }
        }
        Map<Integer, Integer> rows = new HashMap<>();
        counts.forEach(count -> rows.merge(count, 1, Integer::sum));
        long best = 0;
        for (Map.Entry<Integer, Integer> entry : rows.entrySet()) {
            if (entry.getKey() > 1) {
                long alike = 1000L * entry.getValue() / counts.size();
                best = Math.max(best, alike * 10_000 + entry.getKey());
            }
        }
        return best;
    }

    private static boolean isOfNumbers(String text) {
        int start = 0;
        int rows = 0;
        while (start < text.length() && rows < SAMPLE) {
            int end = TableParser.lineEnd(text, start);
            String line = text.substring(start, end);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows++;
                if (!NUMBERS.matcher(line).matches()) {
                    return false;
                }
            }
            start = end + 1;
        }
        return rows > 0;
    }
}
