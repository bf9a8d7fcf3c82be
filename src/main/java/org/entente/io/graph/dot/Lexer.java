package org.entente.io.graph.dot;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.edit.rule.Shown;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;

/** Splits a DOT file into words and signs, without comments and preprocessor lines. */
final class Lexer {

    private final String text;
    private final int[] lineStarts;
    private int offset;

    Lexer(String text) {
        this.text = text;
        this.lineStarts =
                IntStream.concat(
                                IntStream.of(0),
                                IntStream.range(0, text.length())
                                        .filter(i -> text.charAt(i) == '\n')
                                        .map(i -> i + 1))
                        .toArray();
    }

    /** Returns the position of an offset. */
    Position at(int place) {
        int found = Arrays.binarySearch(lineStarts, place);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, place - lineStarts[line] + 1);
    }

    Token next() throws FileException {
        skipBlanks();
        if (offset >= text.length()) {
            return new Token(Token.Kind.END, "", offset);
        }
        int start = offset;
        char c = text.charAt(offset);
        if (c == '"') {
            return quoted(start);
        }
        if (c == '<') {
            return html(start);
        }
        if (text.startsWith("->", offset) || text.startsWith("--", offset)) {
            offset += 2;
            return new Token(Token.Kind.SIGN, text.substring(start, offset), start);
        }
        if (isWordPart(c) || startsNumber()) {
            offset++;
            while (offset < text.length() && goesOn(text.charAt(start), text.charAt(offset))) {
                offset++;
            }
            return new Token(Token.Kind.WORD, text.substring(start, offset), start);
        }
        if ("{}[]=;,:+".indexOf(c) >= 0) {
            offset++;
            return new Token(Token.Kind.SIGN, Character.toString(c), start);
        }
        throw syntax(
                start,
                Shown.text(Character.toString(text.codePointAt(start))) + " is not allowed here");
    }

    private void skipBlanks() throws FileException {
        while (offset < text.length()) {
            char c = text.charAt(offset);
            if (Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00A0') {
                offset++;
            } else if (text.startsWith("/*", offset)) {
                int end = text.indexOf("*/", offset + 2);
                if (end < 0) {
                    throw syntax(offset, "this comment is never closed");
                }
                offset = end + 2;
            } else if (text.startsWith("//", offset) || (c == '#' && startsLine())) {
                skipLine();
            } else if (c == '#') {
                // Graphviz requires the start of a line, but people write comments after statements
                // too.
                skipLine();
            } else {
                return;
            }
        }
    }

    private boolean startsLine() {
        return offset == 0 || text.charAt(offset - 1) == '\n' || text.charAt(offset - 1) == '\r';
    }

    private void skipLine() {
        int end = text.indexOf('\n', offset);
        offset = end < 0 ? text.length() : end + 1;
    }

    private boolean startsNumber() {
        char c = text.charAt(offset);
        char next = offset + 1 < text.length() ? text.charAt(offset + 1) : ' ';
        return (c == '-' && (isDigit(next) || next == '.')) || (c == '.' && isDigit(next));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A number ends before a letter; a word may contain digits, but no points. */
    private static boolean goesOn(char first, char c) {
        boolean number = isDigit(first) || first == '-' || first == '.';
        return number ? isDigit(c) || c == '.' : isWordPart(c);
    }

    private static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || isDigit(c)
                || c == '_'
                || (c >= 0x80 && c != '\u00A0' && c != '\uFEFF');
    }

    private Token quoted(int start) throws FileException {
        StringBuilder content = new StringBuilder();
        for (offset++; offset < text.length(); offset++) {
            char c = text.charAt(offset);
            char next = offset + 1 < text.length() ? text.charAt(offset + 1) : ' ';
            if (c == '"') {
                offset++;
                return new Token(Token.Kind.QUOTED, content.toString(), start);
            }
            if (c == '\\' && next == '"') {
                content.append('"');
                offset++;
            } else if (c == '\\' && (next == '\n' || next == '\r')) {
                // A continued line.
                offset += text.startsWith("\r\n", offset + 1) ? 2 : 1;
            } else if (c == '\\' && next == '\\') {
                content.append("\\\\");
                offset++;
            } else {
                content.append(c);
            }
        }
        throw syntax(start, "this quotation mark is never closed");
    }

    private Token html(int start) throws FileException {
        int depth = 0;
        for (; offset < text.length(); offset++) {
            char c = text.charAt(offset);
            if (text.startsWith("<!--", offset)) {
                int end = text.indexOf("-->", offset);
                offset = end < 0 ? text.length() : end + 2;
            } else if (c == '<') {
                depth++;
            } else if (c == '>' && --depth == 0) {
                offset++;
                return new Token(Token.Kind.HTML, text.substring(start + 1, offset - 1), start);
            }
        }
        throw syntax(start, "this angle bracket is never closed");
    }

    FileException syntax(int place, String reason) {
        return new FileException(
                ProblemKind.SYNTAX, at(place), "this is not a DOT graph: " + reason, null);
    }
}
