package org.entente.io.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;

/**
 * Strict decoding of text files: UTF-8, with or without a byte order mark, and UTF-16 with one. A
 * wrong byte is an error with a place, not a replacement character.
 */
public final class Decoding {

    private static final char NUL = '\0';

    /** The number of bytes checked for the NULs between the letters of UTF-16. */
    private static final int SAMPLE = 1024;

    private final byte[] bytes;
    private final Charset charset;
    private final int mark;

    private Decoding(byte[] bytes, Charset charset, int mark) {
        this.bytes = bytes;
        this.charset = charset;
        this.mark = mark;
    }

    /**
     * Decodes the bytes of a file.
     *
     * @return the text, without a byte order mark
     * @throws FileException if they are not text, or at the first byte that is not part of a
     *     character; its reason completes the sentence "the file is"
     */
    public static String decode(byte[] bytes) throws FileException {
        return decode(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Decodes a file that declares its encoding.
     *
     * @param declared the declared encoding; a byte order mark takes precedence
     * @return the text, without a byte order mark
     * @throws FileException as above
     */
    public static String decode(byte[] bytes, Charset declared) throws FileException {
        Optional<String> signature = Signature.nameOf(bytes);
        if (signature.isPresent()) {
            throw wrong(
                    Position.NONE,
                    signature.get() + ", not text in UTF-8; save the text alone, as UTF-8");
        }
        return of(bytes, declared).decode();
    }

    private static Decoding of(byte[] bytes, Charset declared) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoding(bytes, StandardCharsets.UTF_8, 3);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new Decoding(bytes, StandardCharsets.UTF_16LE, 2);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new Decoding(bytes, StandardCharsets.UTF_16BE, 2);
        }
        // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
        boolean wide = declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32");
        return new Decoding(bytes, wide ? StandardCharsets.UTF_8 : declared, 0);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private String decode() throws FileException {
        if (mark == 0 && looksLikeUtf16(bytes)) {
            throw wrong(
                    new Position(1, 1),
                    "UTF-16 without a byte order mark, as the NUL in its first two bytes shows;"
                            + " save it as UTF-8");
        }
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length - mark);
        boolean sound = !decoder.decode(in, out, true).isError() && !decoder.flush(out).isError();
        String text = out.flip().toString();
        if (!sound) {
            throw malformed(Position.behind(text), in.position());
        }
        int nul = text.indexOf(NUL);
        if (nul >= 0) {
            String before = text.substring(0, nul);
            throw wrong(
                    Position.behind(before),
                    String.format(
                            Locale.ROOT,
                            "not plain text: line %d, byte %d of the file is NUL; remove it, or"
                                    + " save the text again as UTF-8",
                            Position.behind(before).line(),
                            mark + before.getBytes(charset).length + 1));
        }
        return text;
    }

    private FileException malformed(Position at, int offset) {
        String name = charset.name().startsWith("UTF-16") ? "UTF-16" : charset.name();
        return wrong(
                at,
                String.format(
                        Locale.ROOT,
                        "not %s: line %d, byte %d of the file (0x%02X) is not part of any"
                                + " character; save it as UTF-8",
                        name,
                        at.line(),
                        offset + 1,
                        bytes[offset]));
    }

    /** Tells whether a file contains ASCII letters with a NUL before or after each. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        if (length < 2 || (bytes[0] == 0) == (bytes[1] == 0)) {
            return false;
        }
        int nuls = 0;
        for (int i = bytes[0] == 0 ? 0 : 1; i < length; i += 2) {
            nuls += bytes[i] == 0 ? 1 : 0;
        }
        return nuls * 4 > length;
    }

    private static FileException wrong(Position at, String reason) {
        return new FileException(ProblemKind.NOT_UTF8, at, reason, null);
    }
}
