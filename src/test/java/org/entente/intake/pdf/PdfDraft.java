package org.entente.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws documents for tests: lines of text where they are told to stand. */
final class PdfDraft {

    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
    private PDPage page = new PDPage(PDRectangle.A4);

    PdfDraft() {
        document.addPage(page);
    }

    PdfDraft page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    PDDocument document() {
        return document;
    }

    /** Writes lines from a place on, each so far below the one before, in points from the top. */
    PdfDraft text(float x, float y, float size, float leading, String... lines) {
        return text(plain, x, y, size, leading, lines);
    }

    PdfDraft text(PDFont font, float x, float y, float size, float leading, String... lines) {
        try (PDPageContentStream out =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            float at = page.getMediaBox().getHeight() - y;
            for (String line : lines) {
                out.beginText();
                out.setFont(font, size);
                out.newLineAtOffset(x, at);
                out.showText(line);
                out.endText();
                at -= leading;
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfDraft lock(String owner, String user) throws IOException {
        document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
        return this;
    }

    byte[] bytes() {
        try (PDDocument closed = document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            closed.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
