package org.entente.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.export.Drawn;
import org.entente.model.Dossiers;
import org.entente.model.Source;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdExportTest {

    @Test
    void fileIsACollectionOfAllEvidence() {
        Drawn pictures = Drawn.builtIn();
        JsonNode collection = read(pictures);
        int quotes =
                pictures.graph().dossier().claims().stream()
                        .mapToInt(claim -> claim.evidence().size())
                        .sum();
        assertThat(collection.at("/@context/0").asString())
                .isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.at("/type").asString()).isEqualTo("AnnotationCollection");
        assertThat(collection.at("/total").asInt()).isEqualTo(quotes);
        assertThat(collection.at("/first/type").asString()).isEqualTo("AnnotationPage");
        assertThat(collection.at("/first/items").size()).isEqualTo(quotes);
    }

    @Test
    void everyAnnotationHasTheShapeTheModelAsksFor() {
        Set<String> ids = new HashSet<>();
        for (JsonNode annotation : read(Drawn.builtIn()).at("/first/items")) {
            assertThat(annotation.at("/type").asString()).isEqualTo("Annotation");
            assertThat(URI.create(annotation.at("/id").asString()).isAbsolute()).isTrue();
            assertThat(ids.add(annotation.at("/id").asString())).isTrue();
            assertThat(annotation.at("/motivation").asString()).isEqualTo("linking");
            assertThat(annotation.at("/body/type").asString()).isIn("Tie", "Concern");
            assertThat(annotation.at("/body/status").asString()).isNotEmpty();
            assertThat(annotation.at("/target/type").asString()).isEqualTo("SpecificResource");
            assertThat(annotation.at("/target/source/id").asString()).startsWith("urn:uuid:");
            assertThat(annotation.at("/target/selector/0/type").asString())
                    .isEqualTo("TextQuoteSelector");
            assertThat(annotation.at("/target/selector/1/type").asString())
                    .isEqualTo("TextPositionSelector");
        }
    }

    @Test
    void selectorsFindTheSameWordsInTheSource() {
        Drawn pictures = Drawn.builtIn();
        Source source = pictures.graph().dossier().sources().get(0);
        int[] text = source.article().text().codePoints().toArray();
        for (JsonNode annotation : read(pictures).at("/first/items")) {
            JsonNode quote = annotation.at("/target/selector/0");
            JsonNode position = annotation.at("/target/selector/1");
            int start = position.at("/start").asInt();
            int end = position.at("/end").asInt();
            String exact = quote.at("/exact").asString();
            String prefix = quote.at("/prefix").asString("");
            String suffix = quote.at("/suffix").asString("");
            assertThat(new String(text, start, end - start)).isEqualTo(exact);
            int before = prefix.codePointCount(0, prefix.length());
            int behind = suffix.codePointCount(0, suffix.length());
            assertThat(new String(text, start - before, end - start + before + behind))
                    .isEqualTo(prefix + exact + suffix);
        }
    }

    @Test
    void positionsCountCodePointsAndNoByteOrderMark() {
        Dossiers dossier =
                Dossiers.of("\uFEFF\uD83D\uDE80 Up\n\nAland meets Borduria.")
                        .country("aland", "Aland")
                        .country("borduria", "Borduria")
                        .tie(
                                Dossiers.directed("meets", "aland", "borduria", "meets")
                                        .quote(1, "meets"));
        JsonNode position = read(Drawn.of(dossier.build())).at("/first/items/0/target/selector/1");
        assertThat(position.at("/start").asInt()).isEqualTo(12);
        assertThat(position.at("/end").asInt()).isEqualTo(17);
    }

    @Test
    void quoteThatIsNowhereHasNoPosition() {
        Dossiers dossier =
                Dossiers.sampleParts()
                        .tie(
                                Dossiers.directed("odd", "aland", "cordia", "odd")
                                        .quote(1, "words nobody wrote"));
        JsonNode target = annotation(Drawn.of(dossier.build()), "odd").at("/target");
        assertThat(target.at("/drift").asString()).isEqualTo("missing");
        assertThat(target.at("/selector").size()).isEqualTo(1);
        assertThat(target.at("/selector/0/exact").asString()).isEqualTo("words nobody wrote");
    }

    @Test
    void tieIsTheBodyWithItsEndsStanceAndSpeaker() {
        JsonNode grain = annotation(Drawn.sample(), "sells grain").at("/body");
        assertThat(grain.at("/from/label").asString()).isEqualTo("Aland");
        assertThat(grain.at("/to/label").asString()).isEqualTo("Borduria");
        assertThat(grain.at("/directed").asBoolean()).isTrue();
        assertThat(grain.at("/kind").asString()).isEqualTo("economic");
        assertThat(grain.at("/stance").asString()).isEqualTo("cooperative");
        assertThat(grain.at("/status").asString()).isEqualTo("claimed");
        assertThat(grain.at("/accordingTo/label").asString()).isEqualTo("Dana Reyes");
    }

    @Test
    void hostileTextsSurvive() {
        JsonNode items = read(Drawn.hostile()).at("/first/items");
        List<String> labels =
                items.valueStream().map(item -> item.at("/body/label").asString()).toList();
        assertThat(labels).containsAll(Drawn.HOSTILE);
    }

    @Test
    void anotherExportIsTheSameToTheByte() {
        Drawn one = Drawn.sample();
        Drawn other = Drawn.sample();
        assertThat(JsonLdExport.bytes(one.evidence(), one.graph()))
                .isEqualTo(JsonLdExport.bytes(other.evidence(), other.graph()));
    }

    private static JsonNode annotation(Drawn pictures, String label) {
        return read(pictures)
                .at("/first/items")
                .valueStream()
                .filter(item -> item.at("/body/label").asString().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(Drawn pictures) {
        return JsonMapper.builder()
                .build()
                .readTree(JsonLdExport.bytes(pictures.evidence(), pictures.graph()));
    }
}
