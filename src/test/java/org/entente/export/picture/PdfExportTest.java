package org.entente.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.sheet.Paper;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.sheet.PrintComposer;
import org.entente.drawing.sheet.Printout;
import org.entente.drawing.sheet.SheetComposer;
import org.entente.drawing.sheet.SheetOptions;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Theme;
import org.entente.export.HostileDossiers;
import org.entente.io.DossierReader;
import org.entente.model.Claim;
import org.entente.model.SampleDossiers;
import org.entente.model.trace.Citation;
import org.entente.model.trace.EvidenceIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfExportTest {

    private static final SheetOptions ALL = new SheetOptions(true, true, true);
    private static final Rgba WHITE = Rgba.of("#ffffff");

    private static final Pattern DIRECTING = Pattern.compile("[\u200e\u200f\u202a-\u202e]");

    private final PdfExport export = new PdfExport(Pictures.INTER);

    private static PictureSheet sample(SheetOptions options) {
        return new SheetComposer(Pictures.INTER)
                .compose(
                        Pictures.relations(),
                        EvidenceIndex.of(SampleDossiers.relations()),
                        options);
    }

    /** The text of a page, every white space one space. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
        }
    }

    @Test
    void everyQuoteOfTheBuiltInDossierCanBeFound() throws IOException {
        EvidenceIndex evidence = new DossierReader().readBuiltIn().evidence().orElseThrow();
        GraphDrawing drawing =
                Pictures.arranged(Pictures.builtIn(), new Box(0, 0, 1040, 770), Theme.LIGHT);
        PictureSheet sheet = new SheetComposer(Pictures.INTER).compose(drawing, evidence, ALL);
        // A line may end after a dash, where the text has no space.
        String found = text(export.pdf(sheet, new ImageOptions(1, WHITE))).replace(" ", "");

        for (Claim claim : evidence.dossier().claims()) {
            for (Citation citation : evidence.citations(claim.id())) {
                assertThat(found).contains(citation.evidence().quote().replaceAll("\\s+", ""));
            }
        }
        assertThat(found).contains("46of50sentencescited");
    }

    @Test
    void noWordReachesIntoTheMarginsOfAPageWithNotes() throws IOException {
        EvidenceIndex evidence = new DossierReader().readBuiltIn().evidence().orElseThrow();
        GraphDrawing drawing =
                Pictures.arranged(Pictures.builtIn(), new Box(0, 0, 1040, 770), Theme.LIGHT);
        PictureSheet sheet = new SheetComposer(Pictures.INTER).compose(drawing, evidence, ALL);
        List<Float> lefts = new ArrayList<>();
        List<Float> rights = new ArrayList<>();
        PDFTextStripper reader =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(
                            String text, List<org.apache.pdfbox.text.TextPosition> letters) {
                        letters.forEach(letter -> lefts.add(letter.getXDirAdj()));
                        letters.forEach(
                                letter ->
                                        rights.add(letter.getXDirAdj() + letter.getWidthDirAdj()));
                    }
                };

        try (PDDocument document = Loader.loadPDF(export.pdf(sheet, new ImageOptions(1, WHITE)))) {
            reader.getText(document);
            float page = document.getPage(0).getMediaBox().getWidth();
            float margin = (float) (28 * page / sheet.area().width());
            assertThat(lefts).hasSizeGreaterThan(1000).allMatch(left -> left > margin - 0.5);
            assertThat(rights).allMatch(right -> right < page - margin + 0.5);
        }
    }

    @Test
    void thePageHasTheSizeTheTitleAndTheAuthor() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(
                        export.pdf(
                                sample(SheetOptions.BARE),
                                new ImageOptions(1, Rgba.TRANSPARENT)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat((double) document.getPage(0).getMediaBox().getWidth())
                    .as("96 units to an inch")
                    .isCloseTo(750, within(0.01));
            assertThat((double) document.getPage(0).getMediaBox().getHeight())
                    .isCloseTo(525, within(0.01));
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Aland and its neighbours");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Entente");
            assertThat(document.getDocumentInformation().getSubject())
                    .isEqualTo("Source: The news");
        }
    }

    @Test
    void everyActorWithEvidenceHasABookmark() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(export.pdf(sample(ALL), new ImageOptions(1, WHITE)))) {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            Map<String, List<String>> bookmarks = new LinkedHashMap<>();
            for (PDOutlineItem actor : outline.children()) {
                List<String> notes = new ArrayList<>();
                actor.children().forEach(note -> notes.add(note.getTitle()));
                assertThat(actor.getDestination()).isNotNull();
                bookmarks.put(actor.getTitle(), notes);
            }
            assertThat(bookmarks).containsKeys("Aland", "Borduria");
            assertThat(bookmarks.get("Aland")).anyMatch(n -> n.contains("sends troops"));
            assertThat(bookmarks.values()).doesNotContain(List.of());
        }
    }

    @Test
    void onPaperTheNotesAreOnPagesOfTheirOwnAndBookmarksLeadThere() throws IOException {
        Printout printout =
                new PrintComposer(Pictures.INTER)
                        .compose(
                                Pictures.relations(),
                                EvidenceIndex.of(SampleDossiers.relations()),
                                ALL,
                                Paper.A4);
        try (PDDocument document = Loader.loadPDF(export.pdf(printout, Rgba.TRANSPARENT))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            document.getPages()
                    .forEach(
                            page -> {
                                PDRectangle box = page.getMediaBox();
                                assertThat((double) box.getWidth() * box.getHeight())
                                        .isCloseTo(210 * 297 * Math.pow(72 / 25.4, 2), within(1.0));
                            });
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            assertThat(second.getText(document))
                    .contains("Evidence", "“Aland sends troops to", "Page 2 of 2");
            PDOutlineItem actor =
                    document.getDocumentCatalog().getDocumentOutline().children().iterator().next();
            PDOutlineItem note = actor.children().iterator().next();
            assertThat(((PDPageDestination) actor.getDestination()).retrievePageNumber()).isZero();
            assertThat(((PDPageDestination) note.getDestination()).retrievePageNumber()).isOne();
        }
    }

    @Test
    void withoutEvidenceThereAreNoBookmarks() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(export.pdf(sample(SheetOptions.BARE), new ImageOptions(1, WHITE)))) {
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNull();
        }
    }

    @Test
    void thePageMayBeAsWideAsThePaper() throws IOException {
        ImageOptions options = new ImageOptions(new ImageSize.Print(254, 300), WHITE);
        try (PDDocument document = Loader.loadPDF(export.pdf(sample(SheetOptions.BARE), options))) {
            assertThat((double) document.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(720, within(0.01));
        }
    }

    @Test
    void fontsAreEmbeddedAndSmall() throws IOException {
        byte[] pdf = export.pdf(sample(ALL), new ImageOptions(1, WHITE));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("+Inter-");
            }
        }
        assertThat(pdf.length).isLessThan(120_000);
    }

    @Test
    void theSamePageGivesTheSameBytes() {
        assertThat(export.pdf(sample(ALL), new ImageOptions(1, WHITE)))
                .isEqualTo(
                        new PdfExport(Pictures.INTER).pdf(sample(ALL), new ImageOptions(1, WHITE)));
    }

    @Test
    void itLooksLikeTheImage() throws IOException {
        PictureSheet sheet = sample(ALL);
        BufferedImage image = PngImages.of(sheet, new ImageOptions(1, WHITE));
        try (PDDocument document = Loader.loadPDF(export.pdf(sheet, new ImageOptions(1, WHITE)))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 96);
            assertThat(page.getWidth()).isCloseTo(image.getWidth(), within(1));
            assertThat(page.getHeight()).isCloseTo(image.getHeight(), within(1));
            int width = Math.min(page.getWidth(), image.getWidth());
            int height = Math.min(page.getHeight(), image.getHeight());
            long difference = 0;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    difference += Math.abs(luminance(page, x, y) - luminance(image, x, y));
                }
            }
            assertThat((double) difference / width / height)
                    .as("mean difference of a pixel")
                    .isLessThan(2);
        }
    }

    private static int luminance(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><b>bold</b>",
                "(unbalanced \\ parentheses",
                "\uD83D\uDE00 smile",
                "\u6731\u8349"
            })
    void aHostileTextCanBeFound(String text) throws IOException {
        byte[] pdf = export.pdf(HostileDossiers.sheet(text, ALL), new ImageOptions(1, WHITE));

        for (String word : Arrays.asList(text.split(" ", -1))) {
            assertThat(text(pdf)).contains(word);
        }
    }

    /** Letters stand where they are seen; who reads them from the right gets what was written. */
    @ParameterizedTest
    @MethodSource("org.entente.export.picture.PdfReader#here")
    void wordsThatRunToTheLeftAreReadInTheirOrder(PdfReader reader, @TempDir Path folder)
            throws Exception {
        for (String text : List.of("שלום עולם וברכה", "مرحبا بالعالم الجديد")) {
            Path file = folder.resolve("page.pdf");
            Files.write(
                    file, export.pdf(HostileDossiers.sheet(text, ALL), new ImageOptions(1, WHITE)));

            String read = DIRECTING.matcher(reader.text(file)).replaceAll("");
            assertThat(read).containsPattern("(?m)^" + text + "$");
            String line = read.replaceAll("\\s+", " ");
            assertThat(line.split(text, -1)).as(line).hasSizeGreaterThan(7);
            if (reader == PdfReader.POPPLER) {
                // PDFBox turns the signs between such words round as well.
                assertThat(line)
                        .contains(
                                text + " → " + text + ": " + text + " — “" + text + "” (headline");
            }
        }
    }

    @Test
    void aLoneSurrogateDoesNoHarm() throws IOException {
        assertThat(
                        text(
                                export.pdf(
                                        HostileDossiers.sheet("a\nb\u0000c\uD800d", ALL),
                                        new ImageOptions(1, WHITE))))
                .contains("(headline");
    }
}
