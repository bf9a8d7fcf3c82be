package org.entente.io.mend;

import java.util.List;
import java.util.Optional;
import org.entente.edit.rule.ElementSort;
import org.entente.io.check.Format;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;

/** The element of a dossier's file that a JSON Pointer leads into, and the steps within it. */
record PointedElement(String list, String element, List<String> steps) {

    private static final int FIRST_WITHIN = 3;

    /** Returns the place; empty if the pointer leads to no element of a list. */
    static Optional<PointedElement> of(String pointer) {
        List<String> steps = List.of(pointer.split("/", -1));
        return steps.size() < FIRST_WITHIN
                ? Optional.empty()
                : Optional.of(
                        new PointedElement(
                                steps.get(1), '/' + steps.get(1) + '/' + steps.get(2), steps));
    }

    /** Returns the sort of the element; empty for a sentence set aside or a step of the story. */
    Optional<ElementSort> sort() {
        for (ElementSort sort : ElementSort.values()) {
            if (Format.list(sort).equals(list)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }

    /** Returns what one element of the list is called. */
    String noun() {
        return sort().map(ElementSort::word)
                .orElse(list.equals("story") ? "step of the story" : "sentence set aside");
    }

    /** Returns the field of the element that is meant; empty for the element itself. */
    String field() {
        return steps.size() > FIRST_WITHIN ? steps.get(FIRST_WITHIN) : "";
    }

    /** Returns the pointer to that field. */
    String fieldPointer() {
        return element + '/' + field();
    }

    /** Returns the pointer to the entry of a list field that is meant; empty for none. */
    Optional<String> entry() {
        return steps.size() > FIRST_WITHIN + 1
                ? Optional.of(fieldPointer() + '/' + steps.get(FIRST_WITHIN + 1))
                : Optional.empty();
    }

    /** Returns the place of that entry in its list; 0 for none. */
    int entryIndex() {
        return steps.size() > FIRST_WITHIN + 1 ? number(steps.get(FIRST_WITHIN + 1)) : 0;
    }

    /** Returns the field of the entry that is meant; empty for none. */
    String entryField() {
        return steps.size() > FIRST_WITHIN + 2 ? steps.get(FIRST_WITHIN + 2) : "";
    }

    /** Returns the element's object; null if there is none. */
    @Nullable JsonObject object(JsonObject root) {
        return root.value(list) instanceof JsonArray array
                        && index() < array.elements().size()
                        && array.elements().get(index()) instanceof JsonObject object
                ? object
                : null;
    }

    private int index() {
        return number(steps.get(2));
    }

    private static int number(String step) {
        return step.matches("\\d{1,9}") ? Integer.parseInt(step) : Integer.MAX_VALUE;
    }

    /** Returns the element's id; empty if it has none. */
    Optional<String> id(JsonObject root) {
        JsonObject object = object(root);
        JsonValue id = object == null ? null : object.value("id");
        return id instanceof JsonText text ? Optional.of(text.text()) : Optional.empty();
    }
}
