package org.entente.io.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.entente.edit.rule.ElementSort;
import org.entente.io.check.Fields.Found;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.problem.Pointer;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.ProblemLog;
import org.entente.model.ReviewedSentence;
import org.entente.model.StoryFilter;
import org.entente.model.StoryStep;
import org.entente.model.Trait;
import org.entente.model.exchange.TraitWords;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * Turns the JSON of sentences set aside and of stories into the model; see {@link DossierParser}.
 */
final class ReviewParser {

    private final DossierIds ids;
    private final EvidenceCheck check;
    private final ProblemLog log;

    ReviewParser(DossierIds ids, ProblemLog log, EvidenceCheck check) {
        this.ids = ids;
        this.log = log;
        this.check = check;
    }

    List<ReviewedSentence> reviewed(Fields dossier) {
        List<ReviewedSentence> sentences = new ArrayList<>();
        each(dossier, "reviewed", "sentence set aside", Format.REVIEWED, this::sentence)
                .forEach(sentence -> sentence.ifPresent(sentences::add));
        return sentences;
    }

    List<StoryStep> story(Fields dossier) {
        return each(dossier, "story", "step", Format.STEP, (fields, index) -> step(fields));
    }

    private <T> List<T> each(
            Fields dossier,
            String field,
            String word,
            List<String> known,
            BiFunction<Fields, Integer, T> form) {
        Found<JsonArray> list = dossier.optionalList(field);
        List<T> made = new ArrayList<>();
        int number = 0;
        for (JsonValue value : list.value().elements()) {
            Pointer pointer = list.pointer().entry(number++);
            String name = word + " no. " + number;
            if (value instanceof JsonObject object) {
                made.add(form.apply(new Fields(object, pointer, name, known, log), made.size()));
            } else {
                log.add(
                        ProblemKind.WRONG_TYPE,
                        value.at(),
                        pointer,
                        name + " must be an object, not " + value.typeName());
            }
        }
        return made;
    }

    private Optional<ReviewedSentence> sentence(Fields fields, int index) {
        Optional<Found<String>> source = ids.source(fields, fields.text("source"));
        Optional<Found<Integer>> paragraph = fields.wholeNumber("paragraph");
        Optional<Found<String>> quote = fields.text("quote");
        @Nullable String reason = fields.textOrNull("reason");
        if (source.isEmpty() || paragraph.isEmpty() || quote.isEmpty()) {
            return Optional.empty();
        }
        ReviewedSentence sentence =
                new ReviewedSentence(
                        new SourceId(source.get().value()),
                        paragraph.get().value(),
                        quote.get().value(),
                        reason);
        check.add(
                new EvidenceCheck.Pending(
                        fields,
                        sentence.source(),
                        sentence.textQuote(),
                        paragraph.get(),
                        quote.get(),
                        resolved -> resolved.reviewed().get(index),
                        true));
        return Optional.of(sentence);
    }

    private StoryStep step(Fields fields) {
        String title = fields.textOrBlank("title");
        @Nullable String text = fields.textOrNull("text");
        Set<ElementId> select = new LinkedHashSet<>();
        for (Found<String> id : fields.texts(fields.optionalList("select"))) {
            ids.resolve(fields, id, ElementSort.ACTOR, ElementSort.TIE, ElementSort.CONCERN)
                    .ifPresent(sort -> select.add(idOf(sort, id.value())));
        }
        StoryFilter filter =
                fields.optionalObject("filter", Format.FILTER)
                        .map(this::filter)
                        .orElse(StoryFilter.NOTHING);
        return new StoryStep(title, text, List.copyOf(select), filter);
    }

    private StoryFilter filter(Fields fields) {
        Set<Trait> hidden = new LinkedHashSet<>();
        for (Found<String> word : fields.texts(fields.optionalList("hide"))) {
            trait(fields, word).ifPresent(hidden::add);
        }
        return new StoryFilter(hidden, fields.countOrZero("minEvidence"));
    }

    private Optional<Trait> trait(Fields fields, Found<String> word) {
        Optional<Trait> trait = TraitWords.parse(word.value());
        if (trait.isEmpty()) {
            fields.reportUnknownWord(word, "trait", TraitWords.near(word.value()));
        }
        return trait.filter(
                known -> {
                    Optional<ElementSort> sort = sortNamed(known);
                    String id = word.value().substring(word.value().indexOf(':') + 1);
                    Found<String> reference = new Found<>(id, word.at(), word.pointer());
                    return sort.isEmpty() || ids.resolve(fields, reference, sort.get()).isPresent();
                });
    }

    /** Returns the sort of element that a trait names by id. */
    private static Optional<ElementSort> sortNamed(Trait trait) {
        StoryFilter alone = new StoryFilter(Set.of(trait), 0);
        Optional<ElementSort> element =
                alone.elements().stream().findFirst().map(ReviewParser::sortOf);
        if (element.isPresent()) {
            return element;
        }
        return alone.sources().isEmpty() ? Optional.empty() : Optional.of(ElementSort.SOURCE);
    }

    private static ElementSort sortOf(ElementId id) {
        if (id instanceof TieId) {
            return ElementSort.TIE;
        }
        return id instanceof ConcernId ? ElementSort.CONCERN : ElementSort.ACTOR;
    }

    private static ElementId idOf(ElementSort sort, String id) {
        return switch (sort) {
            case TIE -> new TieId(id);
            case CONCERN -> new ConcernId(id);
            default -> new ActorId(id);
        };
    }
}
