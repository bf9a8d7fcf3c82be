package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.io.check.Format;
import org.entente.io.problem.Severity;
import org.entente.model.ActorKind;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.Word;
import org.entente.model.exchange.TraitWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierSchemaTest {

    private static final String TEXT = read();
    private static final JsonNode TREE = new JsonMapper().readTree(TEXT);
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT);

    static List<Path> goodDossiers() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"));
                Stream<Path> good = Files.list(Path.of("src/test/resources/good"))) {
            return Stream.concat(seeds, good).filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goodDossiers")
    void goodDossiersPass(Path folder) throws IOException {
        assertThat(validate(folder)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goodDossiers")
    void goodDossiersAreWithoutErrors(Path folder) {
        DossierReading reading = new DossierReader().read(folder);

        assertThat(reading.count(Severity.ERROR)).as(reading.problems().toString()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blank-text",
                "empty-evidence",
                "empty-list",
                "duplicate-reference",
                "filter-of-nothing",
                "malformed-code",
                "malformed-coordinates",
                "malformed-id",
                "missing-field",
                "newer-format",
                "not-an-object",
                "unknown-format",
                "unknown-word",
                "wrong-type"
            })
    void badDossiersFail(String name) throws IOException {
        assertThat(validate(Path.of("src/test/resources/bad", name))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-field", "untied-actor", "quote-moved", "quote-missing"})
    void whatASchemaCannotKnowPasses(String name) throws IOException {
        assertThat(validate(Path.of("src/test/resources/bad", name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("traitWords")
    void theSchemaKnowsEveryTrait(String word) {
        assertThat(
                        TREE.at("/$defs/trait/anyOf").values().stream()
                                .flatMap(
                                        way ->
                                                way.has("enum")
                                                        ? way.get("enum").values().stream()
                                                                .map(JsonNode::asString)
                                                        : Stream.of(way.get("pattern").asString())))
                .anyMatch(pattern -> word.matches(pattern));
    }

    private static List<String> traitWords() {
        return TraitWords.near("").stream()
                .flatMap(word -> word.endsWith(":") ? under(word) : Stream.of(word))
                .toList();
    }

    private static Stream<String> under(String facet) {
        List<String> words = TraitWords.near(facet);
        return words.contains(facet) ? Stream.of(facet + "some-id") : words.stream();
    }

    @Test
    void theVocabulariesAreTheModels() {
        assertWords("/$defs/actor/properties/kind", ActorKind.values());
        assertWords("/$defs/tie/properties/kind", TieKind.values());
        assertWords("/$defs/tie/properties/stance", Stance.values());
        assertWords("/$defs/status", Status.values());
        assertThat(TREE.at("/$defs/tie/properties/period/enum").values())
                .filteredOn(JsonNode::isString)
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(words(Period.values()));
    }

    @ParameterizedTest
    @CsvSource({
        "'',DOSSIER",
        "/$defs/source,SOURCE",
        "/$defs/actor,ACTOR",
        "/$defs/tie,TIE",
        "/$defs/concern,CONCERN",
        "/$defs/evidence/items,EVIDENCE",
        "/$defs/reviewed,REVIEWED",
        "/$defs/step,STEP",
        "/$defs/filter,FILTER"
    })
    void theFieldsAreThoseTheReaderKnows(String pointer, String list) throws Exception {
        assertThat(TREE.at(pointer + "/properties").propertyNames())
                .containsExactlyElementsOf(fields(list));
    }

    @Test
    void everyFieldIsDescribed() {
        for (String pointer :
                List.of(
                        "",
                        "/$defs/source",
                        "/$defs/actor",
                        "/$defs/tie",
                        "/$defs/concern",
                        "/$defs/reviewed",
                        "/$defs/step",
                        "/$defs/filter")) {
            for (var property : TREE.at(pointer + "/properties").properties()) {
                JsonNode described =
                        property.getValue().has("description")
                                ? property.getValue()
                                : TREE.at(property.getValue().at("/$ref").asString().substring(1));
                assertThat(described.at("/title").asString("")).as(property.getKey()).isNotBlank();
                assertThat(described.at("/description").asString(""))
                        .as(property.getKey())
                        .endsWith(".");
            }
        }
    }

    private static List<Error> validate(Path folder) throws IOException {
        return SCHEMA.validate(Files.readString(folder.resolve("dossier.json")), InputFormat.JSON);
    }

    private static void assertWords(String pointer, Word... words) {
        assertThat(TREE.at(pointer + "/enum").values())
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(words(words));
        assertThat(TREE.at(pointer + "/enumDescriptions")).hasSize(words.length);
    }

    private static List<String> words(Word... words) {
        return Stream.of(words).map(Word::word).toList();
    }

    private static List<String> fields(String list) {
        return switch (list) {
            case "DOSSIER" -> Format.DOSSIER;
            case "SOURCE" -> Format.SOURCE;
            case "ACTOR" -> Format.ACTOR;
            case "TIE" -> Format.TIE;
            case "CONCERN" -> Format.CONCERN;
            case "REVIEWED" -> Format.REVIEWED;
            case "STEP" -> Format.STEP;
            case "FILTER" -> Format.FILTER;
            default -> Format.EVIDENCE;
        };
    }

    private static String read() {
        try (InputStream in =
                Objects.requireNonNull(
                        DossierReader.class.getResourceAsStream(
                                "/org/entente/schema/dossier.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
