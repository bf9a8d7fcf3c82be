package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String HARBOURS = RESOURCES.resolve("good/harbours").toString();

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    ExportCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theBuiltInDossierIsDrawnAtTwiceItsSize() throws IOException {
        Path file = folder.resolve("picture.png");

        assertThat(run("export", "-o", file.toString())).isZero();

        assertThat(out).hasToString("Wrote " + file + System.lineSeparator());
        assertThat(err.toString()).isEmpty();
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(2080);
        assertThat(image.getHeight()).isEqualTo(1540);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "html", "graphml", "gexf", "dot", "csv", "jsonld"})
    void draftsAreInNoFile(String extension) throws IOException {
        Path file = folder.resolve("finished." + extension);
        String draft = RESOURCES.resolve("bad/draft").toString();

        assertThat(run("export", draft, "-o", file.toString())).isZero();

        assertThat(err.toString()).contains("entente: 1 draft is left out");
        assertThat(Files.readString(file)).doesNotContain("share a lighthouse");
    }

    @Test
    void everyPictureCarriesItsEvidenceOnRequest() throws IOException {
        Path svg = folder.resolve("a.svg");
        Path pdf = folder.resolve("a.pdf");

        for (Path file : List.of(svg, pdf)) {
            assertThat(
                            run(
                                    "export",
                                    HARBOURS,
                                    "-o",
                                    file.toString(),
                                    "--title",
                                    "--legend",
                                    "--footnotes",
                                    "--status",
                                    "stated,claimed"))
                    .isZero();
        }

        assertThat(Files.readString(svg, StandardCharsets.UTF_8))
                .contains("4 of 7 sentences cited", "Stance of a tie", "Two harbours");
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void onPaperAPictureHasPages() throws IOException {
        Path pdf = folder.resolve("a.pdf");

        assertThat(run("export", HARBOURS, "-o", pdf.toString(), "--paper=Letter", "--footnotes"))
                .isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document))
                    .contains("Two harbours", "Stance of a tie", "sentences cited", "Page 1 of 2");
        }
    }

    @Test
    void aStoryIsPrintedAPageForEachStep() throws IOException {
        Path pdf = folder.resolve("story.pdf");

        assertThat(run("export", "-o", pdf.toString(), "--story")).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(3);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Step 1 of 3", "Step 3 of 3", "growing alliance");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
        }
        assertThat(run("export", "-o", folder + "/a.png", "--story")).isEqualTo(2);
        assertThat(err.toString()).contains("--story needs a file whose name ends with .pdf");
    }

    @Test
    void paperThatCannotBeIsRefusedInWords() {
        String pdf = folder.resolve("a.pdf").toString();

        assertThat(run("export", "-o", pdf, "--paper=a9")).isEqualTo(2);
        assertThat(err.toString()).contains("a9", "a4, a3, letter");
        assertThat(run("export", "-o", pdf, "--paper=a4", "--size=100mm")).isEqualTo(2);
        assertThat(err.toString()).contains("leave out --size and --scale");
        assertThat(run("export", "-o", pdf.replace(".pdf", ".png"), "--paper=a4")).isEqualTo(2);
        assertThat(err.toString()).contains("--paper needs a file whose name ends with .pdf");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everyLayoutCanBeAskedFor() throws IOException {
        Path stress = folder.resolve("stress.svg");
        Path rings = folder.resolve("rings.svg");
        Path map = folder.resolve("map.svg");

        assertThat(run("export", HARBOURS, "-o", stress.toString())).isZero();
        assertThat(run("export", HARBOURS, "-o", rings.toString(), "--layout=concentric")).isZero();
        assertThat(run("export", "-o", map.toString(), "--layout", "Map")).isZero();

        assertThat(Files.readString(stress)).doesNotContain("Backdrop").contains("<svg");
        assertThat(Files.readString(rings)).isNotEqualTo(Files.readString(stress));
        assertThat(Files.readString(map)).contains("clip").contains("North Korea");
    }

    @Test
    void ringsAreDrawnAroundTheActorAskedFor() throws IOException {
        Path china = folder.resolve("china.svg");
        Path japan = folder.resolve("japan.svg");

        assertThat(run("export", "-o", china.toString(), "--layout=concentric", "--around=China"))
                .isZero();
        assertThat(run("export", "-o", japan.toString(), "--layout=concentric", "--around=Japan"))
                .isZero();

        assertThat(Files.readString(china)).isNotEqualTo(Files.readString(japan));
    }

    @Test
    void aLayoutThatCannotBeIsRefusedInWords() {
        Path file = folder.resolve("a.svg");

        assertThat(run("export", "-o", file.toString(), "--layout", "spiral")).isEqualTo(2);
        assertThat(err.toString()).contains("spiral", "stress, concentric, circle, map");
        assertThat(run("export", "-o", file.toString(), "--around", "China")).isEqualTo(2);
        assertThat(err.toString()).contains("--around needs --layout concentric");
        assertThat(run("export", "-o", file.toString(), "--layout=concentric", "--around=Atlantis"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--around", "Atlantis", "China");
        assertThat(file).doesNotExist();
    }

    @Test
    void sizeAndScaleAreAsAsked() throws IOException {
        BufferedImage image = png("--width", "600", "--height=400", "--scale", "1.5");

        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(image.getHeight()).isEqualTo(600);
    }

    @Test
    void theSizeMayBeGivenInPixelsOrMillimetres() throws IOException {
        assertThat(png("--size", "700px").getWidth()).isEqualTo(700);
        assertThat(png("--size", "127mm", "--dpi", "100").getWidth()).isEqualTo(500);
        assertThat(png("--dpi", "48").getWidth()).isEqualTo(520);
    }

    @Test
    void dataTooAreReducedToTheFocus() throws IOException {
        Path csv = folder.resolve("a.csv");
        Path all = folder.resolve("b.csv");
        run("export", "-o", csv.toString(), "--focus", "Taiwan");
        run("export", "-o", all.toString());

        assertThat(Files.readString(csv, StandardCharsets.UTF_8)).contains("Taiwan");
        assertThat(Files.size(csv)).isLessThan(Files.size(all) / 4);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsNotOverwritten() throws IOException {
        Path file = Files.createSymbolicLink(folder.resolve("a.svg"), Path.of("/dev/full"));

        assertThat(run("export", HARBOURS, "-o", file.toString())).isEqualTo(2);

        assertThat(err.toString())
                .isEqualTo(
                        "entente: "
                                + file
                                + ": this is a folder or a device, not a file"
                                + System.lineSeparator());
        assertThat(list()).containsExactly(file);
    }

    @Test
    void theBackgroundMayBeATransparentOneOrAColour() throws IOException {
        assertThat(png("--background", "transparent").getRGB(0, 0) >>> 24).isZero();
        assertThat(png("--background", "#fc0").getRGB(0, 0)).isEqualTo(0xffffcc00);
        assertThat(png("--theme", "DARK").getRGB(0, 0)).isEqualTo(0xff0d1117);
    }

    @Test
    void theSameWordsGiveTheSameBytesAndOthersOthers() throws IOException {
        byte[] once = bytes();

        assertThat(bytes()).isEqualTo(once);
        assertThat(bytes("--focus", "ada finch")).isNotEqualTo(once);
        assertThat(bytes("--focus", "ada finch")).isEqualTo(bytes("--focus", "Ada  Finch"));
        assertThat(bytes("--focus", "ada finch", "--steps", "2"))
                .isNotEqualTo(bytes("--focus", "ada finch"));
        assertThat(bytes("--stance", "adversarial")).isNotEqualTo(once);
        assertThat(bytes("--stance", "adversarial,cooperative,mixed,neutral")).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --stance|foe|"foe" is none of cooperative, adversarial, mixed, neutral
                    --status|sure|"sure" is none of stated, claimed, reported, feared, predicted
                    --theme|pink|"pink" is none of light, dark
                    --focus|Atlantis|there is no "Atlantis"; choose from
                    --according-to|Nobody|there is no "Nobody"; choose from article,
                    --background|greenish|"greenish" is not a colour
                    --width|12|--width must be from 200 to 20000
                    --scale|0|--scale must be above 0
                    --steps|4|--steps must be from 1 to 3
                    --min-evidence|-1|--min-evidence must be 0 or more
                    --scale|90|the largest possible has
                    --size|9|--size must be a width such as 1920px or 180mm
                    --size|0mm|--size must be from 1 to 5000mm
                    --dpi|3|--dpi must be from 10 to 2400
                    --dpi|fine|"fine" is not a number
                    --seed|one|"one" is not a whole number
                    --seed|99999999999999999999|"99999999999999999999" is too large
                    --steps|1.5|"1.5" is not a whole number
                    """)
    void aWordThatIsUnknownIsAnsweredWithThoseThatAreKnown(
            String option, String word, String answer) throws IOException {
        Path file = folder.resolve("picture.png");

        assertThat(run("export", HARBOURS, "-o", file.toString(), option, word)).isEqualTo(2);

        assertThat(err.toString()).startsWith("entente: ").contains(answer);
        assertThat(list()).isEmpty();
    }

    @Test
    void anUnknownExtensionIsAnsweredWithTheKnownOnes() throws IOException {
        assertThat(run("export", "-o", folder.resolve("a.doc").toString())).isEqualTo(2);
        assertThat(run("export", "-o", folder.resolve("png").toString())).isEqualTo(2);

        assertThat(err.toString()).contains("the known extensions are png");
        assertThat(list()).isEmpty();
    }

    @Test
    void aFileIsAskedFor() {
        assertThat(run("export")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required option: '--output=FILE'");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("nowhere").resolve("a.png");

        assertThat(run("export", HARBOURS, "-o", file.toString())).isEqualTo(2);

        assertThat(err.toString())
                .isEqualTo(
                        "entente: "
                                + file
                                + ": there is no folder "
                                + file.getParent()
                                + System.lineSeparator());
    }

    @Test
    void aFolderIsNotReplacedByAFile() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a.png"));

        assertThat(run("export", HARBOURS, "-o", file.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("a.png: this is a folder");
        assertThat(list()).containsExactly(file);
    }

    @Test
    void anExistingFileIsReplacedWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "old");

        assertThat(run("export", HARBOURS, "-o", file.toString())).isZero();

        assertThat(ImageIO.read(file.toFile())).isNotNull();
        assertThat(list()).containsExactly(file);
    }

    @Test
    void aDossierWithErrorsIsNotDrawn() throws IOException {
        Path bad = RESOURCES.resolve("bad/missing-field");

        assertThat(run("export", bad.toString(), "-o", folder.resolve("a.png").toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("error: field \"title\" is missing");
        assertThat(list()).isEmpty();
    }

    @Test
    void aDossierThatIsNotThereIsAFailure() throws IOException {
        Path nowhere = folder.resolve("nowhere");

        assertThat(run("export", nowhere.toString(), "-o", folder.resolve("a.png").toString()))
                .isEqualTo(2);

        assertThat(err.toString()).contains("there is no");
        assertThat(list()).isEmpty();
    }

    private BufferedImage png(String... options) throws IOException {
        bytes(options);
        return ImageIO.read(folder.resolve("some.png").toFile());
    }

    private byte[] bytes(String... options) throws IOException {
        Path file = folder.resolve("some.png");
        List<String> words = new ArrayList<>(List.of("export", HARBOURS, "-o", file.toString()));
        words.addAll(Arrays.asList(options));
        assertThat(run(words.toArray(String[]::new))).as(err.toString()).isZero();
        return Files.readAllBytes(file);
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private int run(String... args) {
        return new EntenteCommand(
                        (path, select, e) -> 0,
                        () -> Instant.EPOCH,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .run(args);
    }
}
