package org.entente.io.file;

import java.util.Optional;

/** The signatures of binary files, with their names. */
enum Signature {
    ZIP("PK\u0003\u0004", "a zip archive, or an office document packed as one"),
    EMPTY_ZIP("PK\u0005\u0006", "an empty zip archive"),
    PNG("\u0089PNG\r\n\u001a\n", "a PNG image"),
    GIF("GIF8", "a GIF image"),
    JPEG("\u00ff\u00d8\u00ff", "a JPEG image"),
    GZIP("\u001f\u008b", "compressed by gzip"),
    BZIP2("BZh", "compressed by bzip2"),
    XZ("\u00fd7zXZ\u0000", "compressed by xz"),
    ZSTANDARD("(\u00b5/\u00fd", "compressed by Zstandard"),
    SEVEN_ZIP("7z\u00bc\u00af'\u001c", "a 7z archive"),
    RAR("Rar!\u001a\u0007", "a RAR archive"),
    PDF("%PDF-", "a PDF document"),
    POSTSCRIPT("%!PS-", "a PostScript document"),
    OLD_OFFICE("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old office document"),
    RTF("{\\rtf", "an RTF document"),
    SQLITE("SQLite format 3\u0000", "an SQLite database"),
    ELF("\u007fELF", "a program"),
    UTF32_LE("\u00ff\u00fe\u0000\u0000", "UTF-32"),
    UTF32_BE("\u0000\u0000\u00fe\u00ff", "UTF-32");

    private final String beginning;
    private final String what;

    Signature(String beginning, String what) {
        this.beginning = beginning;
        this.what = what;
    }

    /** Returns what a file is by its first bytes, such as "a PNG image". */
    static Optional<String> nameOf(byte[] file) {
        for (Signature signature : values()) {
            if (signature.begins(file)) {
                return Optional.of(signature.what);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] file) {
        if (file.length < beginning.length()) {
            return false;
        }
        for (int i = 0; i < beginning.length(); i++) {
            if ((file[i] & 0xFF) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
