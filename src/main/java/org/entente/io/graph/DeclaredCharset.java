package org.entente.io.graph;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.edit.rule.Shown;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;

/** The encoding that a file declares: XML in its first line, DOT in an attribute. */
final class DeclaredCharset {

    private static final int MAX_DECLARATION_BYTES = 200;

    private static final Pattern XML =
            Pattern.compile(
                    "\\A\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private static final Pattern DOT =
            Pattern.compile("(?i)\\bcharset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})\"?");

    private DeclaredCharset() {}

    /**
     * Finds the encoding declared in an XML file.
     *
     * @return UTF-8 if there is no declaration
     * @throws FileException if it names an unknown encoding
     */
    static Charset ofXml(byte[] bytes) throws FileException {
        return of(bytes, XML, MAX_DECLARATION_BYTES);
    }

    /**
     * Finds the encoding declared in a DOT file.
     *
     * @return UTF-8 if there is no declaration
     * @throws FileException if it names an unknown encoding
     */
    static Charset ofDot(byte[] bytes) throws FileException {
        return of(bytes, DOT, bytes.length);
    }

    private static Charset of(byte[] bytes, Pattern pattern, int length) throws FileException {
        String head =
                new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = pattern.matcher(head);
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) throws FileException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new FileException(
                    ProblemKind.NOT_UTF8,
                    new Position(1, 1),
                    "in the encoding "
                            + Shown.text(name)
                            + ", which is not known; save it as"
                            + " UTF-8",
                    e);
        }
    }
}
