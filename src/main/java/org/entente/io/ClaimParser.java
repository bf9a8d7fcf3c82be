package org.entente.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.io.DossierParser.Element;
import org.entente.io.Fields.Found;
import org.entente.io.Format.Sort;
import org.entente.io.JsonValue.JsonArray;
import org.entente.io.JsonValue.JsonObject;
import org.entente.model.ActorId;
import org.entente.model.Concern;
import org.entente.model.ConcernId;
import org.entente.model.ElementId;
import org.entente.model.Evidence;
import org.entente.model.Period;
import org.entente.model.SourceId;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieId;
import org.entente.model.TieKind;

/** Turns the JSON of ties and concerns into the model; see {@link DossierParser}. */
final class ClaimParser {

    private static final ActorId NOBODY = new ActorId("");

    private final Ids ids;
    private final ProblemLog log;
    private final EvidenceCheck check;
    private final Set<ActorId> actorsUsed = new LinkedHashSet<>();

    ClaimParser(Ids ids, ProblemLog log, EvidenceCheck check) {
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
                fields.text("label").map(Found::value).orElse(""),
                fields.word("kind", TieKind.values()).orElse(TieKind.STATEMENT),
                fields.word("stance", Stance.values()).orElse(Stance.NEUTRAL),
                fields.word("status", Status.values()).orElse(Status.STATED),
                speaker(fields).orElse(null),
                fields.optionalWord("period", Period.values()).orElse(null),
                evidence(fields, id));
    }

    Concern concern(Element element) {
        Fields fields = element.fields();
        ConcernId id = new ConcernId(element.id());
        List<ActorId> holders = new ArrayList<>();
        for (ElementId holder : references(fields, "holders", Sort.ACTOR)) {
            holders.add((ActorId) holder);
        }
        return new Concern(
                id,
                holders,
                references(fields, "about", Sort.ACTOR, Sort.TIE),
                fields.text("label").map(Found::value).orElse(""),
                fields.word("status", Status.values()).orElse(Status.STATED),
                speaker(fields).orElse(null),
                evidence(fields, id));
    }

    private ActorId end(Fields fields, String field) {
        ActorId actor =
                fields.text(field)
                        .filter(id -> ids.resolve(fields, id, Sort.ACTOR).isPresent())
                        .map(id -> new ActorId(id.value()))
                        .orElse(NOBODY);
        actorsUsed.add(actor);
        return actor;
    }

    private Optional<ActorId> speaker(Fields fields) {
        return fields.optionalText("accordingTo")
                .filter(id -> ids.resolve(fields, id, Sort.ACTOR).isPresent())
                .map(id -> new ActorId(id.value()));
    }

    private List<ElementId> references(Fields fields, String field, Sort... wanted) {
        Optional<Found<JsonArray>> list = fields.list(field);
        list.filter(found -> found.value().elements().isEmpty())
                .ifPresent(
                        found ->
                                fields.report(
                                        ProblemKind.EMPTY_LIST,
                                        found.at(),
                                        found.pointer(),
                                        Shown.text(field) + " is empty; it needs at least one id"));
        Set<ElementId> named = new LinkedHashSet<>();
        for (Found<String> reference : list.map(fields::texts).orElse(List.of())) {
            Optional<Sort> sort = ids.resolve(fields, reference, wanted);
            if (sort.isPresent() && !named.add(idOf(sort.get(), reference.value()))) {
                fields.report(
                        ProblemKind.DUPLICATE_REFERENCE,
                        reference.at(),
                        reference.pointer(),
                        Shown.text(reference.value()) + " stands twice in " + Shown.text(field));
            }
        }
        named.stream()
                .filter(ActorId.class::isInstance)
                .map(ActorId.class::cast)
                .forEach(actorsUsed::add);
        return List.copyOf(named);
    }

    private static ElementId idOf(Sort sort, String id) {
        return sort == Sort.TIE ? new TieId(id) : new ActorId(id);
    }

    private List<Evidence> evidence(Fields claim, ElementId id) {
        Optional<Found<JsonArray>> list = claim.list("evidence");
        list.filter(found -> found.value().elements().isEmpty())
                .ifPresent(
                        found ->
                                claim.report(
                                        ProblemKind.EMPTY_EVIDENCE,
                                        found.at(),
                                        found.pointer(),
                                        "no evidence; at least one quote has to support it"));
        List<Evidence> evidence = new ArrayList<>();
        int index = 0;
        for (JsonValue value : list.map(l -> l.value().elements()).orElse(List.of())) {
            String pointer = claim.pointerTo("evidence") + '/' + index;
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
        Optional<Found<String>> source =
                fields.text("source")
                        .filter(id -> ids.resolve(fields, id, Sort.SOURCE).isPresent());
        Optional<Found<Integer>> paragraph = fields.wholeNumber("paragraph");
        Optional<Found<String>> quote = fields.text("quote");
        Optional<Found<String>> prefix = fields.optionalText("prefix");
        Optional<Found<String>> suffix = fields.optionalText("suffix");
        if (source.isEmpty() || paragraph.isEmpty() || quote.isEmpty()) {
            return Optional.empty();
        }
        Evidence evidence =
                new Evidence(
                        new SourceId(source.get().value()),
                        paragraph.get().value(),
                        quote.get().value(),
                        prefix.map(Found::value).orElse(null),
                        suffix.map(Found::value).orElse(null));
        check.add(
                new EvidenceCheck.Pending(
                        fields, claim, index, evidence, paragraph.get(), quote.get()));
        return Optional.of(evidence);
    }
}
