package org.entente.io.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.edit.rule.Shown;
import org.entente.io.file.Decoding;
import org.entente.io.file.DossierFiles;
import org.entente.io.json.JsonPrinter;
import org.entente.io.json.JsonReader;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonBoolean;
import org.entente.io.json.JsonValue.JsonNumber;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;
import org.entente.model.Word;

/** The annotations of a dossier in JSON-LD, with its actors and texts, as Entente exports them. */
public final class AnnotationFile implements DossierFiles {

    private final DossierFiles file;
    private final Map<String, String> texts = new LinkedHashMap<>();

    /**
     * Reads a file in JSON-LD as a dossier's files.
     *
     * @param file the file, as the dossier's own
     */
    public AnnotationFile(DossierFiles file) {
        this.file = file;
    }

    @Override
    public String name() {
        return file.name();
    }

    /** Returns the equivalent of the dossier's own file. */
    @Override
    public byte[] readDossier() throws FileException {
        JsonValue read = JsonReader.read(Decoding.decode(file.readDossier()));
        if (!(read instanceof JsonObject root)
                || !text(root, "type").equals("AnnotationCollection")
                || !(root.value("sources") instanceof JsonArray)
                || !(root.value("actors") instanceof JsonArray)) {
            throw new FileException(
                    ProblemKind.UNKNOWN_FORMAT,
                    Position.NONE,
                    Shown.text(name())
                            + " is not a collection of annotations that Entente has exported with"
                            + " its texts",
                    null);
        }
        return JsonPrinter.print(dossier(root)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] readSource(String source) throws FileException {
        String text = texts.get(source);
        if (text == null) {
            throw new FileException(
                    ProblemKind.SOURCE_MISSING,
                    "the text of " + Shown.text(source) + " is not in the file");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private JsonObject dossier(JsonObject root) {
        Map<String, JsonObject> bodies = new LinkedHashMap<>();
        Map<String, List<JsonObject>> evidence = new LinkedHashMap<>();
        // The list of claims gives their order, supported or not.
        texts(root, "claims").forEach(claim -> evidence.put(local(claim), new ArrayList<>()));
        JsonObject page = object(root, "first");
        for (JsonObject annotation : objects(page, "items")) {
            JsonObject body = object(annotation, "body");
            String id = local(text(body, "id"));
            bodies.putIfAbsent(id, body);
            evidence.computeIfAbsent(id, claim -> new ArrayList<>())
                    .add(evidence(object(annotation, "target")));
        }
        for (JsonObject body : objects(root, "unsupported")) {
            String id = local(text(body, "id"));
            bodies.putIfAbsent(id, body);
            evidence.putIfAbsent(id, List.of());
        }
        List<JsonObject> ties = new ArrayList<>();
        List<JsonObject> concerns = new ArrayList<>();
        evidence.forEach(
                (id, quotes) -> {
                    JsonObject body = bodies.getOrDefault(id, new ObjectMaker().made());
                    boolean tie = text(body, "type").equals("Tie");
                    (tie ? ties : concerns)
                            .add(tie ? tie(id, body, quotes) : concern(id, body, quotes));
                });
        return new ObjectMaker()
                .number("format", "1")
                .text("title", text(root, "label"))
                .list("sources", objects(root, "sources").stream().map(this::source).toList())
                .list(
                        "actors",
                        objects(root, "actors").stream().map(AnnotationFile::actor).toList())
                .list("ties", ties)
                .list("concerns", concerns)
                .list(
                        "reviewed",
                        objects(root, "reviewed").stream().map(AnnotationFile::reviewed).toList())
                .list("story", objects(root, "story").stream().map(AnnotationFile::step).toList())
                .made();
    }

    private JsonObject source(JsonObject source) {
        texts.put(text(source, "file"), text(source, "text"));
        ObjectMaker made =
                new ObjectMaker()
                        .text("id", text(source, "sourceId"))
                        .text("title", text(source, "label"))
                        .text("file", text(source, "file"))
                        .text("author", text(source, "author"))
                        .text("publisher", text(source, "publisher"))
                        .text("published", text(source, "published"))
                        .text("url", text(source, "url"));
        if (source.value("original") instanceof JsonObject original) {
            made.put("original", original);
        }
        return made.made();
    }

    private static JsonObject actor(JsonObject actor) {
        return new ObjectMaker()
                .text("id", local(text(actor, "id")))
                .text("name", text(actor, "label"))
                .text("kind", word(actor, "kind"))
                .text("iso", text(actor, "iso"))
                .texts("aliases", texts(actor, "aliases"))
                .text("partOf", local(text(actor, "partOf")))
                .text("note", text(actor, "note"))
                .place("at", text(actor, "latitude"), text(actor, "longitude"))
                .made();
    }

    private static JsonObject tie(String id, JsonObject body, List<JsonObject> evidence) {
        return new ObjectMaker()
                .text("id", id)
                .text("from", reference(body, "from"))
                .text("to", reference(body, "to"))
                .flag("directed", !text(body, "directed").equals("false"))
                .text("label", text(body, "label"))
                .text("kind", word(body, "kind"))
                .text("stance", word(body, "stance"))
                .text("status", word(body, "status"))
                .text("accordingTo", reference(body, "accordingTo"))
                .text("period", text(body, "period"))
                .list("evidence", evidence)
                .made();
    }

    private static JsonObject concern(String id, JsonObject body, List<JsonObject> evidence) {
        return new ObjectMaker()
                .text("id", id)
                .texts("holders", references(body, "holders"))
                .texts("about", references(body, "about"))
                .text("label", text(body, "label"))
                .text("status", word(body, "status"))
                .text("accordingTo", reference(body, "accordingTo"))
                .list("evidence", evidence)
                .made();
    }

    private static JsonObject evidence(JsonObject target) {
        String quote = text(target, "dossierQuote");
        if (quote.isEmpty()) {
            quote =
                    objects(target, "selector").stream()
                            .filter(s -> text(s, "type").equals("TextQuoteSelector"))
                            .map(s -> text(s, "exact"))
                            .findFirst()
                            .orElse("");
        }
        return new ObjectMaker()
                .text("source", text(target, "sourceId"))
                .number("paragraph", text(target, "paragraph"))
                .text("quote", quote)
                .text("prefix", text(target, "dossierPrefix"))
                .text("suffix", text(target, "dossierSuffix"))
                .made();
    }

    private static JsonObject reviewed(JsonObject sentence) {
        return new ObjectMaker()
                .text("source", text(sentence, "sourceId"))
                .number("paragraph", text(sentence, "paragraph"))
                .text("quote", text(sentence, "quote"))
                .text("reason", text(sentence, "reason"))
                .made();
    }

    private static JsonObject step(JsonObject step) {
        return new ObjectMaker()
                .text("title", text(step, "label"))
                .text("text", text(step, "text"))
                .texts("select", texts(step, "select").stream().map(AnnotationFile::local).toList())
                .filter(texts(step, "filter"))
                .made();
    }

    /** Returns the id in the dossier that an address ends with: "#tie-x" is x. */
    private static String local(String address) {
        String fragment = address.substring(address.indexOf('#') + 1);
        return fragment.substring(fragment.indexOf('-') + 1);
    }

    private static String reference(JsonObject body, String name) {
        return local(text(object(body, name), "id"));
    }

    private static List<String> references(JsonObject body, String name) {
        return objects(body, name).stream().map(o -> local(text(o, "id"))).toList();
    }

    private static String word(JsonObject object, String name) {
        String word = text(object, name);
        return word.isEmpty() ? Word.UNSTATED : word;
    }

    private static String text(JsonObject object, String name) {
        JsonValue value = object.value(name);
        if (value instanceof JsonText text) {
            return text.text();
        }
        if (value instanceof JsonNumber number) {
            return number.digits();
        }
        return value instanceof JsonBoolean flag ? Boolean.toString(flag.value()) : "";
    }

    private static JsonObject object(JsonObject object, String name) {
        return object.value(name) instanceof JsonObject found ? found : new ObjectMaker().made();
    }

    private static List<JsonObject> objects(JsonObject object, String name) {
        List<JsonObject> objects = new ArrayList<>();
        if (object.value(name) instanceof JsonArray list) {
            for (JsonValue element : list.elements()) {
                if (element instanceof JsonObject found) {
                    objects.add(found);
                }
            }
        }
        return objects;
    }

    private static List<String> texts(JsonObject object, String name) {
        List<String> texts = new ArrayList<>();
        if (object.value(name) instanceof JsonArray list) {
            for (JsonValue element : list.elements()) {
                if (element instanceof JsonText text) {
                    texts.add(text.text());
                }
            }
        }
        return texts;
    }
}
