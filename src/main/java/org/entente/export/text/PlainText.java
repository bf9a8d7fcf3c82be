package org.entente.export.text;

/** Text that every format can hold. */
public final class PlainText {

    private static final int REPLACEMENT = 0xfffd;

    private PlainText() {}

    /**
     * Replaces by U+FFFD what no XML 1.0 document may contain, by character reference or otherwise:
     * control characters other than tab, line feed and carriage return, halves of surrogate pairs,
     * U+FFFE and U+FFFF.
     */
    public static String of(String text) {
        return text.codePoints().allMatch(PlainText::isLegal)
                ? text
                : text.codePoints()
                        .map(c -> isLegal(c) ? c : REPLACEMENT)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
