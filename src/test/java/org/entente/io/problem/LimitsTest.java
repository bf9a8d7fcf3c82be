package org.entente.io.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.io.DossierReader;
import org.entente.io.DossierReaderTest;
import org.entente.io.DossierReading;
import org.entente.io.DossierWriter;
import org.entente.io.FaultyDisk;
import org.entente.io.MemoryFiles;
import org.entente.io.file.BoundedFile;
import org.entente.io.graph.GraphFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit speaks for itself, and before anything is read that is over it. */
class LimitsTest {

    private static final String HARBOURS = "good/harbours";

    private final Path folder;

    private final DossierReader reader = new DossierReader();

    LimitsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void stretch(Path file, long length) throws IOException {
        try (RandomAccessFile stretched = new RandomAccessFile(file.toFile(), "rw")) {
            stretched.setLength(length);
        }
    }

    private void copyOfASoundDossier() throws IOException {
        for (String name : List.of("dossier.json", "article.txt")) {
            Files.copy(DossierReaderTest.folder(HARBOURS).resolve(name), folder.resolve(name));
        }
    }

    private static String only(DossierReading reading) {
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().get(0).toString();
    }

    private static String only(String json) {
        byte[] bytes = json.getBytes(UTF_8);
        return only(new DossierReader().read(new MemoryFiles(bytes, new byte[0])));
    }

    @ParameterizedTest
    @CsvSource({
        "dossier.json,a dossier may have 64 MB at most; move long texts into its sources",
        "graph.graphml,a graph may have 64 MB at most; open a part of it",
        "graph.csv,a graph may have 64 MB at most; open a part of it"
    })
    void aDocumentHasSixtyFourMegabytes(String name, String message) throws IOException {
        Path file = folder.resolve(name);
        stretch(file, Limits.DOCUMENT + 1L);

        assertThat(only(reader.read(file)))
                .isEqualTo(name + ": error: \"" + name + "\" has 65 MB; " + message);
    }

