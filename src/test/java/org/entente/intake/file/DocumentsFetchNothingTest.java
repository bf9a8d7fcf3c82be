package org.entente.intake.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.entente.intake.IntakeException;
import org.entente.intake.Original;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Addresses of a server that listens stand wherever a document of an office or a PDF can name one.
 * Nobody calls.
 */
@SuppressWarnings("NullAway.Init") // JUnit calls listen() first.
class DocumentsFetchNothingTest {

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private ServerSocket server;
    private String at = "";

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        at = "http://localhost:" + server.getLocalPort() + "/x";
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** A caller would wait in the queue, where accepting finds it at once. */
    private boolean called() throws IOException {
        server.setSoTimeout(1);
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Test
    void theTestWouldHearACall() throws IOException {
        new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort()).close();

        assertThat(called()).isTrue();
    }

    private byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().replace("AT", at).getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String relation(String id, String type) {
        return "<Relationship Id=\""
                + id
                + "\" Type=\""
                + OFFICE
                + type
                + "\" Target=\"AT\" TargetMode=\"External\"/>";
    }

    @Test
    void aWordDocumentFetchesNothing() throws IOException, IntakeException {
        String relations =
                "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                relations
                        + "<Relationship Id=\"r1\" Type=\""
                        + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/>"
                        + relation("r2", "attachedTemplate")
                        + "</Relationships>");
        parts.put(
                "word/_rels/document.xml.rels",
                relations
                        + relation("i", "image")
                        + relation("h", "hyperlink")
                        + relation("o", "oleObject")
                        + relation("s", "subDocument")
                        + relation("t", "attachedTemplate")
                        + "</Relationships>");
        parts.put(
                "word/document.xml",
                "<w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body><w:p><w:hyperlink"
                    + " r:id=\"h\"><w:r><w:t>Some</w:t></w:r></w:hyperlink><w:r><w:t"
                    + " xml:space=\"preserve\"> words.</w:t></w:r>"
                    + "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip"
                    + " r:link=\"i\"/></pic:blipFill></pic:pic>"
                    + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:instrText>INCLUDETEXT"
                    + " \"AT\"</w:instrText></w:r></w:p><w:subDoc"
                    + " r:id=\"s\"/></w:body></w:document>");

        assertThat(ArticleReader.read(Original.of("a.docx", zip(parts))).paragraphs())
                .containsExactly("Some words.");
        assertThat(called()).isFalse();
    }

    @Test
    void anOpenDocumentFetchesNothing() throws IOException, IntakeException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content"
                    + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text><text:p><text:a"
                    + " xlink:href=\"AT\">Some</text:a> words.<draw:frame><draw:image"
                    + " xlink:href=\"AT\""
                    + " xlink:actuate=\"onLoad\"/></draw:frame></text:p><text:section><text:section-source"
                    + " xlink:href=\"AT\"/></text:section>"
                    + "</office:text></office:body></office:document-content>");

        assertThat(ArticleReader.read(Original.of("a.odt", zip(parts))).paragraphs())
                .containsExactly("Some words.");
        assertThat(called()).isFalse();
    }

    @Test
    void aPdfFetchesNothing() throws IOException, IntakeException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            write(document, page);
            PDActionURI uri = new PDActionURI();
            uri.setURI(at);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(uri);
            page.getAnnotations().add(link);
            document.getDocumentCatalog().setOpenAction(uri);
            COSDictionary more = new COSDictionary();
            more.setItem(
                    COSName.WC,
                    new PDActionJavaScript("app.launchURL('" + at + "')").getCOSObject());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.AA, more);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        }

        assertThat(new String(bytes.toByteArray(), ISO_8859_1)).contains(at);
        assertThat(ArticleReader.read(Original.of("a.pdf", bytes.toByteArray())).paragraphs())
                .containsExactly("Some words of the treaty were read aloud.");
        assertThat(called()).isFalse();
    }

    private void write(PDDocument document, PDPage page) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
            out.newLineAtOffset(72, 700);
            out.showText("Some words of the treaty were read aloud.");
            out.endText();
            out.drawForm(new PDFormXObject(elsewhere(document)));
        }
    }

    /** A form whose stream lies at the address. */
    private COSStream elsewhere(PDDocument document) {
        COSDictionary file = new COSDictionary();
        file.setItem(COSName.FS, COSName.getPDFName("URL"));
        file.setItem(COSName.F, new COSString(at));
        COSStream form = document.getDocument().createCOSStream();
        form.setItem(COSName.F, file);
        return form;
    }
}
