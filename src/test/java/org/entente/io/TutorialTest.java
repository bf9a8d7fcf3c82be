package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tutorial leads to the dossier that ships for it. */
class TutorialTest {

    private static final Path FINISHED = Path.of("seeds/river-lenne");
    private static final Path TUTORIAL = Path.of("src/site/markdown/curate-in-json.md");
    private static final Pattern JSON = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void theFinishedDossierIsClean() {
        DossierReading reading = new DossierReader().read(FINISHED);

        assertThat(reading.problems()).isEmpty();
        assertThat(Tally.of(reading.evidence().orElseThrow()).ties()).isEqualTo(13);
    }

    static List<String> pieces() throws IOException {
        return JSON.matcher(Files.readString(TUTORIAL))
                .results()
                .map(piece -> piece.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void everyPieceIsInTheFinishedDossier(String piece) {
        JsonNode finished = MAPPER.readTree(FINISHED.resolve("dossier.json").toFile());
        JsonNode wanted = MAPPER.readTree(piece);

        assertThat(wanted.has("sources") ? List.of(finished) : elements(finished))
                .anyMatch(element -> holds(element, wanted));
    }

    private static List<JsonNode> elements(JsonNode dossier) {
        return dossier.values().stream()
                .filter(JsonNode::isArray)
                .flatMap(list -> list.values().stream())
                .toList();
    }

    /** Tells whether a node has all that is wanted; an empty list asks for nothing. */
    private static boolean holds(JsonNode node, JsonNode wanted) {
        if (wanted.isObject()) {
            return wanted.properties().stream()
                    .allMatch(
                            field ->
                                    node.has(field.getKey())
                                            && holds(node.get(field.getKey()), field.getValue()));
        }
        if (wanted.isArray()) {
            return wanted.isEmpty() || sameItems(node, wanted);
        }
        return node.equals(wanted);
    }

    private static boolean sameItems(JsonNode node, JsonNode wanted) {
        return wanted.size() == node.size()
                && IntStream.range(0, wanted.size())
                        .allMatch(i -> holds(node.get(i), wanted.get(i)));
    }
}
