package org.entente.export.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.testing.Programs;

/** A program that reads the text of PDF files. */
enum PdfReader {
    PDFBOX {
        @Override
        String text(Path file) throws IOException {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
    },

    /** The reader of most desktops of Linux. */
    POPPLER {
        @Override
        String text(Path file) throws IOException {
            Process pdftotext =
                    new ProcessBuilder(
                                    pdftotext().orElseThrow().toString(),
                                    "-enc",
                                    "UTF-8",
                                    file.toString(),
                                    "-")
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            return new String(pdftotext.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    };

    /**
     * Returns the readers to test with: PDFBox always, poppler's too where it is installed.
     *
     * @throws AssertionError if that is required and missing
     */
    static Stream<PdfReader> here() {
        return pdftotext().isPresent() ? Stream.of(PDFBOX, POPPLER) : Stream.of(PDFBOX);
    }

    private static Optional<Path> pdftotext() {
        return Programs.find("pdftotext");
    }

    abstract String text(Path file) throws IOException;
}
