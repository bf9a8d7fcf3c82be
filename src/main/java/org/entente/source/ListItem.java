package org.entente.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number or the bullet that an item of a list begins with, at the start of a line.
 *
 * @param style what it looks like
 * @param number its place in the list, from 1; 0 for a bullet
 */
record ListItem(Style style, int number) {

    /** What an item begins with. */
    enum Style {
        /** "1." */
        STOP,
        /** "1)" */
        BRACKET,
        /** "(1)" */
        BRACKETS,
        LETTER,
        LETTERS,
        /** A sign that is nothing but a bullet. */
        BULLET,
        /** A hyphen, a dash or a star, which may be something else. */
        DASH
    }

    /** How far a mark is looked for. */
    private static final int MAX_MARK_LENGTH = 8;

    private static final String BULLETS =
            "\u2022\u2023\u2043\u204C\u204D\u2219\u25A0\u25A1\u25AA\u25AB\u25CB\u25CF\u25D8\u25E6\u2756\u27A4";

    private static final String DASHES = "-*+\u2013\u2014";

    private static final Pattern NUMBER =
            Pattern.compile("(\\()?(?:(\\d{1,3})|([a-z]|[A-Z]))([.)])\\s.*", Pattern.DOTALL);

    /** Reads what a line begins with; null if that is no mark of a list. */
    static @Nullable ListItem read(String text, int lineStart) {
        if (lineStart >= text.length()) {
            return null;
        }
        char first = text.charAt(lineStart);
        if (BULLETS.indexOf(first) >= 0) {
            return new ListItem(Style.BULLET, 0);
        }
        boolean spaced =
                lineStart + 1 < text.length() && Characters.isSpace(text.charAt(lineStart + 1));
        if (DASHES.indexOf(first) >= 0) {
            return spaced ? new ListItem(Style.DASH, 0) : null;
        }
        String head =
                text.substring(lineStart, Math.min(text.length(), lineStart + MAX_MARK_LENGTH));
        Matcher number = NUMBER.matcher(head);
        return number.matches() ? numbered(number) : null;
    }

    private static @Nullable ListItem numbered(Matcher found) {
        boolean opened = found.group(1) != null;
        boolean stop = found.group(4).equals(".");
        if (opened && stop) {
            return null;
        }
        String digits = found.group(2);
        if (digits != null) {
            Style style = stop ? Style.STOP : opened ? Style.BRACKETS : Style.BRACKET;
            return new ListItem(style, Integer.parseInt(digits));
        }
        // A letter with a full stop is an initial.
        return stop
                ? null
                : new ListItem(
                        opened ? Style.LETTERS : Style.LETTER,
                        Character.toLowerCase(found.group(3).charAt(0)) - 'a' + 1);
    }

    /**
     * Tells whether an item starts here: its number must be the first, or follow the last one.
     *
     * @param last the previous item; null if there is none
     * @param announced whether the text before it ends with a colon or ends a sentence
     */
    boolean follows(@Nullable ListItem last, boolean announced) {
        boolean like = last != null && last.style == style;
        return switch (style) {
            case BULLET -> true;
            case DASH -> like || announced;
            default -> number == 1 || (like && last != null && number == last.number + 1);
        };
    }
}
