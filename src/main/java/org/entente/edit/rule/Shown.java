package org.entente.edit.rule;

import java.util.Locale;

/** Formats words of a dossier for messages. */
public final class Shown {

    private static final int MAX_CODE_POINTS = 60;
    private static final int MAX_REMARK_LENGTH = 200;

    private Shown() {}

    /**
     * Returns a text in double quotes, on one line, shortened if it is long. Control characters
     * become escapes, so that no dossier can control the terminal a message is printed on.
     */
    public static String text(String text) {
        StringBuilder out = new StringBuilder("\"");
        int end = text.length();
        if (text.codePointCount(0, end) > MAX_CODE_POINTS) {
            end = text.offsetByCodePoints(0, MAX_CODE_POINTS - 1);
        }
        for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
            append(out, text.codePointAt(i));
        }
        return out.append(end < text.length() ? "…\"" : "\"").toString();
    }

    /**
     * Returns a text whole and without quotes, such as a file's name; otherwise as {@link #text}.
     */
    public static String plain(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /** Returns a parser's message on one line, shortened if it quotes at length. */
    public static String remark(String raw) {
        String line = plain(raw.strip().replaceAll("\\s+", " "));
        return line.length() <= MAX_REMARK_LENGTH
                ? line
                : plain(line.substring(0, MAX_REMARK_LENGTH)) + '…';
    }

    private static void append(StringBuilder out, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    out.append(String.format(Locale.ROOT, "\\u%04x", c));
            default -> out.appendCodePoint(c);
        }
    }
}
