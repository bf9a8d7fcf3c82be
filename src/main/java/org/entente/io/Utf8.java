package org.entente.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Strict decoding of UTF-8: a wrong byte is an error with a place, not a replacement character. */
final class Utf8 {

    private Utf8() {}

    /**
     * Decodes bytes.
     *
     * @param bytes the bytes of a file
     * @return the text, a byte order mark included
     * @throws FileException at the first byte that belongs to no UTF-8 character
     */
    static String decode(byte[] bytes) throws FileException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean sound = !decoder.decode(in, out, true).isError() && !decoder.flush(out).isError();
        out.flip();
        if (sound) {
            return out.toString();
        }
        Position at = end(out);
        throw new FileException(
                ProblemKind.NOT_UTF8,
                at,
                String.format(
                        Locale.ROOT,
                        "not UTF-8: line %d, byte %d of the file (0x%02X)",
                        at.line(),
                        in.position() + 1,
                        bytes[in.position()]),
                null);
    }

    /** Returns the place just behind a text. */
    static Position end(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crBeforeLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crBeforeLf)) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Position(line, column);
    }
}
