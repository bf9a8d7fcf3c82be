package org.entente.intake.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.intake.IntakeException;
import org.entente.intake.IntakeException.Cause;
import org.entente.intake.Original;

/** The formats of articles, recognised by a file's first bytes, then by its name. */
enum FileKind {
    PDF,
    OFFICE,
    RTF,
    WEB_ARCHIVE,
    HTML,
    MARKDOWN,
    TEXT;

    /** How many bytes at the beginning of a file are looked at. */
    private static final int HEAD = 4096;

    private static final Pattern ARCHIVE =
            Pattern.compile(
                    "(?ims)\\A(?:[\\w-]+:.*?)?^(?:mime-version:|content-type:"
                            + " ?(?:multipart/|text/html)).*");

    private static final Pattern PAGE =
            Pattern.compile(
                    "(?is)\\s*(?:<\\?xml.{0,200}?\\?>|<!--.*?-->|\\s)*<(?:!doctype\\s+html|html|head|body)\\b.*");

    private static final String ADVICE =
            "; articles can be HTML, PDF, Word, OpenDocument, RTF, Markdown and plain text";

    private record Foreign(String beginning, String what) {}

    private static final List<Foreign> FOREIGN =
            List.of(
                    new Foreign(
                            "\u00d0\u00cf\u0011\u00e0",
                            "this is a document of an old Office version, or a locked one; save it"
                                    + " as .docx without a password"),
                    new Foreign("\u0089PNG", picture("PNG")),
                    new Foreign("GIF8", picture("GIF")),
                    new Foreign("\u00ff\u00d8\u00ff", picture("JPEG")),
                    new Foreign("II*\u0000", picture("TIFF")),
                    new Foreign("MM\u0000*", picture("TIFF")),
                    new Foreign("\u001f\u008b", archive("gzip")),
                    new Foreign("BZh", archive("bzip2")),
                    new Foreign("\u00fd7zXZ", archive("xz")),
                    new Foreign("7z\u00bc\u00af", archive("7z")),
                    new Foreign("Rar!", archive("RAR")),
                    new Foreign("PK\u0005\u0006", "this is an empty zip archive"),
                    new Foreign(
                            "bplist00", "this is a web archive of Safari; save the page as HTML"),
                    new Foreign("\u007fELF", "this is a program" + ADVICE),
                    new Foreign("%!PS", "this is a PostScript document; turn it into a PDF"));

    private static String picture(String format) {
        return "this is a picture (" + format + "), not a text" + ADVICE;
    }

    private static String archive(String format) {
        return "this is packed by " + format + "; unpack it first";
    }

    /**
     * Tells what a file is.
     *
     * @throws IntakeException if it is nothing that an article is read from
     */
    static FileKind of(Original file) throws IntakeException {
        byte[] bytes = file.bytes();
        if (bytes.length == 0) {
            throw new IntakeException(Cause.NO_TEXT, "the file is empty");
        }
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return OFFICE;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        for (Foreign foreign : FOREIGN) {
            if (head.startsWith(foreign.beginning())) {
                throw new IntakeException(Cause.UNKNOWN_FORMAT, foreign.what());
            }
        }
        int pdf = head.indexOf("%PDF-");
        return pdf >= 0 && pdf < 1024 ? PDF : ofText(head, file.name().toLowerCase(Locale.ROOT));
    }

    private static FileKind ofText(String head, String name) {
        // The bytes of UTF-16, and the mark before any text, read as if they were not there.
        String plain =
                head.replace("\0", "")
                        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        if (PAGE.matcher(plain).matches()) {
            return HTML;
        }
        if (ARCHIVE.matcher(plain).matches() || name.matches(".*\\.(?:mht|mhtml|eml)")) {
            return WEB_ARCHIVE;
        }
        if (name.matches(".*\\.(?:html?|xhtml|shtml|xht)")) {
            return HTML;
        }
        return name.matches(".*\\.(?:md|markdown|mdown|mkd)") ? MARKDOWN : TEXT;
    }
}
