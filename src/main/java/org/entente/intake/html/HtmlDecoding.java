package org.entente.intake.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.intake.IntakeException;
import org.entente.intake.text.DecodedText;
import org.entente.wording.Counted;
import org.jspecify.annotations.Nullable;

/**
 * Detects the encoding of a page much as the HTML standard requires of browsers: by its byte order
 * mark, by what came with it, by what it declares, and else by its bytes.
 */
final class HtmlDecoding {

    /** How many bytes are searched for a declaration; browsers look at 1024. */
    private static final int SEARCHED = 16 * 1024;

    private static final Pattern DECLARATION =
            Pattern.compile(
                    "<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
                            + "|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)",
                    Pattern.CASE_INSENSITIVE);

    /** Names that stand for a larger encoding, after the WHATWG Encoding Standard. */
    private static final Map<String, String> LARGER =
            Map.ofEntries(
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("iso8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("us-ascii", "windows-1252"),
                    Map.entry("ascii", "windows-1252"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("iso-8859-11", "x-windows-874"),
                    Map.entry("tis-620", "x-windows-874"),
                    Map.entry("windows-874", "x-windows-874"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("utf-16", "utf-8"),
                    Map.entry("utf-16le", "utf-8"),
                    Map.entry("utf-16be", "utf-8"));

    private HtmlDecoding() {}

    /**
     * Decodes a page.
     *
     * @param bytes the page
     * @param sent the encoding that came with it, where one did
     * @throws IntakeException if it is no text
     */
    static DecodedText decode(byte[] bytes, @Nullable String sent) throws IntakeException {
        if (hasMark(bytes)) {
            return DecodedText.of(bytes);
        }
        Charset charset = sent == null ? null : named(sent);
        if (charset == null) {
            charset = declared(bytes);
        }
        boolean utf8 = DecodedText.isUtf8(bytes);
        if (charset == null) {
            return utf8 ? as(bytes, StandardCharsets.UTF_8) : DecodedText.of(bytes);
        }
        if (utf8 && !charset.equals(StandardCharsets.UTF_8) && !isAscii(bytes)) {
            return new DecodedText(
                    new String(bytes, StandardCharsets.UTF_8),
                    List.of(
                            "The page declares the encoding "
                                    + charset.name()
                                    + ", but it is UTF-8 and was read as that."));
        }
        return as(bytes, charset);
    }

    private static DecodedText as(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        long lost = text.chars().filter(c -> c == '\uFFFD').count();
        return new DecodedText(
                text,
                lost == 0
                        ? List.of()
                        : List.of(
                                Counted.of(lost, "character")
                                        + " of the page could not be decoded as "
                                        + charset.name()
                                        + "."));
    }

    private static boolean hasMark(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : 0;
        boolean utf8 = first == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF;
        return utf8 || first == 0xFFFE || first == 0xFEFF;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        int length = Math.min(bytes.length, SEARCHED);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Matcher found = DECLARATION.matcher(head);
        return found.find()
                ? named(found.group(1) == null ? found.group(2) : found.group(1))
                : null;
    }

    private static @Nullable Charset named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String larger = LARGER.getOrDefault(lower, lower);
        try {
            return Charset.isSupported(larger) ? Charset.forName(larger) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
