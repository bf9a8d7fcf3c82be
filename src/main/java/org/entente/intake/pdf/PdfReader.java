package org.entente.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.IntakeException.Cause;
import org.entente.intake.IntakeLimits;
import org.entente.intake.Leveller;
import org.entente.intake.Metadata;
import org.entente.intake.Original;
import org.jspecify.annotations.Nullable;

/** Reads PDF documents that hold text. */
public final class PdfReader {

    /** With fewer letters a page, a document is taken for pictures of text. */
    private static final int MIN_LETTERS = 8;

    /** Titles that programs put in by themselves. */
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i)untitled.*|microsoft word -"
                            + " .*|.*\\.(?:docx?|indd|qxd|rtf|odt|pdf|tex|dvi)");

    /** PDFBox tells the console of every flaw; held here, since loggers are held weakly. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private PdfReader() {}

    /**
     * Reads a document.
     *
     * @param file the document, and its password where it needs one
     * @return the article; heads and feet of pages, footnotes and captions are dropped
     * @throws IntakeException if it is locked, damaged, too large, or holds no text
     */
    public static Intake read(Original file) throws IntakeException {
        PackedStreams.check(file);
        String password = file.password();
        try (PDDocument document = Loader.loadPDF(file.bytes(), password == null ? "" : password)) {
            file.goOn();
            return read(document, file);
        } catch (InvalidPasswordException e) {
            throw new IntakeException(
                    Cause.PASSWORD,
                    password == null
                            ? "the PDF is locked; its password is needed"
                            : "the password does not open the PDF",
                    e);
        } catch (TextTooLongException e) {
            throw new IntakeException(
                    Cause.TOO_LARGE,
                    "the PDF has more than "
                            + IntakeLimits.megabytes(IntakeLimits.MAX_TEXT_CHARS)
                            + " million characters of text; split it",
                    e);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | ClassCastException
                | ArithmeticException
                | NegativeArraySizeException
                | StackOverflowError e) {
            // PDFBox meets damage with exceptions of any kind.
            throw new IntakeException(Cause.DAMAGED, "the PDF is damaged and cannot be read", e);
        }
    }

    private static Intake read(PDDocument document, Original file)
            throws IOException, IntakeException {
        int count = document.getNumberOfPages();
        if (count > IntakeLimits.MAX_PAGES) {
            throw new IntakeException(
                    Cause.TOO_LARGE,
                    "the PDF has " + count + " pages; it may have " + IntakeLimits.MAX_PAGES);
        }
        PageWords words = new PageWords();
        List<List<PdfLine>> pages = new ArrayList<>();
        int letters = 0;
        for (int page = 0; page < count; page++) {
            file.goOn();
            List<PdfLine> lines = Columns.lines(page, words.read(document, page));
            pages.add(lines);
            letters += lines.stream().mapToInt(line -> line.text().length()).sum();
        }
        if (letters < MIN_LETTERS * count || letters == 0) {
            throw new IntakeException(
                    Cause.NO_TEXT,
                    "the PDF is a picture of text: its "
                            + (count == 1 ? "page holds" : count + " pages hold")
                            + " almost no letters; let a program for text recognition (OCR) read"
                            + " it first");
        }
        Leveller leveller = new Leveller();
        List<Block> blocks = headlineFirst(Paragraphs.of(pages, leveller));
        Metadata metadata = metadata(document.getDocumentInformation(), blocks);
        return Intake.headedByFirst(
                "application/pdf", blocks, metadata, leveller.levelling(), List.of());
    }

    /** Puts the headline, which has the largest letters of the first page, before all else. */
    private static List<Block> headlineFirst(List<Block> found) {
        List<Block> blocks = new ArrayList<>();
        Block headline = null;
        for (Block block : found) {
            if (block.kind() != BlockKind.HEADLINE) {
                blocks.add(block);
            } else if (headline == null) {
                headline = block;
            } else {
                blocks.add(Block.kept(block.text(), BlockKind.HEADING));
            }
        }
        if (headline != null) {
            blocks.add(0, headline);
        }
        return blocks;
    }

    private static Metadata metadata(PDDocumentInformation said, List<Block> blocks) {
        String title = text(said.getTitle());
        if (title != null && NO_TITLE.matcher(title).matches()) {
            title = null;
        }
        boolean headed = !blocks.isEmpty() && blocks.get(0).kind() == BlockKind.HEADLINE;
        return new Metadata(
                headed ? blocks.get(0).text() : title,
                text(said.getAuthor()),
                null,
                date(said.getCreationDate()),
                null);
    }

    private static @Nullable String date(@Nullable Calendar created) {
        return created == null
                ? null
                : String.format(
                        Locale.ROOT,
                        "%04d-%02d-%02d",
                        created.get(Calendar.YEAR),
                        created.get(Calendar.MONTH) + 1,
                        created.get(Calendar.DAY_OF_MONTH));
    }

    private static @Nullable String text(@Nullable String said) {
        String levelled = said == null ? "" : new Leveller().level(said);
        return levelled.isEmpty() ? null : levelled;
    }
}
