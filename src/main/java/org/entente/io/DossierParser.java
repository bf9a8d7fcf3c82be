package org.entente.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.io.Fields.Found;
import org.entente.io.Format.Sort;
import org.entente.io.JsonValue.JsonArray;
import org.entente.io.JsonValue.JsonObject;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.SourceId;
import org.entente.model.Tie;
import org.entente.source.Article;

/**
 * Turns the JSON of a dossier into the model.
 *
 * <p>A field that is wrong is reported and stood in for, so that parsing goes on and finds the next
 * problem. A dossier with such stand-ins never leaves this package: its problems are structural.
 */
final class DossierParser {

    private static final Pattern ISO = Pattern.compile("[A-Z]{2}");

    private final JsonObject root;
    private final DossierFiles files;
    private final ProblemLog log;
    private final EvidenceCheck evidence;
    private final Ids ids;

    DossierParser(JsonObject root, DossierFiles files, ProblemLog log, EvidenceCheck evidence) {
        this.root = root;
        this.files = files;
        this.log = log;
        this.evidence = evidence;
        this.ids = new Ids(root, log);
    }

    /** Returns the dossier; only to be used if no structural problem was reported. */
    Dossier parse() {
        Fields fields = new Fields(root, "", "", Format.DOSSIER, log);
        fields.wholeNumber("format");
        String title = fields.text("title").map(Found::value).orElse("");
        List<Source> sources = elements(fields, Sort.SOURCE).stream().map(this::source).toList();
        List<Element> actorElements = elements(fields, Sort.ACTOR);
        Map<Element, Found<String>> wholes = new LinkedHashMap<>();
        List<Actor> actors = new ArrayList<>();
        for (Element element : actorElements) {
            actors.add(actor(element, wholes));
        }
        ClaimParser claims = new ClaimParser(ids, log, evidence);
        List<Tie> ties = elements(fields, Sort.TIE).stream().map(claims::tie).toList();
        List<Concern> concerns =
                elements(fields, Sort.CONCERN).stream().map(claims::concern).toList();
        reportCircles(actorElements, wholes);
        if (!log.hasStructuralProblem()) {
            // A misspelt end of a tie would make its actor look untied.
            reportUntied(actorElements, claims.actorsUsed());
        }
        return new Dossier(title, sources, actors, ties, concerns);
    }

    /** One object of one of the dossier's lists. */
    record Element(Fields fields, String id, Position at, String pointer) {}

    private List<Element> elements(Fields dossier, Sort sort) {
        Optional<Found<JsonArray>> list = dossier.list(sort.list());
        List<Element> elements = new ArrayList<>();
        int index = 0;
        for (JsonValue value : list.map(l -> l.value().elements()).orElse(List.of())) {
            String pointer = '/' + sort.list() + '/' + index;
            if (value instanceof JsonObject object) {
                Fields fields =
                        new Fields(object, pointer, sort.nameOf(object, index), sort.fields(), log);
                Optional<Found<String>> id = fields.text("id");
                elements.add(
                        new Element(
                                fields,
                                id.map(Found::value).orElse(""),
                                id.map(Found::at).orElse(object.at()),
                                id.map(Found::pointer).orElse(pointer)));
            } else {
                log.add(
                        ProblemKind.WRONG_TYPE,
                        value.at(),
                        pointer,
                        sort.word()
                                + " no. "
                                + (index + 1)
                                + " must be an object, not "
                                + value.typeName());
            }
            index++;
        }
        return elements;
    }

    private Source source(Element element) {
        Fields fields = element.fields();
        SourceId id = new SourceId(element.id());
        Optional<Found<String>> file = fields.text("file");
        Optional<Article> article = file.flatMap(found -> article(fields, found));
        article.ifPresent(text -> evidence.addSource(id, text));
        return new Source(
                id,
                fields.text("title").map(Found::value).orElse(""),
                file.map(Found::value).orElse(""),
                fields.optionalText("author").map(Found::value).orElse(null),
                fields.optionalText("publisher").map(Found::value).orElse(null),
                fields.optionalText("published").map(Found::value).orElse(null),
                fields.optionalText("url").map(Found::value).orElse(null),
                article.orElseGet(() -> new Article("", List.of())));
    }

    private Optional<Article> article(Fields fields, Found<String> file) {
        try {
            return Optional.of(Article.parse(Utf8.decode(files.readSource(file.value()))));
        } catch (FileException e) {
            boolean encoding = e.kind() == ProblemKind.NOT_UTF8;
            fields.report(
                    encoding ? ProblemKind.SOURCE_NOT_UTF8 : e.kind(),
                    file.at(),
                    file.pointer(),
                    encoding ? Shown.text(file.value()) + " is " + e.reason() : e.reason());
        }
        return Optional.empty();
    }

    private Actor actor(Element element, Map<Element, Found<String>> wholes) {
        Fields fields = element.fields();
        Optional<Found<String>> iso = fields.optionalText("iso");
        iso.filter(code -> !ISO.matcher(code.value()).matches())
                .ifPresent(
                        code ->
                                fields.report(
                                        ProblemKind.MALFORMED_CODE,
                                        code.at(),
                                        code.pointer(),
                                        Shown.text(code.value())
                                                + " is no country code; ISO 3166-1 has two capital"
                                                + " letters, such as \"KP\""));
        Optional<Found<String>> whole =
                fields.optionalText("partOf")
                        .filter(id -> ids.resolve(fields, id, Sort.ACTOR).isPresent());
        whole.ifPresent(id -> wholes.put(element, id));
        return new Actor(
                new ActorId(element.id()),
                fields.text("name").map(Found::value).orElse(""),
                fields.word("kind", ActorKind.values()).orElse(ActorKind.GROUP),
                iso.map(Found::value).orElse(null),
                fields.optionalList("aliases").map(fields::texts).orElse(List.of()).stream()
                        .map(Found::value)
                        .toList(),
                whole.map(id -> new ActorId(id.value())).orElse(null),
                fields.optionalText("note").map(Found::value).orElse(null));
    }

    /** Reports each circle of {@code partOf} once, at the first of its actors. */
    private void reportCircles(List<Element> actors, Map<Element, Found<String>> wholes) {
        Map<String, Element> byId = new LinkedHashMap<>();
        actors.forEach(actor -> byId.putIfAbsent(actor.id(), actor));
        Set<Element> done = new LinkedHashSet<>();
        for (Element start : wholes.keySet()) {
            Set<Element> chain = new LinkedHashSet<>();
            Element next = start;
            while (next != null && !done.contains(next) && chain.add(next)) {
                Found<String> whole = wholes.get(next);
                next = whole == null ? null : byId.get(whole.value());
            }
            Found<String> back = next == null ? null : wholes.get(next);
            if (next != null && back != null && chain.contains(next)) {
                next.fields()
                        .report(
                                ProblemKind.CIRCULAR_REFERENCE,
                                back.at(),
                                back.pointer(),
                                "being part of "
                                        + Shown.text(back.value())
                                        + " makes it a part of itself");
            }
            done.addAll(chain);
        }
    }

    private static void reportUntied(List<Element> actors, Set<ActorId> used) {
        for (Element actor : actors) {
            if (!actor.id().isEmpty() && !used.contains(new ActorId(actor.id()))) {
                actor.fields()
                        .report(
                                ProblemKind.UNTIED_ACTOR,
                                actor.at(),
                                actor.pointer(),
                                "stands at the end of no tie and in no concern");
            }
        }
    }
}
