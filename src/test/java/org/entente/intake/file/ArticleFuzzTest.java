package org.entente.intake.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Original;
import org.entente.intake.html.HtmlReader;
import org.entente.intake.office.OfficeReader;
import org.entente.intake.pdf.PdfReader;
import org.entente.source.Article;
import org.entente.source.Paragraph;

/** Whatever a file holds, it is taken in as paragraphs or refused in words. */
class ArticleFuzzTest {

    private interface Reader {
        Intake read(Original file) throws IntakeException;
    }

    @FuzzTest(maxDuration = "10m")
    void html(byte[] input) {
        read(HtmlReader::read, input);
    }

    @FuzzTest(maxDuration = "10m")
    void mhtml(byte[] input) {
        read(HtmlReader::readArchive, input);
    }

    @FuzzTest(maxDuration = "10m")
    void docx(byte[] input) {
        read(OfficeReader::read, input);
        // A checksum guards what is packed; the text itself is tried as well.
        read(OfficeReader::read, packed(input));
    }

    private static byte[] packed(byte[] document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part :
                    Map.of(
                                    "[Content_Types].xml",
                                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                                            .getBytes(UTF_8),
                                    "word/document.xml",
                                    document)
                            .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    @FuzzTest(maxDuration = "10m")
    void pdf(byte[] input) {
        read(PdfReader::read, input);
    }

    @FuzzTest(maxDuration = "10m")
    void any(byte[] input) {
        read(ArticleReader::read, input);
    }

    private static void read(Reader reader, byte[] input) {
        try {
            Intake intake = reader.read(Original.of("a", input));

            assertThat(Article.parse(intake.toText()).paragraphs())
                    .extracting(Paragraph::text)
                    .isEqualTo(intake.paragraphs());
        } catch (IntakeException e) {
            assertThat(e).message().isNotBlank();
        }
    }
}
