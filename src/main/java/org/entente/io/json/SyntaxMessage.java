package org.entente.io.json;

import java.util.Deque;
import java.util.Locale;
import org.entente.edit.rule.Shown;
import org.entente.io.problem.Limits;
import org.entente.io.problem.Position;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Describes JSON syntax errors in plain English. */
final class SyntaxMessage {

    static final String TRAILING = "nothing may follow the brace that closes the dossier";

    private SyntaxMessage() {}

    /**
     * Describes why a text is not JSON.
     *
     * @param e the parser's failure
     * @param text the whole text
     * @param open the starts of the objects and lists not closed yet, the innermost first
     */
    static String of(StreamReadException e, String text, Deque<Position> open) {
        String raw = e.getOriginalMessage();
        int offset = e.getLocation() == null ? -1 : (int) e.getLocation().getCharOffset();
        if (e instanceof UnexpectedEndOfInputException || offset >= text.length()) {
            return ofEnd(raw, open);
        }
        char at = offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
        char before = significantBefore(text, offset);
        if (before == 0) {
            return "a dossier must start with an opening brace, not with " + shown(at);
        }
        if (raw.contains("comment") || at == '#') {
            return "JSON has no comments";
        }
        if (raw.contains("surrogate")) {
            return "a field's name contains half of a character; write both halves, or remove it";
        }
        if (raw.contains("Illegal unquoted character")) {
            return ofControl(at);
        }
        if (raw.contains("character escape")) {
            return raw.contains("hex-digit")
                    ? "\\u needs four hexadecimal digits"
                    : "a backslash inside text stands before one of \" \\ / b f n r t u;"
                            + " a backslash itself is written \\\\";
        }
        if (raw.contains("close marker")) {
            return shown(at) + " cannot close the bracket" + place(open);
        }
        if (before == ',' && (at == '}' || at == ']')) {
            return "there is a comma before the closing " + shown(at) + "; remove it";
        }
        if (isOtherQuote(at)) {
            return "names and text need straight double quotes, not " + shown(at);
        }
        return ofExpectation(raw, at, before);
    }

    private static String ofExpectation(String raw, char at, char before) {
        if (raw.contains("expecting comma")) {
            return before == '"' && Character.isLetterOrDigit(at)
                    ? "a comma is missing here; a quotation mark inside text is written \\\""
                    : "a comma is missing before this";
        }
        if (raw.contains("expecting a colon")) {
            return "a colon is missing between the field's name and its value";
        }
        if (raw.contains("to start property name")) {
            return "a field's name in double quotes is needed here, not " + shown(at);
        }
        if (raw.contains("token '") && !raw.contains("a valid value")) {
            String word = raw.replaceFirst("(?s)^.*?token '(.*?)'.*$", "$1");
            return Shown.text(word)
                    + " is not a value; text needs double quotes, other values are numbers,"
                    + " true, false and null";
        }
        if (raw.contains("numeric value") || raw.contains("number literal")) {
            return "a number is written in digits, such as 8, -8 or 8.5";
        }
        if (raw.contains("a value") || raw.contains("a valid value")) {
            return "a value is missing before " + shown(at);
        }
        return shown(at) + " is not allowed here";
    }

    private static String ofEnd(String raw, Deque<Position> open) {
        if (raw.contains("closing quote")) {
            return "the file ends inside a text whose double quotes are never closed";
        }
        return "the file ends too early: nothing closes the bracket" + place(open);
    }

    private static String ofControl(char at) {
        return switch (at) {
            case '\n', '\r' ->
                    "a text must end on its line; close its quotation mark, or"
                            + " write the line break as \\n";
            case '\t' -> "a tab inside text is written \\t";
            default -> shown(at) + " is a control character; remove it";
        };
    }

    /** Tells whether a document exceeds the limit on nesting. */
    static boolean isDepth(StreamConstraintsException e) {
        return e.getOriginalMessage().toLowerCase(Locale.ROOT).contains("depth");
    }

    /** Describes which limit a document exceeds. */
    static String ofLimit(StreamConstraintsException e) {
        if (isDepth(e)) {
            return "objects and lists nest deeper than " + Limits.DEPTH + " levels";
        }
        String raw = e.getOriginalMessage().toLowerCase(Locale.ROOT);
        if (raw.contains("number")) {
            return "a number has more than 1000 digits";
        }
        if (raw.contains("name")) {
            return "a field's name is longer than 50000 characters";
        }
        if (raw.contains("string")) {
            return "a text is longer than " + Limits.TEXT + " characters";
        }
        return "the file is larger than a dossier may be";
    }

    private static String place(Deque<Position> open) {
        Position at = open.peek();
        return at == null ? "" : " on line " + at.line() + ", column " + at.column();
    }

    private static char significantBefore(String text, int offset) {
        for (int i = Math.min(offset, text.length()) - 1; i >= 0; i--) {
            if (" \t\r\n".indexOf(text.charAt(i)) < 0) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private static boolean isOtherQuote(char c) {
        return c == '\'' || c == '`' || (c >= '\u2018' && c <= '\u201f') || c == '«' || c == '»';
    }

    private static String shown(char c) {
        return Shown.text(String.valueOf(c));
    }
}
