package org.entente.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.IntakeException.Cause;
import org.entente.intake.IntakeLimits;
import org.entente.intake.Original;
import org.entente.intake.html.HtmlReader;
import org.entente.intake.office.OfficeReader;
import org.entente.intake.pdf.PdfReader;
import org.entente.intake.text.MarkdownReader;
import org.entente.intake.text.PlainTextReader;
import org.entente.intake.text.RtfReader;
import org.jspecify.annotations.Nullable;

/** Reads articles from files of any format and from the clipboard. Nothing is fetched. */
public final class ArticleReader {

    private ArticleReader() {}

    /**
     * Reads a file's bytes.
     *
     * @param path the file
     * @param password what opens it, where it is locked
     * @param cancelled tells that nobody waits any more
     * @return the file, whole
     * @throws IntakeException if it is no file, or larger than may be
     * @throws IOException on an I/O error
     */
    public static Original open(Path path, @Nullable String password, BooleanSupplier cancelled)
            throws IntakeException, IOException {
        if (Files.isDirectory(path)) {
            throw new IntakeException(
                    Cause.UNKNOWN_FORMAT, "this is a folder; name the files in it");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new IntakeException(
                    Cause.UNKNOWN_FORMAT, "this is a device or a pipe, not a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(IntakeLimits.MAX_FILE_BYTES + 1);
            if (bytes.length > IntakeLimits.MAX_FILE_BYTES) {
                throw new IntakeException(
                        Cause.TOO_LARGE,
                        "the file has more than "
                                + IntakeLimits.megabytes(IntakeLimits.MAX_FILE_BYTES)
                                + " MB; save the text of the article alone");
            }
            Path name = path.getFileName();
            return new Original(name == null ? "" : name.toString(), bytes, password, cancelled);
        }
    }

    /**
     * Takes in an article.
     *
     * @throws IntakeException if it cannot be read, or holds no text
     */
    public static Intake read(Original file) throws IntakeException {
        file.goOn();
        return switch (FileKind.of(file)) {
            case PDF -> PdfReader.read(file);
            case OFFICE -> OfficeReader.read(file);
            case RTF -> RtfReader.read(file);
            case WEB_ARCHIVE -> HtmlReader.readArchive(file);
            case HTML -> HtmlReader.read(file);
            case MARKDOWN -> MarkdownReader.read(file);
            case TEXT -> PlainTextReader.read(file);
        };
    }

    /**
     * Takes in what the clipboard holds: a piece of a page, else rich text, else plain text.
     *
     * @param html its HTML, where it has any
     * @param rtf its Rich Text Format, where it has any
     * @param text its plain text, where it has any
     * @return the article
     * @throws IntakeException if it holds no text
     */
    public static Intake paste(@Nullable String html, @Nullable String rtf, @Nullable String text)
            throws IntakeException {
        // Some programs offer plain text under every name.
        if (html != null && !html.isBlank() && (html.contains("<") || !html.equals(text))) {
            return HtmlReader.readSelection(html);
        }
        if (rtf != null && rtf.startsWith("{\\rtf")) {
            return RtfReader.read(
                    Original.of("clipboard.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1)));
        }
        if (text == null || text.isBlank()) {
            throw new IntakeException(Cause.NO_TEXT, "the clipboard holds no text");
        }
        return PlainTextReader.read(text, List.of());
    }
}
