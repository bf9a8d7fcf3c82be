package org.entente.io.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.edit.rule.ElementSort;
import org.entente.edit.rule.Rules;
import org.entente.edit.rule.Shown;
import org.entente.io.check.Fields.Found;
import org.entente.io.file.Decoding;
import org.entente.io.file.DossierFiles;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Limits;
import org.entente.io.problem.Pointer;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.ProblemLog;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.StoryStep;
import org.entente.model.file.OriginalFile;
import org.entente.model.id.ActorId;
import org.entente.model.id.SourceId;
import org.entente.source.Article;
import org.jspecify.annotations.Nullable;

/**
 * Turns the JSON of a dossier into the model.
 *
 * <p>A wrong field is reported and replaced by a placeholder, so that parsing goes on and finds the
 * next problem. A dossier with placeholders never leaves this package: its problems are structural.
 * Its valid part does, see {@link #goodParts}.
 */
public final class DossierParser {

    private final JsonObject root;
    private final DossierFiles files;
    private final ProblemLog log;
    private final EvidenceCheck evidence;
    private final DossierIds ids;
    private final ParsedElements parsed = new ParsedElements();
    private long sourceBytes;

    public DossierParser(
            JsonObject root, DossierFiles files, ProblemLog log, EvidenceCheck evidence) {
        this.root = root;
        this.files = files;
        this.log = log;
        this.evidence = evidence;
        this.ids = new DossierIds(root, log);
    }

    /** Returns the dossier; only to be used if no structural problem was reported. */
    public Dossier parse() {
        Fields fields = new Fields(root, Pointer.ROOT, null, Format.DOSSIER, log);
        fields.wholeNumber("format");
        String title = fields.textOrBlank("title");
        for (Element element : elements(fields, ElementSort.SOURCE)) {
            parsed.sources().put(element.index(), source(element));
        }
        List<Element> actorElements = elements(fields, ElementSort.ACTOR);
        Map<String, Found<String>> wholes = new LinkedHashMap<>();
        for (Element element : actorElements) {
            parsed.actors().put(element.index(), actor(element, wholes));
        }
        ClaimParser claims = new ClaimParser(ids, log, evidence);
        for (Element element : elements(fields, ElementSort.TIE)) {
            parsed.ties().put(element.index(), claims.tie(element));
        }
        for (Element element : elements(fields, ElementSort.CONCERN)) {
            parsed.concerns().put(element.index(), claims.concern(element));
        }
        ReviewParser review = new ReviewParser(ids, log, evidence);
        List<ReviewedSentence> reviewed = review.reviewed(fields);
        List<StoryStep> story = review.story(fields);
        reportCircles(actorElements, wholes);
        if (!log.hasStructuralProblem()) {
            // A misspelt end of a tie would make its actor look untied.
            reportUntied(actorElements, claims.actorsUsed());
        }
        return new Dossier(
                        title,
                        List.copyOf(parsed.sources().values()),
                        List.copyOf(parsed.actors().values()),
                        List.copyOf(parsed.ties().values()),
                        List.copyOf(parsed.concerns().values()))
                .withReviewed(reviewed)
                .withStory(story);
    }

    /**
     * Returns the valid part of a dossier that has structural problems.
     *
     * @param dossier what {@link #parse} returned
     * @return a sound dossier; empty if too much is wrong
     */
    public Optional<Dossier> goodParts(Dossier dossier) {
        for (ElementSort sort : ElementSort.values()) {
            JsonValue list = root.value(Format.list(sort));
            if (list != null && !(list instanceof JsonArray)) {
                // Whatever is written to the source later would replace its whole text.
                return Optional.empty();
            }
        }
        Dossier good = new GoodParts(log.problems()).of(dossier, parsed);
        return good.actors().isEmpty() && good.sources().isEmpty()
                ? Optional.empty()
                : Optional.of(good);
    }

