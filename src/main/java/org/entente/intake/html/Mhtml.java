package org.entente.intake.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.intake.IntakeException;
import org.entente.intake.Metadata;
import org.entente.intake.Original;
import org.jspecify.annotations.Nullable;

/**
 * A web archive: a MIME message (RFC 2557, RFC 2045) with a page and its resources. Only the page
 * is read.
 */
final class Mhtml {

    /** How deep nested messages are searched. */
    private static final int MAX_NESTING = 8;

    /** How many parts of one message are searched. */
    private static final int MAX_PARTS = 20_000;

    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");

    private static final Pattern NOT_BASE64 = Pattern.compile("[^A-Za-z0-9+/=\\s]");

    private final Original file;
    private @Nullable Part page;
    private int parts;

    /** A part: its headers by their names in lower case, and the range of its content. */
    private record Part(Map<String, String> headers, int start, int end) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String type() {
            String type = header("content-type");
            int end = type.indexOf(';');
            return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        }

        @Nullable String parameter(String name) {
            Matcher found = PARAMETER.matcher(header("content-type"));
            while (found.find()) {
                if (found.group(1).equalsIgnoreCase(name)) {
                    return found.group(2) == null ? found.group(3) : found.group(2);
                }
            }
            return null;
        }
    }

    private final String message;
    private Metadata metadata = Metadata.NONE;

    private Mhtml(Original file) {
        this.file = file;
        this.message = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    }

    /** Finds the page in an archive. */
    static Mhtml of(Original file) throws IntakeException {
        Mhtml archive = new Mhtml(file);
        Part whole = archive.part(0, archive.message.length());
        archive.search(whole, 0);
        Part page = archive.page;
        if (page == null) {
            throw new IntakeException(
                    IntakeException.Cause.NO_TEXT, "the web archive holds no page in HTML");
        }
        String url = whole.header("snapshot-content-location");
        archive.metadata =
                new Metadata(
                        null,
                        null,
                        null,
                        null,
                        Said.webAddress(url.isEmpty() ? page.header("content-location") : url));
        return archive;
    }

    byte[] page() throws IntakeException {
        Part found = page;
        return found == null ? new byte[0] : decoded(found);
    }

    /** Returns the encoding that the archive says its page has. */
    @Nullable String charset() {
        return page == null ? null : page.parameter("charset");
    }

    /** Returns the address that the page was saved from, if known. */
    Metadata metadata() {
        return metadata;
    }

    private void search(Part part, int depth) {
        file.goOn();
        if (page != null || depth > MAX_NESTING) {
            return;
        }
        String boundary = part.parameter("boundary");
        if (part.type().startsWith("multipart/") && boundary != null) {
            String mark = "--" + boundary;
            int at = lineStart(mark, part.start(), part.end());
            while (at >= 0 && page == null && parts++ < MAX_PARTS) {
                int start = behindLine(at);
                int next = lineStart(mark, start, part.end());
                search(part(start, next < 0 ? part.end() : next), depth + 1);
                at = next;
            }
        } else if (part.type().equals("text/html") || part.type().equals("application/xhtml+xml")) {
            page = part;
        }
    }

    /** Returns the start of the first line that begins with a mark; -1 for none. */
    private int lineStart(String mark, int from, int to) {
        int at = message.indexOf(mark, from);
        while (at > from && at < to && message.charAt(at - 1) != '\n') {
            at = message.indexOf(mark, at + 1);
        }
        return at < 0 || at >= to ? -1 : at;
    }

    private int behindLine(int at) {
        int end = message.indexOf('\n', at);
        return end < 0 ? message.length() : end + 1;
    }

    private Part part(int from, int to) {
        Map<String, String> headers = new LinkedHashMap<>();
        String name = "";
        int at = from;
        while (at < to) {
            int next = Math.min(to, behindLine(at));
            String line = message.substring(at, next).stripTrailing();
            at = next;
            if (line.isEmpty()) {
                break;
            }
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                headers.computeIfPresent(name, (any, value) -> value + ' ' + line.strip());
            } else {
                int colon = line.indexOf(':');
                name = colon < 0 ? line : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, colon < 0 ? "" : line.substring(colon + 1).strip());
            }
        }
        return new Part(headers, at, Math.max(at, to));
    }

    private byte[] decoded(Part part) throws IntakeException {
        String content = message.substring(part.start(), part.end());
        return switch (part.header("content-transfer-encoding").strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(part, content);
            case "quoted-printable" -> quotedPrintable(content);
            default -> content.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private byte[] base64(Part part, String content) throws IntakeException {
        int strange =
                NOT_BASE64.matcher(content).results().findFirst().map(r -> r.start()).orElse(-1);
        if (strange >= 0) {
            throw damaged("is not Base64", part.start() + strange);
        }
        try {
            return Base64.getMimeDecoder().decode(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw damaged("breaks off", part.start() + content.stripTrailing().length());
        }
    }

    private IntakeException damaged(String how, int at) {
        long line = 1 + message.substring(0, at).chars().filter(c -> c == '\n').count();
        return new IntakeException(
                IntakeException.Cause.DAMAGED,
                "the web archive is damaged: its page "
                        + how
                        + " in line "
                        + line
                        + ". Save the page again");
    }

    private static byte[] quotedPrintable(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length());
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c != '=') {
                bytes.write(c);
            } else {
                int end = softLineEnd(content, i + 1);
                int high =
                        i + 1 < content.length() ? Character.digit(content.charAt(i + 1), 16) : -1;
                int low =
                        i + 2 < content.length() ? Character.digit(content.charAt(i + 2), 16) : -1;
                if (end > 0) {
                    i = end;
                } else if (high >= 0 && low >= 0) {
                    bytes.write(high * 16 + low);
                    i += 2;
                } else {
                    bytes.write(c);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Returns the end of a soft line break after an equals sign; 0 if there is none. */
    private static int softLineEnd(String content, int from) {
        int i = from;
        while (i < content.length() && " \t\r".indexOf(content.charAt(i)) >= 0) {
            i++;
        }
        return i < content.length() && content.charAt(i) == '\n' ? i : 0;
    }
}
