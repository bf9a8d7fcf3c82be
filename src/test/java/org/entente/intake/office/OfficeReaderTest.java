package org.entente.intake.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.DropReason;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Metadata;
import org.entente.intake.Original;
import org.junit.jupiter.api.Test;

class OfficeReaderTest {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private static final String RELATIONSHIPS =
            "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** Returns the parts of a Word document with a body. */
    private static Map<String, String> docx(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                RELATIONSHIPS
                        + "<Relationship Id=\"r1\" Type=\""
                        + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/document.xml",
                "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        parts.put(
                "word/styles.xml",
                "<w:styles "
                        + W
                        + "><w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name"
                        + " w:val=\"Title\"/></w:style><w:style w:type=\"paragraph\""
                        + " w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>");
        return parts;
    }

    private static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static Intake read(Map<String, String> parts) throws IntakeException {
        return OfficeReader.read(Original.of("a.docx", zip(parts)));
    }

    @Test
    void headingsListsAndTablesAreParagraphs() throws IntakeException {
        Intake intake =
                read(
                        docx(
                                styled("Title", "A treaty")
                                        + styled("H1", "Terms")
                                        + p(
                                                r("Both "),
                                                "<w:r><w:rPr><w:b/></w:rPr><w:t>sides</w:t></w:r>",
                                                r(" signed."))
                                        + "<w:tbl><w:tr><w:tc>"
                                        + p(r("who"))
                                        + "</w:tc><w:tc>"
                                        + p(r("what"))
                                        + p(r("when"))
                                        + "</w:tc></w:tr></w:tbl>"
                                        + p(
                                                r("cease"),
                                                "<w:r><w:noBreakHyphen/></w:r>",
                                                r("fire"),
                                                "<w:r><w:br/></w:r>",
                                                r("now"))));

        assertThat(intake.paragraphs())
                .containsExactly(
                        "A treaty",
                        "Terms",
                        "Both sides signed.",
                        "who | what when",
                        "cease\u2011fire now");
        assertThat(intake.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        BlockKind.HEADLINE,
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.TABLE_ROW,
                        BlockKind.PARAGRAPH);
    }

    @Test
    void theFinalViewIsTaken() throws IntakeException {
        assertThat(
                        read(docx(
                                        p(
                                                        r("They "),
                                                        "<w:ins w:id=\"1\">"
                                                                + r("signed")
                                                                + "</w:ins>",
                                                        "<w:del"
                                                            + " w:id=\"2\"><w:r><w:delText>broke</w:delText></w:r></w:del>",
                                                        r(" it"),
                                                        "<w:moveFrom w:id=\"3\">"
                                                                + r(" before")
                                                                + "</w:moveFrom>",
                                                        r("."))
                                                + p(
                                                        "<w:moveTo w:id=\"4\">"
                                                                + r("Before")
                                                                + "</w:moveTo>",
                                                        r(" that."))
                                                + p(
                                                        "<w:fldSimple w:instr=\"DATE\">"
                                                                + r("Today")
                                                                + "</w:fldSimple>",
                                                        "<w:dir w:val=\"rtl\">"
                                                                + r(" \u05D0")
                                                                + "</w:dir>",
                                                        "<w:smartTag>" + r(" b") + "</w:smartTag>",
                                                        "<w:sdt><w:sdtContent>"
                                                                + r(" c")
                                                                + "</w:sdtContent></w:sdt>",
                                                        "<w:hyperlink w:anchor=\"y\">"
                                                                + r(" d")
                                                                + "</w:hyperlink>")))
                                .paragraphs())
                .containsExactly("They signed it.", "Before that.", "Today \u05D0 b c d");
    }

    @Test
    void textBoxesAreRead() throws IntakeException {
        String box =
                "<w:r><mc:AlternateContent><mc:Choice"
                        + " Requires=\"wps\"><w:drawing/></mc:Choice><mc:Fallback>"
                        + "<w:pict><v:shape><v:textbox><w:txbxContent>"
                        + p(r("In a box."))
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

        assertThat(read(docx(p(r("Outside."), box))).paragraphs())
                .contains("Outside.", "In a box.");
    }

    @Test
    void footnotesAndCommentsAreGreyed() throws IntakeException {
        Map<String, String> parts =
                docx(
                        p(
                                r("It ended"),
                                "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                                r(" soon."),
                                "<w:r><w:commentReference w:id=\"0\"/></w:r>"));
        parts.put(
                "word/_rels/document.xml.rels",
                RELATIONSHIPS
                        + "<Relationship Id=\"f\" Type=\""
                        + OFFICE
                        + "footnotes\" Target=\"footnotes.xml\"/>"
                        + "<Relationship Id=\"c\" Type=\""
                        + OFFICE
                        + "comments\" Target=\"comments.xml\"/></Relationships>");
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes "
                        + W
                        + "><w:footnote w:id=\"2\">"
                        + p(r("So they say."))
                        + "</w:footnote></w:footnotes>");
        parts.put(
                "word/comments.xml",
                "<w:comments "
                        + W
                        + "><w:comment w:id=\"0\" w:author=\"A\" w:initials=\"AB\">"
                        + p(r("Really?"))
                        + "</w:comment></w:comments>");

        Intake intake = read(parts);

        assertThat(intake.paragraphs()).containsExactly("It ended soon.");
        assertThat(intake.blocks())
                .contains(
                        new Block("So they say.", BlockKind.NOTE, DropReason.NOTE),
                        new Block("Really?", BlockKind.COMMENT, DropReason.REMARK));
    }

    @Test
    void propertiesAreMetadata() throws IntakeException {
        Map<String, String> parts = docx(p(r("Text.")));
        parts.put(
                "docProps/core.xml",
                "<c:coreProperties xmlns:c=\"x\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:t=\"y\"><dc:title>A treaty</dc:title><dc:creator>A."
                        + " Writer</dc:creator>"
                        + "<t:created>2024-11-03T23:10:00Z</t:created></c:coreProperties>");

        assertThat(read(parts).metadata())
                .isEqualTo(new Metadata("A treaty", "A. Writer", null, "2024-11-03", null));
    }

    @Test
    void openDocumentTextsAreRead() throws IntakeException {
        String namespaces =
                " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content"
                        + namespaces
                        + "><office:body><office:text>"
                        + "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:h>A"
                        + " treaty</text:h><text:p>Both<text:s"
                        + " text:c=\"2\"/><text:span>sides</text:span>"
                        + " signed<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A"
                        + " note.</text:p></text:note-body></text:note>.<office:annotation><text:p>Really?</text:p></office:annotation></text:p><text:list><text:list-item><text:p>a"
                        + " port</text:p></text:list-item></text:list><text:p>Before"
                        + " <draw:frame><draw:text-box><text:p>In a"
                        + " box.</text:p></draw:text-box></draw:frame>after.</text:p>"
                        + "<table:table><table:table-row><table:table-cell><text:p>who</text:p></table:table-cell><table:table-cell><text:p>what</text:p></table:table-cell></table:table-row></table:table>"
                        + "</office:text></office:body></office:document-content>");
        Intake intake = read(parts);

        assertThat(intake.paragraphs())
                .containsExactly(
                        "A treaty",
                        "Both sides signed.",
                        "a port",
                        "In a box.",
                        "Before after.",
                        "who | what");
        assertThat(intake.blocks())
                .contains(
                        new Block("A note.", BlockKind.NOTE, DropReason.NOTE),
                        new Block("Really?", BlockKind.COMMENT, DropReason.REMARK));
    }

    private static void refused(Map<String, String> parts, String... words) {
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            assertThatThrownBy(() -> read(parts))
                    .isInstanceOf(IntakeException.class)
                    .message()
                    .contains(words);
        } finally {
            System.setErr(err);
        }
        assertThat(said.toString(UTF_8)).isEmpty();
    }

    @Test
    void xmlThatIsNotSoundIsRefusedWithoutAWordOnTheConsole() {
        Map<String, String> parts = docx(p(r("Text.")));
        parts.put("word/document.xml", "<w:document " + W + ">\n<w:body></w:document>");
        refused(parts, "word/document.xml", "line 2");
        parts.put(
                "word/document.xml",
                "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>");
        refused(parts, "declares a document type");
        parts.put("word/document.xml", "<!DOCTYPE a SYSTEM \"http://localhost/x\"><a/>");
        refused(parts, "declares a document type");
        parts.put("word/document.xml", "<a>".repeat(2000) + "</a>".repeat(2000));
        refused(parts, "nest deeper");
        parts.put("word/document.xml", "<a/>");
        refused(parts, "damaged");
    }

    @Test
    void otherArchivesAreNamed() {
        refused(Map.of("xl/workbook.xml", ""), "Excel");
        refused(Map.of("ppt/presentation.xml", ""), "PowerPoint");
        refused(Map.of("mimetype", "application/epub+zip"), "e-book");
        Map<String, String> zipped = Map.of("article.txt", "text", "inner.zip", "PK\u0003\u0004");
        assertThatThrownBy(() -> OfficeReader.read(Original.of("a.zip", zip(zipped))))
                .hasMessageContainingAll("zip archive", "unpack it");
        refused(zipped, "damaged", "the part that holds its text is missing");
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            for (int i = 0; i < 201; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThatThrownBy(() -> OfficeReader.read(Original.of("a.docx", bytes.toByteArray())))
                .hasMessageContaining("200 MB");
    }

    @Test
    void anArchiveCutShortIsDamaged() {
        byte[] whole = zip(docx(p(r("Text of an article that is long enough to be cut."))));

        assertThatThrownBy(
                        () ->
                                OfficeReader.read(
                                        Original.of("a", java.util.Arrays.copyOf(whole, 300))))
                .isInstanceOf(IntakeException.class);
    }
}
