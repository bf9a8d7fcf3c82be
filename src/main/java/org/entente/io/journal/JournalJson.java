package org.entente.io.journal;

import static org.entente.io.check.DossierJson.list;
import static org.entente.io.check.DossierJson.member;
import static org.entente.io.check.DossierJson.number;
import static org.entente.io.check.DossierJson.object;
import static org.entente.io.check.DossierJson.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.edit.history.Delta;
import org.entente.edit.history.ListDelta;
import org.entente.edit.history.PlacesDelta;
import org.entente.edit.history.Splice;
import org.entente.edit.history.Spot;
import org.entente.edit.history.StoredPlacement;
import org.entente.edit.history.Workspace;
import org.entente.io.check.DossierJson;
import org.entente.io.file.Digest;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonNumber;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.Member;
import org.entente.io.problem.Limits;
import org.entente.io.problem.Position;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.StoryStep;
import org.entente.model.exchange.StoryFilterWords;
import org.entente.model.file.Unread;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;

/**
 * Turns the lines of a journal into JSON. Elements are printed as in a dossier, with two
 * exceptions: an id whose sort does not follow from its place is preceded by the sort, and a text
 * is named by its digest.
 */
final class JournalJson {

    /** The number of the format written, and the only one read. */
    static final int VERSION = 1;

    private static final int MAX_PIECE = Limits.TEXT / 2;

    private JournalJson() {}

    /** The first line: which dossier file, how it was read, and the state before any step. */
    static JsonObject head(String digest, Workspace base) {
        Dossier dossier = base.dossier();
        return object(
                member("entente-journal", number(VERSION)),
                member("digest", text(digest)),
                member("title", text(dossier.title())),
                member("sources", list(dossier.sources(), JournalJson::source)),
                member("actors", list(dossier.actors(), DossierJson::actor)),
                member("ties", list(dossier.ties(), DossierJson::tie)),
                member("concerns", list(dossier.concerns(), JournalJson::concern)),
                member("reviewed", list(dossier.reviewed(), DossierJson::reviewed)),
                member("story", list(dossier.story(), JournalJson::step)),
                member("unread", list(dossier.unread(), JournalJson::unread)),
                member("places", places(base.places())));
    }

    static JsonObject line(Entry entry) {
        if (entry instanceof Entry.Did did) {
            return object(
                    member("did", text(did.name())),
                    member("words", words(did.change().words())),
                    member("places", places(did.change().places())));
        }
        if (entry instanceof Entry.WentTo went) {
            return object(member("at", number(went.position())));
        }
        if (entry instanceof Entry.Wrote wrote) {
            return object(member("wrote", text(wrote.digest())));
        }
        return object(member("text", list(pieces(((Entry.Text) entry).text()), DossierJson::text)));
    }

    /** JSON readers limit the length of a text. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); start += MAX_PIECE) {
            pieces.add(text.substring(start, Math.min(text.length(), start + MAX_PIECE)));
        }
        return pieces;
    }

    private static JsonObject words(Delta delta) {
        List<Member> members = new ArrayList<>();
        if (delta.title() != null) {
            members.add(member("title", text(delta.title())));
        }
        add(members, "sources", delta.sources(), JournalJson::source);
        add(members, "actors", delta.actors(), DossierJson::actor);
        add(members, "ties", delta.ties(), DossierJson::tie);
        add(members, "concerns", delta.concerns(), JournalJson::concern);
        add(members, "reviewed", delta.reviewed(), DossierJson::reviewed);
        add(members, "story", delta.story(), JournalJson::step);
        add(members, "unread", delta.unread(), JournalJson::unread);
        return object(members.toArray(Member[]::new));
    }

    private static <K, V> void add(
            List<Member> members, String name, ListDelta<K, V> delta, Function<V, JsonValue> form) {
        if (!delta.isEmpty()) {
            members.add(
                    member(
                            name,
                            object(
                                    member("removed", list(delta.removed(), DossierJson::text)),
                                    member("changed", list(delta.changed(), form)),
                                    member(
                                            "added",
                                            list(
                                                    delta.added(),
                                                    one ->
                                                            object(
                                                                    member(
                                                                            "index",
                                                                            number(one.index())),
                                                                    member(
                                                                            "value",
                                                                            form.apply(
                                                                                    one
                                                                                            .value()))))),
                                    member("order", list(delta.order(), DossierJson::text)))));
        }
    }

    private static <T> void add(
            List<Member> members, String name, Splice<T> splice, Function<T, JsonValue> form) {
        if (!splice.isEmpty()) {
            members.add(
                    member(
                            name,
                            object(
                                    member("index", number(splice.at())),
                                    member("removed", number(splice.removed())),
                                    member("inserted", list(splice.inserted(), form)))));
        }
    }

    private static JsonValue source(Source source) {
        List<Member> members = new ArrayList<>(((JsonObject) DossierJson.source(source)).members());
        members.add(member("digest", text(Digest.of(source.article().text()))));
        return object(members.toArray(Member[]::new));
    }

    private static JsonValue concern(Concern concern) {
        JsonObject plain = (JsonObject) DossierJson.concern(concern);
        return object(
                plain.members().stream()
                        .map(
                                m ->
                                        m.name().equals("about")
                                                ? member("about", ids(concern.about()))
                                                : m)
                        .toArray(Member[]::new));
    }

    private static JsonValue step(StoryStep step) {
        return object(
                member("title", text(step.title())),
                member("text", text(step.text())),
                member("select", ids(step.select())),
                member("filter", list(StoryFilterWords.print(step.filter()), DossierJson::text)));
    }

    private static JsonValue unread(Unread part) {
        return object(
                member("place", text(part.place())),
                member("id", text(part.id())),
                member("text", list(pieces(part.text()), DossierJson::text)));
    }

    private static JsonValue ids(List<ElementId> ids) {
        return list(ids, id -> text(sorted(id)));
    }

    private static String sorted(ElementId id) {
        String sort = id instanceof ActorId ? "actor" : id instanceof ConcernId ? "concern" : "tie";
        return sort + ' ' + id.value();
    }

    private static JsonObject places(StoredPlacement places) {
        return object(member("layout", text(places.layout())), member("put", spots(places.pins())));
    }

    private static JsonObject places(PlacesDelta delta) {
        return delta.isEmpty()
                ? object()
                : object(
                        member("layout", text(delta.layout())),
                        member("lifted", ids(delta.lifted())),
                        member("put", spots(delta.put())));
    }

    private static JsonObject spots(Map<ElementId, Spot> spots) {
        return object(
                spots.entrySet().stream()
                        .map(
                                e ->
                                        member(
                                                sorted(e.getKey()),
                                                list(
                                                        List.of(e.getValue().x(), e.getValue().y()),
                                                        JournalJson::share)))
                        .toArray(Member[]::new));
    }

    private static JsonNumber share(double share) {
        return new JsonNumber(Position.NONE, Double.toString(share));
    }
}
