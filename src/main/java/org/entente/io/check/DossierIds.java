package org.entente.io.check;

import java.util.Optional;
import org.entente.edit.rule.ElementSort;
import org.entente.edit.rule.Flaw;
import org.entente.edit.rule.IdTable;
import org.entente.edit.rule.Rules;
import org.entente.io.check.Fields.Found;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.problem.Pointer;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.ProblemLog;

/** The ids of a dossier, and whether what is referred to exists. */
final class DossierIds {

    private final IdTable table = new IdTable();
    private final ProblemLog log;

    /** Collects the ids before references are checked; reports malformed and repeated ones. */
    DossierIds(JsonObject root, ProblemLog log) {
        this.log = log;
        for (ElementSort sort : ElementSort.values()) {
            if (root.value(Format.list(sort)) instanceof JsonArray list) {
                gather(sort, list);
            }
        }
    }

    private void gather(ElementSort sort, JsonArray list) {
        int index = 0;
        for (JsonValue element : list.elements()) {
            if (element instanceof JsonObject object
                    && object.value("id") instanceof JsonText id
                    && !id.text().isBlank()) {
                add(new ElementName(sort, object, index), id);
            }
            index++;
        }
    }

    private void add(ElementName name, JsonText id) {
        Rules.id(id.text()).ifPresent(flaw -> report(flaw, name, id));
        table.add(name.sort(), id.text(), new Holder(name.sort(), id.at()))
                .ifPresent(flaw -> report(flaw, name, id));
    }

    /** The element that has an id, for messages about others that claim it. */
    private record Holder(ElementSort sort, Position at) {
        @Override
        public String toString() {
            return sort.word() + " on line " + at.line();
        }
    }

    private void report(Flaw flaw, ElementName name, JsonText id) {
        Pointer pointer =
                Pointer.ROOT.field(Format.list(name.sort())).entry(name.index()).field("id");
        log.add(ProblemKind.of(flaw.kind()), id.at(), pointer, name + ": " + flaw.message());
    }

    /** Returns a reference to an actor; reports one that refers to none. */
    Optional<Found<String>> actor(Fields from, Optional<Found<String>> reference) {
        return reference.filter(id -> resolve(from, id, ElementSort.ACTOR).isPresent());
    }

    /** Returns a reference to a source; reports one that refers to none. */
    Optional<Found<String>> source(Fields from, Optional<Found<String>> reference) {
        return reference.filter(id -> resolve(from, id, ElementSort.SOURCE).isPresent());
    }

    /**
     * Checks that an id refers to an element of a wanted sort.
     *
     * @param from the element with the reference
     * @return the sort of the element; empty if the reference was reported as wrong
     */
    Optional<ElementSort> resolve(Fields from, Found<String> reference, ElementSort... wanted) {
        Optional<ElementSort> sort = table.sortOf(reference.value(), wanted);
        if (sort.isEmpty()) {
            from.report(reference, table.unknown(reference.value(), wanted));
        }
        return sort;
    }
}
