package org.entente.intake.pdf;

/** Puts letters that were drawn from left to right into the order in which they are read. */
final class LogicalOrder {

    private static final String PAIRS = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    private LogicalOrder() {}

    /** Tells whether most letters of a text are of a script written from right to left. */
    static boolean isRightToLeft(String text) {
        int rtl = 0;
        int ltr = 0;
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            rtl += isRtl(direction) ? 1 : 0;
            ltr += direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? 1 : 0;
        }
        return rtl > ltr;
    }

    /**
     * Reverses a line that is mostly written from right to left; numbers and words of other scripts
     * in it keep their order. In a line of another script, right-to-left words are reversed.
     *
     * @param visual the line from left to right
     * @return the line in reading order
     */
    static String logical(String visual) {
        if (visual.codePoints().noneMatch(c -> isRtl(Character.getDirectionality(c)))) {
            return visual;
        }
        boolean rtl = isRightToLeft(visual);
        String base = rtl ? mirrored(visual) : visual;
        StringBuilder logical = new StringBuilder(visual.length());
        int at = 0;
        while (at < base.length()) {
            int end = runEnd(base, at, rtl);
            String run = base.substring(at, end);
            logical.append(end - at > 1 ? new StringBuilder(run).reverse() : run);
            at = end;
        }
        return logical.toString();
    }

    private static String mirrored(String text) {
        StringBuilder mirrored = new StringBuilder(text).reverse();
        for (int i = 0; i < mirrored.length(); i++) {
            int pair = PAIRS.indexOf(mirrored.charAt(i));
            if (pair >= 0) {
                mirrored.setCharAt(i, PAIRS.charAt(pair ^ 1));
            }
        }
        return mirrored.toString();
    }

    /** Returns the end of the run against the line's direction; of one letter elsewhere. */
    private static int runEnd(String text, int from, boolean rtl) {
        int end = from + 1;
        if (!goesAgainst(text, from, rtl)) {
            return end;
        }
        for (int i = end; i < text.length(); i++) {
            if (goesAgainst(text, i, rtl)) {
                end = i + 1;
            } else if (goesWith(text, i, rtl)) {
                break;
            }
        }
        return end;
    }

    private static boolean goesAgainst(String text, int i, boolean rtl) {
        byte direction = Character.getDirectionality(text.charAt(i));
        return rtl ? isLtr(direction) : isRtl(direction);
    }

    private static boolean goesWith(String text, int i, boolean rtl) {
        byte direction = Character.getDirectionality(text.charAt(i));
        return rtl ? isRtl(direction) : isLtr(direction);
    }

    private static boolean isRtl(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isLtr(byte direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
