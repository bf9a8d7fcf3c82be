package org.entente.export.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.sheet.Printout;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Typeface;

/**
 * Writes pages as PDF, all in vectors, with embedded fonts and text that can be searched. The same
 * page gives the same bytes: the file has no date, and its id follows from its title. Any thread
 * may use it.
 */
public final class PdfExport {

    private static final double POINTS_PER_INCH = 72;

    /** The largest side that PDF readers must accept. */
    private static final double MAX_SIDE_POINTS = 14_400;

    private final Typeface typeface;

    /**
     * @param typeface for the texts
     */
    public PdfExport(Typeface typeface) {
        this.typeface = typeface;
    }

    /**
     * Writes a page.
     *
     * @param options its size on paper, and its background
     */
    public byte[] pdf(PictureSheet sheet, ImageOptions options) {
        Box area = sheet.area();
        double scale =
                Math.min(
                        options.size().of(area).inchesPerUnit() * POINTS_PER_INCH,
                        MAX_SIDE_POINTS / Math.max(area.width(), area.height()));
        return write(new Printout(scale * area.width(), List.of(sheet)), options.background());
    }

    /**
     * Writes pages of paper.
     *
     * @param background their colour; {@link Rgba#TRANSPARENT} for none
     */
    public byte[] pdf(Printout printout, Rgba background) {
        return write(printout, background);
    }

    private byte[] write(Printout printout, Rgba background) {
        List<PictureSheet> sheets = printout.pages();
        double width = printout.width();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            describe(document, sheets.get(0));
            PDResources resources = new PDResources();
            PdfContent content = new PdfContent(document, resources, typeface);
            List<PdfBookmarks.Leaf> leaves = new ArrayList<>();
            for (PictureSheet sheet : sheets) {
                double scale = width / sheet.area().width();
                PDPage page =
                        new PDPage(
                                new PDRectangle(
                                        (float) width, (float) (sheet.area().height() * scale)));
                page.setResources(resources);
                document.addPage(page);
                content.begin(sheet.area(), scale, background);
                content.write(sheet.inks());
                page.setContents(stream(document, content.takeOperators()));
                leaves.add(new PdfBookmarks.Leaf(sheet, page, scale));
            }
            content.end();
            PDDocumentOutline bookmarks = PdfBookmarks.of(leaves, printout.chapters());
            if (bookmarks.hasChildren()) {
                document.getDocumentCatalog().setDocumentOutline(bookmarks);
                document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDStream stream(PDDocument document, String operators) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static void describe(PDDocument document, PictureSheet sheet) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(sheet.title());
        if (!sheet.source().isEmpty()) {
            information.setSubject("Source: " + sheet.source());
        }
        information.setAuthor("Entente");
        information.setCreator("Entente");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("en");
    }
}
