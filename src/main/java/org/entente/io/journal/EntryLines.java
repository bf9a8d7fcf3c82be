package org.entente.io.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.edit.history.Change;
import org.entente.edit.history.Delta;
import org.entente.edit.history.ListDelta;
import org.entente.edit.history.PlacesDelta;
import org.entente.edit.history.Splice;
import org.entente.edit.history.Spot;
import org.entente.edit.history.StoredPlacement;
import org.entente.edit.history.Workspace;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.Member;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;

/** Reads the lines of a journal as {@link JournalJson} prints them. */
final class EntryLines {

    private final ElementLines elements;

    EntryLines(ElementLines elements) {
        this.elements = elements;
    }

    Workspace base(JournalLine line) {
        Dossier dossier =
                new Dossier(
                                line.text("title"),
                                line.list("sources", elements::source),
                                line.list("actors", ElementLines::actor),
                                line.list("ties", ElementLines::tie),
                                line.list("concerns", ElementLines::concern))
                        .withReviewed(line.list("reviewed", ElementLines::reviewed))
                        .withStory(line.list("story", ElementLines::step))
                        .withUnread(line.list("unread", ElementLines::unread));
        JournalLine places = line.line("places");
        return new Workspace(dossier, new StoredPlacement(places.text("layout"), spots(places)));
    }

    Entry entry(JournalLine line) {
        if (line.has("did")) {
            return new Entry.Did(
                    line.text("did"),
                    new Change(words(line.line("words")), places(line.line("places"))));
        }
        if (line.has("at")) {
            return new Entry.WentTo(line.number("at"));
        }
        return line.has("wrote")
                ? new Entry.Wrote(line.text("wrote"))
                : new Entry.Text(String.join("", line.list("text", JournalLine::text)));
    }

    private Delta words(JournalLine line) {
        return new Delta(
                line.textOrNull("title"),
                list(line, "sources", SourceId::new, elements::source),
                list(line, "actors", ActorId::new, ElementLines::actor),
                list(line, "ties", TieId::new, ElementLines::tie),
                list(line, "concerns", ConcernId::new, ElementLines::concern),
                splice(line, "reviewed", ElementLines::reviewed),
                splice(line, "story", ElementLines::step),
                splice(line, "unread", ElementLines::unread));
    }

    private static <K, V> ListDelta<K, V> list(
            JournalLine words, String name, Function<String, K> id, Function<JsonValue, V> form) {
        if (!words.has(name)) {
            return new ListDelta<>(List.of(), List.of(), List.of(), List.of());
        }
        JournalLine line = words.line(name);
        Function<JsonValue, K> key = value -> id.apply(JournalLine.text(value));
        return new ListDelta<>(
                line.list("removed", key),
                line.list("changed", form),
                line.list(
                        "added",
                        value -> {
                            JournalLine one = JournalLine.of(value);
                            return new ListDelta.Added<>(
                                    one.number("index"), form.apply(one.line("value").object()));
                        }),
                line.list("order", key));
    }

    private static <T> Splice<T> splice(
            JournalLine words, String name, Function<JsonValue, T> form) {
        if (!words.has(name)) {
            return new Splice<>(0, 0, List.of());
        }
        JournalLine line = words.line(name);
        return new Splice<>(
                line.number("index"), line.number("removed"), line.list("inserted", form));
    }

    private static PlacesDelta places(JournalLine line) {
        return new PlacesDelta(
                line.textOrNull("layout"),
                line.list("lifted", value -> ElementLines.id(JournalLine.text(value))),
                line.has("put") ? spots(line) : Map.of());
    }

    private static Map<ElementId, Spot> spots(JournalLine line) {
        Map<ElementId, Spot> spots = new LinkedHashMap<>();
        for (Member member : line.line("put").object().members()) {
            List<Double> share = JournalLine.elements(member.value(), JournalLine::share);
            spots.put(ElementLines.id(member.name()), new Spot(share.get(0), share.get(1)));
        }
        return spots;
    }
}