    @Test
    void aSourceHasSixteenMegabytes() throws IOException {
        copyOfASoundDossier();
        stretch(folder.resolve("article.txt"), Limits.SOURCE + 1L);

        assertThat(only(reader.read(folder)))
                .endsWith(
                        "error: source \"article\": \"article.txt\" has 17 MB; a source may have"
                                + " 16 MB at most; split it");
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsCutOff() throws IOException {
        FaultyDisk disk = FaultyDisk.unix();
        Path growing = disk.untroubled("/growing");
        Files.writeString(growing, "12345");
        disk.failBy(step -> Files.writeString(growing, "67890", StandardOpenOption.APPEND));
        BoundedFile.Wanted wanted =
                new BoundedFile.Wanted(
                        "\"growing\"",
                        "a dossier",
                        8,
                        "stop it",
                        ProblemKind.UNREADABLE,
                        ProblemKind.UNREADABLE);

        assertThatThrownBy(() -> BoundedFile.read(disk.path("/growing"), wanted))
                .hasMessage(
                        "\"growing\" has more than 1 MB; a dossier may have 1 MB at most; stop it");
    }

    @Test
    void aDeviceIsNotRead() {
        Path zeros = Path.of("/dev/zero");
        if (!Files.exists(zeros)) {
            // Windows has no such file; a folder stands in for what is no file.
            zeros = folder;
        }

        assertThat(reader.read(zeros).problems()).hasSize(1);
        assertThat(reader.read(zeros).isUnreadable()).isTrue();
    }

    @Test
    void aTextHasAMillionCharacters() {
        String text = "x".repeat(Limits.TEXT + 1);

        assertThat(only("{\"format\": 1, \"title\": \"" + text + "\"}"))
                .endsWith("error: a text is longer than 1000000 characters");
    }

    @Test
    void aDossierHasAHundredThousandElements() {
        String actors =
                IntStream.rangeClosed(0, Limits.ELEMENTS)
                        .mapToObj(i -> "{}")
                        .collect(Collectors.joining(","));

        assertThat(only("{\"format\": 1, \"actors\": [" + actors + "]}"))
                .isEqualTo(
                        "dossier.json:1:1: error: the dossier has 100001 actors, ties and concerns"
                                + " in all; it may have 100000; split it");
    }

    @Test
    void aGraphHasAHundredThousandElements() {
        String table =
                IntStream.rangeClosed(0, Limits.ELEMENTS)
                        .mapToObj(i -> "a,b\n")
                        .collect(Collectors.joining());
        MemoryFiles files = new MemoryFiles("graph.csv", table.getBytes(UTF_8), new byte[0]);

        assertThat(only(DossierReader.readGraph(GraphFormat.CSV, files)))
                .isEqualTo(
                        "graph.csv:99999:1: error: the graph has more than 100000 actors, ties and"
                                + " concerns in all; open a part of it");
    }

    @Test
    void aGraphIsNotReadToItsEndIfItIsTooLarge() {
        String table = "a,b\n".repeat(Limits.PARTS + 5) + "\"";
        MemoryFiles files = new MemoryFiles("graph.csv", table.getBytes(UTF_8), new byte[0]);

        assertThat(only(DossierReader.readGraph(GraphFormat.CSV, files)))
                .startsWith("graph.csv:400001:1: error: the graph has more than 400000 nodes");
    }

    @Test
    void thousandsOfEqualNamesAreDistinguishedInNoTime() {
        String table = "a,b\n".repeat(50_000);
        MemoryFiles files = new MemoryFiles("graph.csv", table.getBytes(UTF_8), new byte[0]);

        assertThat(DossierReader.readGraph(GraphFormat.CSV, files).dossier().orElseThrow().ties())
                .hasSize(50_000);
    }

    @Tag("large")
    @Test
    void aDocumentHasFourMillionValues() {
        assertThat(only("[" + "0,".repeat(Limits.VALUES) + "0]"))
                .endsWith("error: the document has more than 4000000 values; split it");
    }

    @Test
    void commentsBeforeAGraphMayBeLong() {
        String dot = "// a remark\n".repeat(20_000) + " ".repeat(100_000) + "graph { a -- b }";
        MemoryFiles files = new MemoryFiles("g.dot", dot.getBytes(UTF_8), new byte[0]);

        assertThat(
                        DossierReader.readGraph(GraphFormat.DOT, files)
                                .dossier()
                                .orElseThrow()
                                .ties()
                                .get(0)
                                .directed())
                .isFalse();
    }

    @Nested
    class Encodings {

        @ParameterizedTest
        @CsvSource({"UTF-8,true", "UTF-8,false", "UTF-16LE,true", "UTF-16BE,true"})
        void countsOfTheDossierAndItsSourceArePrinted(Charset charset, boolean marked)
                throws IOException {
            copyOfASoundDossier();
            for (String name : List.of("dossier.json", "article.txt")) {
                Path file = folder.resolve(name);
                String text = (marked ? "\uFEFF" : "") + Files.readString(file);
                Files.write(file, text.getBytes(charset));
            }

            DossierReading reading = reader.read(folder);

            assertThat(reading.problems()).isEmpty();
            DossierWriter writer = new DossierWriter();
            DossierReading plain = reader.read(DossierReaderTest.folder(HARBOURS));
            assertThat(writer.toText(reading.dossier().orElseThrow()))
                    .isEqualTo(writer.toText(plain.dossier().orElseThrow()));
        }

        @Test
        void areUtf8WhenADossierIsWrittenBack() throws IOException {
            copyOfASoundDossier();
            Path file = folder.resolve("dossier.json");
            String text = Files.readString(file);
            Files.write(file, ('\uFEFF' + text).getBytes(StandardCharsets.UTF_16LE));

            DossierReading read = reader.read(folder);
            new DossierWriter()
                    .write(read.dossier().orElseThrow(), read.document().orElseThrow(), file);

            assertThat(Files.readString(file)).startsWith("{").contains("“");
            assertThat(reader.read(folder).problems()).isEmpty();
        }
    }
}
