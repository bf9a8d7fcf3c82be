package org.entente.io.mend;

import java.util.List;
import java.util.Optional;
import org.entente.edit.rule.ElementSort;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonNumber;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.problem.Problem;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Article;
import org.entente.source.Paragraph;
import org.entente.source.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds what problems are about. */
final class Finder {

    private final JsonObject root;
    private final Dossier now;

    /**
     * Looks at a dossier.
     *
     * @param root its file
     * @param now its valid part
     */
    Finder(JsonObject root, Dossier now) {
        this.root = root;
        this.now = now;
    }

    Finding find(Problem problem) {
        Optional<PointedElement> place = PointedElement.of(problem.pointer());
        return new Finding(
                problem,
                place.flatMap(this::shown),
                place.flatMap(this::sentence),
                Mends.of(problem, root, now));
    }

    private Optional<ElementId> shown(PointedElement place) {
        Optional<String> id = place.id(root);
        if (id.isEmpty() || place.sort().isEmpty() || Mends.isUnread(place, root, now)) {
            return Optional.empty();
        }
        return switch (place.sort().get()) {
            case ACTOR -> present(new ActorId(id.get()));
            case TIE -> present(new TieId(id.get()));
            case CONCERN -> present(new ConcernId(id.get()));
            case SOURCE -> Optional.empty();
        };
    }

    private Optional<ElementId> present(ElementId id) {
        boolean isThere =
                id instanceof ActorId actor
                        ? now.actor(actor).isPresent()
                        : now.claim(id).isPresent();
        return isThere ? Optional.of(id) : Optional.empty();
    }

    /** Returns where the piece of evidence in question is, or else the first one of the element. */
    private Optional<SentenceRef> sentence(PointedElement place) {
        JsonObject element = place.object(root);
        if (element == null || place.sort().equals(Optional.of(ElementSort.SOURCE))) {
            return Optional.empty();
        }
        if (place.list().equals("reviewed")) {
            return sentence(element);
        }
        List<JsonValue> pieces =
                element.value("evidence") instanceof JsonArray list ? list.elements() : List.of();
        int meant = place.field().equals("evidence") ? place.entryIndex() : 0;
        return meant < pieces.size() ? sentence(pieces.get(meant)) : Optional.empty();
    }

    private Optional<SentenceRef> sentence(JsonValue piece) {
        if (!(piece instanceof JsonObject object)
                || !(object.value("source") instanceof JsonText source)
                || !(object.value("paragraph") instanceof JsonNumber number)) {
            return Optional.empty();
        }
        SourceId id = new SourceId(source.text());
        Optional<Article> article = now.source(id).map(one -> one.article());
        if (article.isEmpty() || !number.digits().matches("\\d{1,6}")) {
            return Optional.empty();
        }
        return article.get()
                .paragraph(Integer.parseInt(number.digits()))
                .map(paragraph -> new SentenceRef(id, paragraph.number(), at(paragraph, object)));
    }

    private static int at(Paragraph paragraph, JsonObject piece) {
        @Nullable JsonValue quote = piece.value("quote");
        int offset = quote instanceof JsonText words ? paragraph.text().indexOf(words.text()) : -1;
        return paragraph.sentenceAt(Math.max(0, offset)).map(Sentence::index).orElse(0);
    }
}
