package org.entente.export.text;

import java.text.Bidi;
import org.entente.source.Characters;

/**
 * Puts characters in visual order by the Unicode Bidirectional Algorithm (UAX #9). The line as a
 * whole runs to the right.
 */
public final class VisualOrder {

    /** Left where it is: programs that read the line back part its runs there. */
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';

    private VisualOrder() {}

    /**
     * Reorders a line.
     *
     * @param line one line of text in logical order
     * @return its characters from left to right, without marks that only set the direction
     */
    public static String of(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        StringBuilder visual = new StringBuilder(line.length());
        for (String run : runs) {
            run.chars()
                    .filter(c -> c == LEFT_TO_RIGHT_MARK || !Characters.isDirectionMark((char) c))
                    .forEach(c -> visual.append((char) c));
        }
        return visual.toString();
    }
}
