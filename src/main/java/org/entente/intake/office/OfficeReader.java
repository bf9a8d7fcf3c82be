package org.entente.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.IntakeException.Cause;
import org.entente.intake.Original;
import org.entente.intake.html.HtmlReader;
import org.zwobble.mammoth.DocumentConverter;

/** Reads documents of word processors, in their final view. */
public final class OfficeReader {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Mappings of styles that Mammoth does not know. */
    private static final String STYLES =
            """
            p[style-name='Title'] => h1.title:fresh
            p[style-name='Quote'] => blockquote:fresh
            p[style-name='Intense Quote'] => blockquote:fresh
            p[style-name='caption'] => figcaption:fresh
            comment-reference => sup.comment
            """;

    /** Extensions of archives that are documents. */
    private static final Pattern NAMED = Pattern.compile("(?i).*\\.(docx|docm|dotx|odt|ott)");

    private OfficeReader() {}

    /**
     * Reads a document.
     *
     * @param file the document, as a zip archive
     * @return the article; footnotes and comments are dropped, tracked deletions are gone
     * @throws IntakeException if it is damaged, too large, blank, or no text document
     */
    public static Intake read(Original file) throws IntakeException {
        PackedDocument document = PackedDocument.of(file);
        file.goOn();
        if (document.has("word/document.xml")) {
            return docx(document);
        }
        if (document.has("content.xml")) {
            String type = new String(document.part("mimetype"), StandardCharsets.US_ASCII).strip();
            if (type.isEmpty() || type.startsWith("application/vnd.oasis.opendocument.text")) {
                return OdtContent.read(document);
            }
        }
        throw new IntakeException(Cause.UNKNOWN_FORMAT, what(file.name(), document));
    }

    private static String what(String name, PackedDocument document) {
        String instead = "; save the article as HTML, PDF, Word or plain text";
        if (document.hasFolder("xl")) {
            return "this is an Excel workbook" + instead;
        }
        if (document.hasFolder("ppt")) {
            return "this is a PowerPoint presentation" + instead;
        }
        String type = new String(document.part("mimetype"), StandardCharsets.US_ASCII);
        if (type.contains("epub")) {
            return "this is an e-book" + instead;
        }
        if (type.contains("opendocument")) {
            return "this is an OpenDocument file, but no text" + instead;
        }
        return NAMED.matcher(name).matches()
                ? "the document is damaged: the part that holds its text is missing"
                : "this is a zip archive; unpack it, and bring in the article that is in it";
    }

    private static Intake docx(PackedDocument document) throws IntakeException {
        try {
            String html =
                    new DocumentConverter()
                            .addStyleMap(STYLES)
                            .imageConverter(image -> Map.of())
                            .convertToHtml(new ByteArrayInputStream(document.repacked()))
                            .getValue();
            return HtmlReader.readConverted(
                    html, DOCX, Properties.of("docProps/core.xml", document));
        } catch (IOException | UncheckedIOException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            // Mammoth throws exceptions of any kind for damaged documents.
            throw damaged(e);
        }
    }

    private static IntakeException damaged(Exception e) {
        return new IntakeException(
                Cause.DAMAGED, "the Word document is damaged and cannot be read", e);
    }
}
