package org.entente.intake.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.intake.IntakeException;
import org.entente.intake.IntakeLimits;

/**
 * The decoded text of a file, with a note on how it was decoded if the user should know.
 *
 * @param text the text, without a byte order mark
 * @param remarks a sentence where the encoding had to be guessed
 */
public record DecodedText(String text, List<String> remarks) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The number of bytes checked for the NULs between the letters of UTF-16. */
    private static final int SAMPLE = 4096;

    /** The maximum share of control characters in a text. */
    private static final double MAX_CONTROL_SHARE = 0.01;

    public DecodedText {
        remarks = List.copyOf(remarks);
    }

    /**
     * Decodes a file that does not declare its encoding: by its byte order mark, as UTF-16 by the
     * NULs in it, as UTF-8 if possible, and else as Windows-1252.
     *
     * @param bytes the file
     * @throws IntakeException if it is no text, or too long
     */
    public static DecodedText of(byte[] bytes) throws IntakeException {
        DecodedText decoded = guess(bytes);
        checkSound(decoded.text());
        return decoded;
    }

    /**
     * Tells whether bytes are UTF-8.
     *
     * @param bytes any bytes
     * @return whether each sequence is well-formed
     */
    public static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /**
     * Rejects a text that is too long.
     *
     * @throws IntakeException if it is too long
     */
    public static void checkLength(String text) throws IntakeException {
        if (text.length() > IntakeLimits.MAX_TEXT_CHARS) {
            throw new IntakeException(
                    IntakeException.Cause.TOO_LARGE,
                    "the text has "
                            + IntakeLimits.megabytes(text.length())
                            + " million characters; a text may have "
                            + IntakeLimits.megabytes(IntakeLimits.MAX_TEXT_CHARS)
                            + "; split it");
        }
    }

    private static DecodedText guess(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return of(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return of(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return of(bytes, 4, Charset.forName("UTF-32BE"));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return of(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return of(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int even = nuls(bytes, 0);
        int odd = nuls(bytes, 1);
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (odd > pairs / 4 && even == 0) {
            return guessed(bytes, StandardCharsets.UTF_16LE, "UTF-16");
        }
        if (even > pairs / 4 && odd == 0) {
            return guessed(bytes, StandardCharsets.UTF_16BE, "UTF-16");
        }
        return isUtf8(bytes)
                ? of(bytes, 0, StandardCharsets.UTF_8)
                : guessed(bytes, WINDOWS_1252, "Windows-1252");
    }

    private static DecodedText of(byte[] bytes, int mark, Charset charset) {
        String text = new String(bytes, mark, bytes.length - mark, charset);
        return new DecodedText(text, List.of());
    }

    private static DecodedText guessed(byte[] bytes, Charset charset, String name) {
        return new DecodedText(
                of(bytes, 0, charset).text(),
                List.of(
                        "The file does not say how its letters are encoded and is not UTF-8; it was"
                                + " read as "
                                + name
                                + "."));
    }

    private static void checkSound(String text) throws IntakeException {
        checkLength(text);
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || (c < ' ' && !Character.isWhitespace(c))) {
                controls++;
            }
        }
        if (controls > Math.max(2, text.length() * MAX_CONTROL_SHARE)) {
            throw new IntakeException(
                    IntakeException.Cause.UNKNOWN_FORMAT,
                    "this is not text; articles can be HTML, PDF, Word, OpenDocument, RTF,"
                            + " Markdown and plain text");
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int nuls(byte[] bytes, int from) {
        int nuls = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            nuls += bytes[i] == 0 ? 1 : 0;
        }
        return nuls;
    }
}
