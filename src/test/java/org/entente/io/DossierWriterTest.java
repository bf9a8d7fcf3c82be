package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.entente.io.json.JsonPrinter;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.id.SourceId;
import org.entente.source.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierWriterTest {

    /** Reads numbers digit by digit, so that 1.10 is not 1.1. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                    .build();

    private final DossierReader reader = new DossierReader();
    private final DossierWriter writer = new DossierWriter();

    @ParameterizedTest
    @ValueSource(strings = {"good/harbours", "good/rich", "bad/many-at-once", "bad/unknown-field"})
    void whatIsWrittenBackMeansTheSame(String resource) throws IOException {
        Path folder = DossierReaderTest.folder(resource);

        String written = JsonPrinter.print(reader.read(folder).document().orElseThrow().root());

        JsonNode before = MAPPER.readTree(Files.readString(folder.resolve("dossier.json")));
        assertThat(MAPPER.readTree(written)).isEqualTo(before);
        assertThat(List.copyOf(MAPPER.readTree(written).propertyNames()))
                .isEqualTo(List.copyOf(before.propertyNames()));
    }

    private void writeBack(DossierReading reading, Path file) throws IOException {
        writer.write(reading.dossier().orElseThrow(), reading.document().orElseThrow(), file);
    }

    @Test
    void writingTwiceChangesNothing(@TempDir Path folder) throws IOException {
        DossierReading rich = reader.read(DossierReaderTest.folder("good/rich"));
        Path file = folder.resolve("dossier.json");

        writeBack(rich, file);
        String first = Files.readString(file);
        writer.write(
                rich.dossier().orElseThrow(), reader.read(file).document().orElseThrow(), file);

        assertThat(Files.readString(file)).isEqualTo(first);
    }

    @Test
    void numbersAndCharactersKeepTheirSpelling() {
        assertThat(JsonPrinter.print(rich().document().orElseThrow().root()))
                .contains("\"version\": 1.10,")
                .contains("\"big\": 123456789012345678901234567890,")
                .contains("\"small\": 1e3,")
                .contains("\"tiny\": -0.0E-7,")
                .contains("\"format\": 1.0,")
                .contains("\"color\": [1, 2.0, 3e0]")
                .contains("go out 🔦 🕯️")
                .contains("https://example.org/gull?a=1&b=<2>")
                .contains("\"x\": \"\\ud800\"")
                .contains("\"y\\u0000z\": []")
                .contains("\\\"light\\\" \\\\ dark / grey\\t\\u0001\u2028é");
    }

    @Test
    void theFileIsIndentedByTwoSpacesAndEndsInALineFeed() {
        String text = JsonPrinter.print(reader.read(harbours()).document().orElseThrow().root());

        assertThat(text)
                .startsWith("{\n  \"$schema\": \"urn:entente:dossier:1\",\n  \"format\": 1,\n")
                .contains("\n      \"aliases\": [\"the southern town\"],\n")
                .endsWith("\n  ]\n}\n")
                .doesNotContain("\r", "\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"good/harbours", "good/rich", "good/reviewed"})
    void anUnchangedDossierIsWrittenAsItWasRead(String resource) throws IOException {
        Path folder = DossierReaderTest.folder(resource);
        DossierReading reading = reader.read(folder);

        assertThat(writer.toText(reading.dossier().orElseThrow(), reading.document().orElseThrow()))
                .isEqualTo(Files.readString(folder.resolve("dossier.json")));
    }

    @Test
    void sentencesSetAsideAndStoriesAreWrittenOnlyWhereThereAreAny() {
        DossierReading told = reader.read(DossierReaderTest.folder("good/reviewed"));
        Dossier dossier = told.dossier().orElseThrow();

        assertThat(writer.toText(dossier))
                .contains("\"reviewed\": [", "\"reason\": \"tells of no relation\"")
                .contains("\"at\": [54.5, -1]", "\"select\": [\"finch-on-debts\"]");
        assertThat(writer.toText(dossier.withReviewed(List.of()).withStory(List.of())))
                .doesNotContain("reviewed", "story");
        assertThat(writer.toText(dossier, told.document().orElseThrow()))
                .contains("\"at\": [54.50, -1.0]", "\"by\": \"ann\"", "\"filter\": {");
    }

    @Test
    void aChangedDossierKeepsWhatOnlyTheFileKnows() {
        DossierReading reading = rich();
        Dossier old = reading.dossier().orElseThrow();
        Tie tie = old.ties().get(0);
        Evidence mended =
                new Evidence(new SourceId("article"), 1, "Saltby pays for the oil,", null, "x");
        Dossier changed =
                withTies(
                        old,
                        List.of(
                                relabelled(
                                        tie,
                                        "shares nothing",
                                        List.of(mended, tie.evidence().get(0)))));

        JsonNode before =
                MAPPER.readTree(JsonPrinter.print(reading.document().orElseThrow().root()));
        JsonNode after = MAPPER.readTree(writer.toText(changed, reading.document().orElseThrow()));

        JsonNode tieAfter = after.at("/ties/0");
        assertThat(tieAfter.at("/label").asString()).isEqualTo("shares nothing");
        assertThat(tieAfter.at("/color")).isEqualTo(before.at("/ties/0/color"));
        assertThat(tieAfter.at("/evidence/0"))
                .isEqualTo(
                        MAPPER.readTree(
                                "{\"source\": \"article\", \"paragraph\": 1, \"quote\": \"Saltby"
                                        + " pays for the oil,\", \"by\": \"bob\", \"suffix\":"
                                        + " \"x\"}"));
        assertThat(tieAfter.at("/evidence/1")).isEqualTo(before.at("/ties/0/evidence/0"));
        assertThat(after.at("/x-tool")).isEqualTo(before.at("/x-tool"));
        assertThat(after.at("/concerns")).isEqualTo(before.at("/concerns"));
        assertThat(after.at("/actors")).isEqualTo(before.at("/actors"));
    }

    @Test
    void elementsAreMatchedByIdWhereverTheyStand() {
        DossierReading reading = rich();
        Dossier old = reading.dossier().orElseThrow();
        List<Actor> reversed = new ArrayList<>(old.actors());
        Collections.reverse(reversed);
        Dossier changed = new Dossier(old.title(), old.sources(), reversed, old.ties(), List.of());

        JsonNode after = MAPPER.readTree(writer.toText(changed, reading.document().orElseThrow()));

        assertThat(after.at("/actors/0/id").asString()).isEqualTo("pilots-guild");
        assertThat(after.at("/actors/2/population").asInt()).isEqualTo(4200);
        assertThat(after.at("/concerns")).isEmpty();
    }

    @Test
    void aNewDossierIsWrittenWithItsSourcesAndReadBackEqual(@TempDir Path folder)
            throws IOException {
        Dossier dossier = reader.read(harbours()).dossier().orElseThrow();
        Path home = folder.resolve("new/dossier");

        writer.writeNew(dossier, home);

        DossierReading again = reader.read(home);
        assertThat(again.problems()).isEmpty();
        Dossier copy = again.dossier().orElseThrow();
        assertThat(copy.title()).isEqualTo(dossier.title());
        assertThat(copy.sources()).isEqualTo(dossier.sources());
        assertThat(copy.actors()).isEqualTo(dossier.actors());
        assertThat(copy.claims()).isEqualTo(dossier.claims());
        assertThat(Files.readString(home.resolve("dossier.json"))).doesNotContain("null");
    }

    @Test
    void aNewDossierNeverOverwritesASource(@TempDir Path folder) throws IOException {
        Path article = Files.writeString(folder.resolve("article.txt"), "Mine");

        writer.writeNew(reader.read(harbours()).dossier().orElseThrow(), folder);

        assertThat(article).hasContent("Mine");
    }

    @Test
    void aNewDossierWritesNothingOutsideOfItsFolder(@TempDir Path folder) {
        Source source =
                new Source(
                        new SourceId("a"),
                        "A",
                        "../a.txt",
                        null,
                        null,
                        null,
                        null,
                        Article.parse("A"));
        Dossier dossier = new Dossier("A", List.of(source), List.of(), List.of(), List.of());

        assertThatThrownBy(() -> writer.writeNew(dossier, folder.resolve("home")))
                .isInstanceOf(IOException.class)
                .hasMessage("\"../a.txt\" is outside the dossier's folder");
        assertThat(folder.resolve("a.txt")).doesNotExist();
    }

    @Test
    void aFileIsReplacedWithItsPermissionsAndNothingIsLeftOver(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        writeBack(rich(), file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFailedWriteLeavesTheOldFileAlone(@TempDir Path folder) throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("dossier.json"));
        Files.writeString(occupied.resolve("inside"), "kept");

        assertThatThrownBy(() -> writeBack(rich(), occupied)).isInstanceOf(IOException.class);
        assertThat(occupied.resolve("inside")).hasContent("kept");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(occupied);
        }
    }

    private DossierReading rich() {
        return reader.read(DossierReaderTest.folder("good/rich"));
    }

    private static Path harbours() {
        return DossierReaderTest.folder("good/harbours");
    }

    private static Dossier withTies(Dossier old, List<Tie> ties) {
        return new Dossier(old.title(), old.sources(), old.actors(), ties, old.concerns());
    }

    private static Tie relabelled(Tie tie, String label, List<Evidence> evidence) {
        return new Tie(
                tie.id(),
                tie.from(),
                tie.to(),
                tie.directed(),
                label,
                tie.kind(),
                tie.stance(),
                tie.status(),
                tie.accordingTo(),
                tie.period(),
                evidence);
    }
}
