package org.entente.io.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonBoolean;
import org.entente.io.json.JsonValue.JsonNull;
import org.entente.io.json.JsonValue.JsonNumber;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.json.JsonValue.Member;
import org.entente.io.problem.Position;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.StoryFilter;
import org.entente.model.StoryStep;
import org.entente.model.Tie;
import org.entente.model.Word;
import org.entente.model.exchange.TraitWords;
import org.entente.model.file.OriginalFile;
import org.entente.model.location.Coordinates;
import org.entente.model.trace.Drafts;
import org.jspecify.annotations.Nullable;

/** Turns the model into JSON, with every field of the format, absent ones as null. */
public final class DossierJson {

    private DossierJson() {}

    public static JsonObject of(Dossier dossier) {
        return object(
                member("format", number(Format.VERSION)),
                member("title", text(dossier.title())),
                member("sources", list(dossier.sources(), DossierJson::source)),
                member("actors", list(dossier.actors(), DossierJson::actor)),
                member("ties", list(dossier.ties(), tie -> marked(dossier, tie, tie(tie)))),
                member(
                        "concerns",
                        list(
                                dossier.concerns(),
                                concern -> marked(dossier, concern, concern(concern)))),
                member("reviewed", list(dossier.reviewed(), DossierJson::reviewed)),
                member("story", list(dossier.story(), DossierJson::step)));
    }

    /** A draft says so; other claims have no such field. */
    private static JsonValue marked(Dossier dossier, Claim claim, JsonValue json) {
        if (!Drafts.isDraft(dossier, claim)) {
            return json;
        }
        List<Member> members = new ArrayList<>(((JsonObject) json).members());
        members.add(members.size() - 1, member("draft", new JsonBoolean(Position.NONE, true)));
        return new JsonObject(Position.NONE, members);
    }

    public static JsonValue source(Source source) {
        return object(
                member("id", text(source.id())),
                member("title", text(source.title())),
                member("file", text(source.file())),
                member("author", text(source.author())),
                member("publisher", text(source.publisher())),
                member("published", text(source.published())),
                member("url", text(source.url())),
                member("original", original(source.original())));
    }

    private static JsonValue original(@Nullable OriginalFile original) {
        return original == null
                ? new JsonNull(Position.NONE)
                : object(
                        member("file", text(original.file())),
                        member("sha256", text(original.sha256())),
                        member("retrieved", text(original.retrieved())),
                        member("mediaType", text(original.mediaType())));
    }

    public static JsonValue actor(Actor actor) {
        return object(
                member("id", text(actor.id())),
                member("name", text(actor.name())),
                member("kind", word(actor.kind())),
                member("iso", text(actor.iso())),
                member("aliases", list(actor.aliases(), DossierJson::text)),
                member("partOf", text(actor.partOf())),
                member("note", text(actor.note())),
                member("at", coordinates(actor.at())));
    }

    private static JsonValue coordinates(@Nullable Coordinates at) {
        return at == null
                ? new JsonNull(Position.NONE)
                : list(List.of(at.latitude(), at.longitude()), DossierJson::degrees);
    }

    /** Without the ".0" of whole degrees. */
    private static JsonValue degrees(double value) {
        String digits = Double.toString(value);
        return new JsonNumber(
                Position.NONE,
                digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits);
    }

    public static JsonValue reviewed(ReviewedSentence sentence) {
        return object(
                member("source", text(sentence.source())),
                member("paragraph", number(sentence.paragraph())),
                member("quote", text(sentence.quote())),
                member("reason", text(sentence.reason())));
    }

    public static JsonValue step(StoryStep step) {
        return object(
                member("title", text(step.title())),
                member("text", text(step.text())),
                member("select", list(step.select(), DossierJson::text)),
                member("filter", filter(step.filter())));
    }

    /** Returns what a step leaves out; null for nothing. */
    private static JsonValue filter(StoryFilter filter) {
        return filter.isNothing()
                ? new JsonNull(Position.NONE)
                : object(
                        member("hide", list(TraitWords.print(filter.hidden()), DossierJson::text)),
                        member(
                                "minEvidence",
                                filter.minEvidence() > 0
                                        ? number(filter.minEvidence())
                                        : new JsonNull(Position.NONE)));
    }

    public static JsonValue tie(Tie tie) {
        return object(
                member("id", text(tie.id())),
                member("from", text(tie.from())),
                member("to", text(tie.to())),
                member("directed", new JsonBoolean(Position.NONE, tie.directed())),
                member("label", text(tie.label())),
                member("kind", word(tie.kind())),
                member("stance", word(tie.stance())),
                member("status", word(tie.status())),
                member("accordingTo", text(tie.accordingTo())),
                member("period", word(tie.period())),
                member("evidence", list(tie.evidence(), DossierJson::evidence)));
    }

    public static JsonValue concern(Concern concern) {
        return object(
                member("id", text(concern.id())),
                member("holders", list(concern.holders(), DossierJson::text)),
                member("about", list(concern.about(), DossierJson::text)),
                member("label", text(concern.label())),
                member("status", word(concern.status())),
                member("accordingTo", text(concern.accordingTo())),
                member("evidence", list(concern.evidence(), DossierJson::evidence)));
    }

    public static JsonObject evidence(Evidence evidence) {
        return object(
                member("source", text(evidence.source())),
                member("paragraph", number(evidence.paragraph())),
                member("quote", text(evidence.quote())),
                member("prefix", text(evidence.prefix())),
                member("suffix", text(evidence.suffix())));
    }

    public static JsonObject object(Member... members) {
        return new JsonObject(Position.NONE, List.of(members));
    }

    public static Member member(String name, JsonValue value) {
        return new Member(name, Position.NONE, value);
    }

    public static <T> JsonArray list(Collection<T> values, Function<T, JsonValue> form) {
        List<JsonValue> elements = new ArrayList<>();
        for (T value : values) {
            elements.add(form.apply(value));
        }
        return new JsonArray(Position.NONE, elements);
    }

    /** Returns the text of an id or another value; null for null. */
    public static JsonValue text(@Nullable Object value) {
        return value == null
                ? new JsonNull(Position.NONE)
                : new JsonText(Position.NONE, value.toString());
    }

    public static JsonNumber number(int value) {
        return new JsonNumber(Position.NONE, String.valueOf(value));
    }

    private static JsonValue word(@Nullable Word word) {
        return text(word == null ? null : word.word());
    }
}
