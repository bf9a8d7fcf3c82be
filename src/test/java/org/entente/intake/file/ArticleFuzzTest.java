package org.entente.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
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
