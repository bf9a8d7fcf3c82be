package org.entente.io.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.edit.rule.ElementSort;
import org.entente.edit.rule.Rules;
import org.entente.io.check.Fields.Found;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.problem.Pointer;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.ProblemLog;
import org.entente.model.Concern;
import org.entente.model.Evidence;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/** Turns the JSON of ties and concerns into the model; see {@link DossierParser}. */
final class ClaimParser {

    private final DossierIds ids;
    private final ProblemLog log;
    private final EvidenceCheck check;
    private final Set<ActorId> actorsUsed = new LinkedHashSet<>();

    ClaimParser(DossierIds ids, ProblemLog log, EvidenceCheck check) {
        this.ids = ids;
        this.log = log;
        this.check = check;
    }

    /** Returns the actors at the ends of ties and in concerns. */
    Set<ActorId> actorsUsed() {
        return actorsUsed;
    }

    Tie tie(Element element) {
        Fields fields = element.fields();
        TieId id = new TieId(element.id());
        return new Tie(
                id,
                end(fields, "from"),
                end(fields, "to"),
                fields.flag("directed", true),
                fields.textOrBlank("label"),
                fields.word("kind", TieKind.values()),
                fields.word("stance", Stance.values()),
                fields.word("status", Status.values()),
                speaker(fields),
                fields.wordOrNull("period", Period.values()),
                evidence(fields, id));
    }

    Concern concern(Element element) {
        Fields fields = element.fields();
        ConcernId id = new ConcernId(element.id());
        List<ActorId> holders = new ArrayList<>();
        for (ElementId holder : references(fields, "holders", ElementSort.ACTOR)) {
            holders.add((ActorId) holder);
        }
        return new Concern(
                id,
                holders,
                references(fields, "about", ElementSort.ACTOR, ElementSort.TIE),
                fields.textOrBlank("label"),
                fields.word("status", Status.values()),
                speaker(fields),
                evidence(fields, id));
    }

    private ActorId end(Fields fields, String field) {
        Optional<Found<String>> id = ids.actor(fields, fields.text(field));
        ActorId actor = new ActorId(id.isPresent() ? id.get().value() : "");
        actorsUsed.add(actor);
        return actor;
    }

    private @Nullable ActorId speaker(Fields fields) {
        Optional<Found<String>> id = ids.actor(fields, fields.optionalText("accordingTo"));
        return id.isPresent() ? new ActorId(id.get().value()) : null;
    }

    private List<ElementId> references(Fields fields, String field, ElementSort... wanted) {
        Found<JsonArray> list = fields.list(field);
        if (Fields.isEmptyList(list)) {
            fields.report(list, Rules.emptyList(field));
        }
        Set<ElementId> named = new LinkedHashSet<>();
        for (Found<String> reference : fields.texts(list)) {
            Optional<ElementSort> sort = ids.resolve(fields, reference, wanted);
            if (sort.isEmpty()) {
                continue;
            }
            ElementId id = idOf(sort.get(), reference.value());
            if (!named.add(id)) {
                fields.report(reference, Rules.namedTwice(field, reference.value()));
            }
            if (id instanceof ActorId actor) {
                actorsUsed.add(actor);
            }
        }
        return List.copyOf(named);
    }

    private static ElementId idOf(ElementSort sort, String id) {
        return sort == ElementSort.TIE ? new TieId(id) : new ActorId(id);
    }

    private List<Evidence> evidence(Fields claim, ElementId id) {
        boolean isDraft = claim.flag("draft", false);
        Found<JsonArray> list = claim.list("evidence");
        if (Fields.isEmptyList(list)) {
            if (isDraft) {
                claim.report(
                        ProblemKind.DRAFT,
                        list.at(),
                        list.pointer(),
                        "a draft: no quote supports it yet");
            } else {
                claim.report(list, Rules.noEvidence());
            }
        }
        List<Evidence> evidence = new ArrayList<>();
        int index = 0;
        for (JsonValue value : list.value().elements()) {
            Pointer pointer = list.pointer().entry(index);
            if (value instanceof JsonObject object) {
                Fields fields = new Fields(object, pointer, claim.owner(), Format.EVIDENCE, log);
                piece(fields, id, evidence.size()).ifPresent(evidence::add);
            } else {
                claim.report(
                        ProblemKind.WRONG_TYPE,
                        value.at(),
                        pointer,
                        "a piece of evidence must be an object, not " + value.typeName());
            }
            index++;
        }
        return evidence;
    }

    private Optional<Evidence> piece(Fields fields, ElementId claim, int index) {
        Optional<Found<String>> source = ids.source(fields, fields.text("source"));
        Optional<Found<Integer>> paragraph = fields.wholeNumber("paragraph");
        Optional<Found<String>> quote = fields.text("quote");
        String prefix = fields.textOrNull("prefix");
        String suffix = fields.textOrNull("suffix");
        if (source.isEmpty() || paragraph.isEmpty() || quote.isEmpty()) {
            return Optional.empty();
        }
        Evidence evidence =
                new Evidence(
                        new SourceId(source.get().value()),
                        paragraph.get().value(),
                        quote.get().value(),
                        prefix,
                        suffix);
        check.add(
                new EvidenceCheck.Pending(
                        fields,
                        evidence.source(),
                        evidence.textQuote(),
                        paragraph.get(),
                        quote.get(),
                        resolved -> resolved.citations(claim).get(index).resolution(),
                        false));
        return Optional.of(evidence);
    }
}
