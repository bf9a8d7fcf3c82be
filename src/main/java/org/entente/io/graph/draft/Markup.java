package org.entente.io.graph.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels that are written in HTML, in whole or in part. */
public final class Markup {

    private static final Pattern TAG =
            Pattern.compile("<!--.*?-->|</?[A-Za-z][^<>]*>", Pattern.DOTALL);
    private static final Pattern BREAK =
            Pattern.compile("(?i)<(?:br|/?p|/?div|/?tr|/?td|/?table|/?li|hr|vr)\\b[^<>]*>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));");

    private Markup() {}

    /** The named characters of HTML 4; loaded on first use. */
    private static final class Names {

        static final Map<String, Integer> CODES = read();

        private static Map<String, Integer> read() {
            Map<String, Integer> codes = new HashMap<>();
            try (InputStream in = Markup.class.getResourceAsStream("characters.txt")) {
                String text =
                        new String(
                                Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
                for (String line : text.split("\n", -1)) {
                    int space = line.indexOf(' ');
                    if (space > 0) {
                        codes.put(
                                line.substring(0, space),
                                Integer.parseInt(line.substring(space + 1).strip()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(codes);
        }
    }

    /**
     * Returns the visible text of HTML, on one line.
     *
     * @param html a text with tags and entities
     * @return the text without them
     */
    public static String text(String html) {
        String lines = BREAK.matcher(html).replaceAll(" ");
        return oneLine(unescaped(TAG.matcher(lines).replaceAll("")));
    }

    /**
     * Resolves the entities of a text, whether named, decimal or hexadecimal. Unknown ones stay as
     * they are.
     *
     * @param text any text
     * @return the text with the characters themselves
     */
    public static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult entity) {
        int code =
                entity.group(1) != null
                        ? Integer.parseInt(entity.group(1))
                        : entity.group(2) != null
                                ? Integer.parseInt(entity.group(2), 16)
                                : Names.CODES.getOrDefault(entity.group(3), 0);
        boolean shown =
                code >= ' ' && Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
        return shown ? Character.toString(code) : entity.group();
    }

    /** Replaces every run of white space by one space and trims the text. */
    public static String oneLine(String text) {
        return Trimmed.of(text.replaceAll("[\\s\u00A0]+", " "));
    }
}