    private List<Element> elements(Fields dossier, ElementSort sort) {
        List<Element> elements = new ArrayList<>();
        int index = 0;
        for (JsonValue value : dossier.list(Format.list(sort)).value().elements()) {
            Pointer pointer = Pointer.ROOT.field(Format.list(sort)).entry(index);
            if (value instanceof JsonObject object) {
                ElementName name = new ElementName(sort, object, index);
                Fields fields = new Fields(object, pointer, name, Format.fields(sort), log);
                Found<String> id =
                        fields.text("id").orElseGet(() -> new Found<>("", object.at(), pointer));
                elements.add(new Element(fields, index, id.value(), id.at(), id.pointer()));
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
        article.ifPresent(text -> reportLines(fields, file, text));
        return new Source(
                id,
                fields.textOrBlank("title"),
                file.map(Found::value).orElse(""),
                fields.textOrNull("author"),
                fields.textOrNull("publisher"),
                fields.textOrNull("published"),
                url(fields),
                fields.optionalObject("original", Format.ORIGINAL)
                        .map(DossierParser::original)
                        .orElse(null),
                article.orElseGet(() -> new Article("", List.of())));
    }

    private static OriginalFile original(Fields fields) {
        return new OriginalFile(
                fields.textOrBlank("file"),
                fields.textOrBlank("sha256"),
                fields.textOrNull("retrieved"),
                fields.textOrNull("mediaType"));
    }

    /** Any text is kept; one that is not a web address is shown, but never opened. */
    private static @Nullable String url(Fields fields) {
        Optional<Found<String>> url = fields.optionalText("url");
        if (url.isEmpty() || url.get().value().isBlank()) {
            return url.map(Found::value).orElse(null);
        }
        Found<String> found = url.get();
        Rules.address(found.value()).ifPresent(flaw -> fields.report(found, flaw));
        return found.value();
    }

    private Optional<Article> article(Fields fields, Found<String> file) {
        try {
            byte[] bytes = files.readSource(file.value());
            sourceBytes += bytes.length;
            if (sourceBytes > Limits.ALL_SOURCES) {
                throw Limits.exceeded(
                        Position.NONE,
                        "the sources have more than "
                                + Limits.megabytes(Limits.ALL_SOURCES)
                                + " MB together; split the dossier");
            }
            String text = Decoding.decode(bytes);
            reportControl(fields, file, text);
            return Optional.of(Article.parse(text));
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

    private static void reportLines(Fields fields, Optional<Found<String>> file, Article article) {
        int lines = LineCheck.linesForParagraphs(article);
        if (lines > 0 && file.isPresent()) {
            fields.report(
                    ProblemKind.ONE_PARAGRAPH,
                    file.get().at(),
                    file.get().pointer(),
                    Shown.text(file.get().value())
                            + " is one paragraph of "
                            + lines
                            + " lines; separate paragraphs with blank lines");
        }
    }

    /**
     * Reports the first control character of a source; form feeds separate pages and are allowed.
     */
    private static void reportControl(Fields fields, Found<String> file, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && "\t\n\r\f\u0085".indexOf(c) < 0) {
                Position at = Position.behind(text.substring(0, i));
                fields.report(
                        ProblemKind.CONTROL_CHARACTER,
                        file.at(),
                        file.pointer(),
                        Shown.text(file.value())
                                + String.format(
                                        Locale.ROOT,
                                        " contains the control character \\u%04x on line %d, column"
                                                + " %d; remove it",
                                        (int) c,
                                        at.line(),
                                        at.column()));
                return;
            }
        }
    }

    private Actor actor(Element element, Map<String, Found<String>> wholes) {
        Fields fields = element.fields();
        Optional<Found<String>> iso = fields.optionalText("iso");
        iso.ifPresent(
                code -> Rules.countryCode(code.value()).ifPresent(f -> fields.report(code, f)));
        Optional<Found<String>> whole = ids.actor(fields, fields.optionalText("partOf"));
        whole.ifPresent(id -> wholes.put(element.id(), id));
        List<String> aliases = new ArrayList<>();
        for (Found<String> alias : fields.texts(fields.optionalList("aliases"))) {
            aliases.add(alias.value());
        }
        return new Actor(
                new ActorId(element.id()),
                fields.textOrBlank("name"),
                fields.word("kind", ActorKind.values()),
                iso.map(Found::value).orElse(null),
                aliases,
                whole.map(id -> new ActorId(id.value())).orElse(null),
                fields.textOrNull("note"),
                fields.coordinatesOrNull("at"));
    }

    /** Reports each circle of {@code partOf} once. */
    private static void reportCircles(List<Element> actors, Map<String, Found<String>> wholes) {
        Map<String, String> ids = new LinkedHashMap<>();
        wholes.forEach((id, whole) -> ids.put(id, whole.value()));
        Set<String> circles = Rules.circles(ids);
        for (Element actor : actors) {
            Found<String> whole = wholes.get(actor.id());
            if (whole != null && circles.remove(actor.id())) {
                actor.fields().report(whole, Rules.circle(whole.value()));
            }
        }
    }

    private static void reportUntied(List<Element> actors, Set<ActorId> used) {
        for (Element actor : actors) {
            if (!actor.id().isEmpty() && !used.contains(new ActorId(actor.id()))) {
                actor.fields()
                        .report(
                                new Found<>(actor.id(), actor.at(), actor.pointer()),
                                Rules.untied());
            }
        }
    }
}
