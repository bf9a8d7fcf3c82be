package org.entente.intake.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.CharacterFix;
import org.entente.intake.DropReason;
import org.entente.intake.FixCounts;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Metadata;
import org.entente.intake.Original;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static Intake read(PdfDraft draft) throws IntakeException {
        return read(draft.bytes(), null);
    }

    private static Intake read(byte[] bytes, @Nullable String password) throws IntakeException {
        return PdfReader.read(new Original("a.pdf", bytes, password, () -> false));
    }

    @Test
    void linesAreJoinedAndDistancesPartParagraphs() throws IntakeException {
        Intake intake =
                read(
                        new PdfDraft()
                                .text(72, 80, 20, 24, "Two fleets meet", "off the cape")
                                .text(
                                        72,
                                        140,
                                        10,
                                        12,
                                        "The two fleets met off the cape on Monday, and neither of",
                                        "them gave way. Officers said that the distance was less"
                                                + " than",
                                        "a mile.")
                                .text(72, 188, 10, 12, "A second paragraph."));

        assertThat(intake.paragraphs())
                .containsExactly(
                        "Two fleets meet off the cape",
                        "The two fleets met off the cape on Monday, and neither of them gave way."
                                + " Officers said that the distance was less than a mile.",
                        "A second paragraph.");
        assertThat(intake.blocks().get(0).kind()).isEqualTo(BlockKind.HEADLINE);
        assertThat(intake.metadata().title()).isEqualTo("Two fleets meet off the cape");
    }

    @Test
    void indentsPartParagraphs() throws IntakeException {
        assertThat(
                        read(new PdfDraft()
                                        .text(
                                                72,
                                                100,
                                                10,
                                                12,
                                                "The first paragraph has no indent at all, as is"
                                                        + " usual, and")
                                        .text(
                                                72,
                                                112,
                                                10,
                                                12,
                                                "goes on to the end of its second line, where it"
                                                        + " stops short.")
                                        .text(
                                                86,
                                                124,
                                                10,
                                                12,
                                                "The second is indented, so that nobody takes it"
                                                        + " for the")
                                        .text(
                                                72,
                                                136,
                                                10,
                                                12,
                                                "first, although that one ended at the very end of"
                                                        + " its line,")
                                        .text(72, 148, 10, 12, "or nearly so.")
                                        .text(86, 160, 10, 12, "The third is but one line."))
                                .paragraphs())
                .containsExactly(
                        "The first paragraph has no indent at all, as is usual, and goes on to the"
                                + " end of its second line, where it stops short.",
                        "The second is indented, so that nobody takes it for the first, although"
                                + " that one ended at the very end of its line, or nearly so.",
                        "The third is but one line.");
    }

    @Test
    void aBrokenWordIsJoinedOnlyIfItOccursWholeElsewhere() throws IntakeException {
        Intake intake =
                read(
                        new PdfDraft()
                                .text(
                                        72,
                                        100,
                                        10,
                                        12,
                                        "Both governments promised coopera-",
                                        "tion, a cease-fire and a long-",
                                        "term plan for Uzbeki-",
                                        "stan; their cooperation ended soon"));

        assertThat(intake.paragraphs())
                .containsExactly(
                        "Both governments promised cooperation, a cease-fire and a long-term plan"
                                + " for Uzbekistan; their cooperation ended soon");
        assertThat(FixCounts.of(intake.levelling(), CharacterFix.PARTED_WORDS)).isEqualTo(2);
        assertThat(FixCounts.of(intake.levelling(), CharacterFix.LINE_ENDS)).isEqualTo(3);
    }

    @Test
    void twoColumnsAreReadInOrderUnderATitleThatRunsAcross() throws IntakeException {
        Intake intake =
                read(
                        new PdfDraft()
                                .text(
                                        72,
                                        70,
                                        18,
                                        20,
                                        "A treaty that nobody wanted to sign in public")
                                .text(
                                        72,
                                        110,
                                        10,
                                        12,
                                        "The left column is read first,",
                                        "from its top down to its foot,",
                                        "and only then does the reader",
                                        "go on to the right column,",
                                        "whose first line goes on with")
                                .text(
                                        310,
                                        110,
                                        10,
                                        12,
                                        "the sentence that the left one",
                                        "began. Here the sentence ends.",
                                        "This is still one paragraph of",
                                        "text, as no distance parts it",
                                        "from what stands before."));

        assertThat(intake.paragraphs())
                .containsExactly(
                        "A treaty that nobody wanted to sign in public",
                        "The left column is read first, from its top down to its foot, and only"
                            + " then does the reader go on to the right column, whose first line"
                            + " goes on with the sentence that the left one began. Here the"
                            + " sentence ends. This is still one paragraph of text, as no distance"
                            + " parts it from what stands before.");
    }

    @Test
    void headsFeetAndNumbersOfPagesAreGreyedAndParagraphsGoOn() throws IntakeException {
        PdfDraft draft = new PdfDraft();
        for (int i = 1; i <= 4; i++) {
            draft.text(72, 40, 8, 10, "The Cape Review, vol. " + i)
                    .text(
                            72,
                            100,
                            10,
                            12,
                            "Page text number "
                                    + "abcd".charAt(i - 1)
                                    + " goes on to the end of this line and",
                            "does not stop before the next page "
                                    + "begins ends stops turns".split(" ", -1)[i - 1]
                                    + " where it is")
                    .text(290, 800, 8, 10, "- " + (i + 11) + " -");
            if (i < 4) {
                draft.page();
            }
        }
        Intake intake = read(draft);

        assertThat(intake.paragraphs())
                .singleElement()
                .asString()
                .startsWith("Page text number a goes on")
                .contains("page begins where it is Page text number b")
                .doesNotContain("Review");
        assertThat(intake.blocks())
                .filteredOn(block -> block.dropped() == DropReason.PAGE_FURNITURE)
                .extracting(Block::text)
                .containsExactly("The Cape Review, vol. 1", "- 12 -");
    }

    @Test
    void footnotesAndCaptionsAreGreyedAndTheirMarksGo() throws IntakeException {
        Intake intake =
                read(
                        new PdfDraft()
                                .text(
                                        72,
                                        100,
                                        11,
                                        13,
                                        "The treaty was signed in Lenne by both of the ministers.")
                                .text(341, 96, 6, 13, "1")
                                .text(
                                        72,
                                        113,
                                        11,
                                        13,
                                        "Nobody else was present on that day, as the papers said.")
                                .text(72, 300, 8, 10, "Figure 1: The ministers at the table.")
                                .text(
                                        72,
                                        700,
                                        8,
                                        10,
                                        "1 So the minutes of the meeting, which are secret."));

        assertThat(intake.paragraphs())
                .containsExactly(
                        "The treaty was signed in Lenne by both of the ministers. Nobody else was"
                                + " present on that day, as the papers said.");
        assertThat(intake.blocks())
                .extracting(Block::dropped)
                .contains(DropReason.CAPTION, DropReason.NOTE);
    }

    @Test
    void ligaturesAreSpeltOut() throws IntakeException, IOException {
        PdfDraft draft = new PdfDraft();
        draft.text(mapped("<41> <FB01>\n<42> <0072>\n<43> <0073>"), 72, 100, 12, 14, "ABC");

        Intake intake = read(letters(draft));

        assertThat(intake.paragraphs()).containsExactly("firs of the year, nine letters");
        assertThat(FixCounts.of(intake.levelling(), CharacterFix.LIGATURES)).isEqualTo(1);
    }

    private static PdfDraft letters(PdfDraft draft) {
        return draft.text(120, 100, 12, 14, "of the year, nine letters");
    }

    /** A font whose codes stand for other letters than its glyphs show. */
    private static PDType1Font mapped(String codes) throws IOException {
        PDType1Font font = new PDType1Font(FontName.COURIER);
        COSStream map = new COSStream();
        try (var out = map.createOutputStream()) {
            out.write(
                    ("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                                    + "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
                                    + codes.lines().count()
                                    + " beginbfchar\n"
                                    + codes
                                    + "\nendbfchar\nendcmap\nend\nend")
                            .getBytes(ISO_8859_1));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, map);
        return font;
    }

    @Test
    void aPictureOfTextIsReportedAsOne() {
        assertThatThrownBy(() -> read(new PdfDraft()))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("picture of text")
                .extracting(e -> ((IntakeException) e).why())
                .isEqualTo(IntakeException.Cause.NO_TEXT);
    }

    @Test
    void aLockedDocumentAsksForItsPassword() throws IOException, IntakeException {
        byte[] bytes =
                new PdfDraft().text(72, 100, 12, 14, "A secret treaty.").lock("o", "key").bytes();

        assertThatThrownBy(() -> read(bytes, null)).hasMessageContaining("its password is needed");
        assertThatThrownBy(() -> read(bytes, "no")).hasMessageContaining("does not open");
        assertThat(read(bytes, "key").paragraphs()).containsExactly("A secret treaty.");
    }

    @Test
    void propertiesAreMetadata() throws IntakeException {
        PdfDraft draft = new PdfDraft().text(72, 100, 12, 14, "Some text of an article.");
        draft.document().getDocumentInformation().setTitle("A treaty");
        draft.document().getDocumentInformation().setAuthor("A. Writer");
        draft.document()
                .getDocumentInformation()
                .setCreationDate(new GregorianCalendar(2024, 10, 3));

        assertThat(read(draft).metadata())
                .isEqualTo(new Metadata("A treaty", "A. Writer", null, "2024-11-03", null));
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < 201; i++) {
                out.write(zeros);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(
                ("%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode/Length "
                                + packed.size()
                                + ">>\nstream\n")
                        .getBytes(ISO_8859_1));
        file.write(packed.toByteArray());
        file.write("\nendstream\nendobj\n".getBytes(ISO_8859_1));

        assertThatThrownBy(() -> read(file.toByteArray(), null)).hasMessageContaining("200 MB");
    }

    @Test
    void tooManyPagesAndDamageAreRefusedInWords() {
        PdfDraft draft = new PdfDraft();
        draft.document().getPages().getCOSObject().setInt(COSName.COUNT, 20_000);
        byte[] many = draft.bytes();

        assertThatThrownBy(() -> read(many, null)).hasMessageContaining("20000 pages");
        for (String bad : List.of("%PDF-1.7", "%PDF-1.4\ntrailer<</Root 1 0 R>>", "")) {
            assertThatThrownBy(() -> read(bad.getBytes(ISO_8859_1), null))
                    .isInstanceOf(IntakeException.class);
        }
    }

    @Test
    void readingStopsWhenNobodyWaits() {
        byte[] bytes = new PdfDraft().text(72, 100, 12, 14, "Some text.").bytes();

        assertThatThrownBy(() -> PdfReader.read(new Original("a", bytes, null, () -> true)))
                .isInstanceOf(CancellationException.class);
    }
}
