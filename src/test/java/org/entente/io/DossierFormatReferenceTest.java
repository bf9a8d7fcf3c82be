package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The format's reference describes the schema's fields, all of them and no others. Its tables are
 * written again by {@code ./mvnw test -Dtest=DossierFormatReferenceTest -Dreference=write}.
 */
class DossierFormatReferenceTest {

    private static final Path REFERENCE = Path.of("src/site/markdown/dossier-format.md");
    private static final Pattern TABLE =
            Pattern.compile(
                    "<!-- (fields|words): ([a-z ]+) -->\\n((?:(?!<!--).*\\n)*)<!-- end -->");

    private final JsonNode schema = read();

    @Test
    void theTablesAreTheSchemas() throws IOException {
        if ("write".equals(System.getProperty("reference"))) {
            Files.writeString(REFERENCE, rewritten(Files.readString(REFERENCE)));
        }
        String text = Files.readString(REFERENCE);

        assertThat(text).isEqualTo(rewritten(text));
    }

    @Test
    void everyPartOfTheSchemaHasItsTable() throws IOException {
        List<String> expected = new ArrayList<>(List.of("fields dossier"));
        for (var part : schema.at("/$defs").properties()) {
            if (fields(part.getKey()).isObject()) {
                expected.add("fields " + part.getKey());
            }
            if (part.getValue().has("enum")) {
                expected.add("words " + part.getKey());
            }
            for (var field : fields(part.getKey()).properties()) {
                if (field.getValue().has("enumDescriptions")) {
                    expected.add("words " + part.getKey() + " " + field.getKey());
                }
            }
        }

        assertThat(
                        TABLE.matcher(Files.readString(REFERENCE))
                                .results()
                                .map(table -> table.group(1) + " " + table.group(2)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private String rewritten(String text) {
        return TABLE.matcher(text)
                .replaceAll(
                        table ->
                                Matcher.quoteReplacement(
                                        "<!-- %s: %s -->\n%s<!-- end -->"
                                                .formatted(
                                                        table.group(1),
                                                        table.group(2),
                                                        content(table))));
    }

    private String content(MatchResult table) {
        return table.group(1).equals("fields") ? fieldTable(table.group(2)) : words(table.group(2));
    }

    private String fieldTable(String part) {
        StringBuilder rows = new StringBuilder("| field | required | content |\n|---|---|---|\n");
        List<String> needed =
                owner(part).at("/required").values().stream().map(JsonNode::asString).toList();
        for (var field : fields(part).properties()) {
            rows.append(
                    "| `%s` | %s | %s |\n"
                            .formatted(
                                    field.getKey(),
                                    needed.contains(field.getKey()) ? "yes" : "",
                                    resolved(field.getValue()).at("/description").asString()));
        }
        return rows.toString();
    }

    private String words(String place) {
        String[] parts = place.split(" ", -1);
        JsonNode node =
                parts.length == 1
                        ? schema.at("/$defs/" + parts[0])
                        : fields(parts[0]).get(parts[1]);
        StringBuilder rows = new StringBuilder("| word | meaning |\n|---|---|\n");
        for (int i = 0; i < node.get("enum").size(); i++) {
            rows.append(
                    "| `%s` | %s |\n"
                            .formatted(
                                    node.get("enum").get(i).asString(),
                                    node.get("enumDescriptions").get(i).asString()));
        }
        return rows.toString();
    }

    private JsonNode fields(String part) {
        return owner(part).at("/properties");
    }

    private JsonNode owner(String part) {
        if (part.equals("dossier")) {
            return schema;
        }
        JsonNode node = schema.at("/$defs/" + part);
        return node.has("items") ? node.get("items") : node;
    }

    private JsonNode resolved(JsonNode field) {
        return field.has("description")
                ? field
                : schema.at(field.get("$ref").asString().substring(1));
    }

    private static JsonNode read() {
        return new JsonMapper().readTree(Path.of("assets/dossier.schema.json").toFile());
    }
}
