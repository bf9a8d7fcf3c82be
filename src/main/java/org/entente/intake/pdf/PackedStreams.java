package org.entente.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.entente.intake.IntakeException;
import org.entente.intake.IntakeLimits;
import org.entente.intake.Original;

/**
 * Counts the unpacked size of a document's streams before anything unpacks them into memory.
 * Pictures are left out, since nothing reads them.
 */
final class PackedStreams {

    /** How far before a stream its dictionary may start, in bytes. */
    private static final int MAX_DESCRIPTION = 4096;

    private static final String STREAM = "stream";

    private static final Pattern PACKED = Pattern.compile("/(?:FlateDecode|Fl)\\b");
    private static final Pattern PACKED_TWICE =
            Pattern.compile("\\[[^\\]]*/Fl(?:ateDecode)?\\b[^\\]]*/Fl(?:ateDecode)?\\b");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

    private PackedStreams() {}

    /**
     * Rejects a document whose unpacked size exceeds the limit.
     *
     * @throws IntakeException if it does
     */
    static void check(Original file) throws IntakeException {
        byte[] bytes = file.bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        long total = 0;
        for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + 6)) {
            file.goOn();
            boolean end = at >= 3 && text.startsWith("end", at - 3);
            String description = end ? "" : description(text, at);
            if (!PACKED.matcher(description).find() || PICTURE.matcher(description).find()) {
                continue;
            }
            if (PACKED_TWICE.matcher(description).find()) {
                throw new IntakeException(
                        IntakeException.Cause.FORBIDDEN,
                        "a part of the document is packed twice over, which no program does");
            }
            total += unpacked(bytes, start(text, at), IntakeLimits.MAX_UNPACKED_BYTES - total);
            if (total > IntakeLimits.MAX_UNPACKED_BYTES) {
                throw new IntakeException(
                        IntakeException.Cause.TOO_LARGE,
                        "unpacked, the document has more than "
                                + IntakeLimits.megabytes(IntakeLimits.MAX_UNPACKED_BYTES)
                                + " MB");
            }
        }
    }

    private static String description(String text, int stream) {
        int from = Math.max(0, stream - MAX_DESCRIPTION);
        String before = text.substring(from, stream);
        int object = before.lastIndexOf("obj");
        return object < 0 ? before : before.substring(object);
    }

    private static int start(String text, int stream) {
        int at = stream + STREAM.length();
        if (text.startsWith("\r\n", at)) {
            return at + 2;
        }
        return at < text.length() && "\r\n".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    /** Returns the unpacked size of a stream, or slightly more than the limit. */
    private static long unpacked(byte[] bytes, int start, long limit) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            while (total <= limit && !inflater.finished()) {
                int some = inflater.inflate(buffer);
                if (some == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                total += some;
            }
            return total;
        } catch (DataFormatException e) {
            // Encrypted or damaged: PDFBox tells which.
            return 0;
        } finally {
            inflater.end();
        }
    }
}
