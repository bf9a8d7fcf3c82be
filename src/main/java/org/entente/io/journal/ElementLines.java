package org.entente.io.journal;

import java.util.List;
import java.util.function.BiFunction;
import org.entente.io.json.JsonValue;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.Evidence;
import org.entente.model.Period;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.StoryStep;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.exchange.StoryFilterWords;
import org.entente.model.file.OriginalFile;
import org.entente.model.file.Unread;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.location.Coordinates;
import org.entente.source.Article;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a dossier as {@link JournalJson} prints them. */
final class ElementLines {

    private final BiFunction<String, String, Article> texts;

    /**
     * Reads elements.
     *
     * @param texts gives the text of a source by its file and its digest
     */
    ElementLines(BiFunction<String, String, Article> texts) {
        this.texts = texts;
    }

    Source source(JsonValue value) {
        JournalLine line = JournalLine.of(value);
        String file = line.text("file");
        return new Source(
                new SourceId(line.text("id")),
                line.text("title"),
                file,
                line.textOrNull("author"),
                line.textOrNull("publisher"),
                line.textOrNull("published"),
                line.textOrNull("url"),
                line.has("original") ? original(line.line("original")) : null,
                texts.apply(file, line.text("digest")));
    }

    private static OriginalFile original(JournalLine line) {
        return new OriginalFile(
                line.text("file"),
                line.text("sha256"),
                line.textOrNull("retrieved"),
                line.textOrNull("mediaType"));
    }

    static Actor actor(JsonValue value) {
        JournalLine line = JournalLine.of(value);
        List<Double> at = line.list("at", JournalLine::share);
        return new Actor(
                new ActorId(line.text("id")),
                line.text("name"),
                line.word("kind", ActorKind.values()),
                line.textOrNull("iso"),
                line.list("aliases", JournalLine::text),
                actorOrNull(line, "partOf"),
                line.textOrNull("note"),
                at.isEmpty() ? null : new Coordinates(at.get(0), at.get(1)));
    }

    private static @Nullable ActorId actorOrNull(JournalLine line, String name) {
        return line.has(name) ? new ActorId(line.text(name)) : null;
    }

    static Tie tie(JsonValue value) {
        JournalLine line = JournalLine.of(value);
        return new Tie(
                new TieId(line.text("id")),
                new ActorId(line.text("from")),
                new ActorId(line.text("to")),
                line.flag("directed"),
                line.text("label"),
                line.word("kind", TieKind.values()),
                line.word("stance", Stance.values()),
                line.word("status", Status.values()),
                actorOrNull(line, "accordingTo"),
                line.wordOrNull("period", Period.values()),
                line.list("evidence", ElementLines::evidence));
    }

    static Concern concern(JsonValue value) {
        JournalLine line = JournalLine.of(value);
        return new Concern(
                new ConcernId(line.text("id")),
                line.list("holders", holder -> new ActorId(JournalLine.text(holder))),
                line.list("about", about -> id(JournalLine.text(about))),
                line.text("label"),
                line.word("status", Status.values()),
                actorOrNull(line, "accordingTo"),
                line.list("evidence", ElementLines::evidence));
    }

    private static Evidence evidence(JsonValue value) {
        JournalLine line = JournalLine.of(value);
        return new Evidence(
                new SourceId(line.text("source")),
                line.number("paragraph"),
                line.text("quote"),
                line.textOrNull("prefix"),
                line.textOrNull("suffix"));
    }

    static ReviewedSentence reviewed(JsonValue value) {
        JournalLine line = JournalLine.of(value);
        return new ReviewedSentence(
                new SourceId(line.text("source")),
                line.number("paragraph"),
                line.text("quote"),
                line.textOrNull("reason"));
    }

    static StoryStep step(JsonValue value) {
        JournalLine line = JournalLine.of(value);
        return new StoryStep(
                line.text("title"),
                line.textOrNull("text"),
                line.list("select", shown -> id(JournalLine.text(shown))),
                StoryFilterWords.parse(line.list("filter", JournalLine::text)));
    }

    static Unread unread(JsonValue value) {
        JournalLine line = JournalLine.of(value);
        return new Unread(
                line.text("place"),
                line.textOrNull("id"),
                String.join("", line.list("text", JournalLine::text)));
    }

    /** Reads an id that is preceded by its sort. */
    static ElementId id(String sorted) {
        int blank = sorted.indexOf(' ');
        String id = sorted.substring(blank + 1);
        return switch (sorted.substring(0, Math.max(0, blank))) {
            case "actor" -> new ActorId(id);
            case "tie" -> new TieId(id);
            case "concern" -> new ConcernId(id);
            default -> throw new IllegalArgumentException("no such sort: " + sorted);
        };
    }
}
