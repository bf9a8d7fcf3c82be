package org.entente.io.check;

import org.entente.edit.rule.ElementSort;
import org.entente.edit.rule.Shown;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;

/** The name of an element in messages; formed only when there is a message. */
record ElementName(ElementSort sort, JsonObject object, int index) {

    /** Returns for instance {@code tie "x"}, or {@code tie no. 3} for one without an id. */
    @Override
    public String toString() {
        return object.value("id") instanceof JsonText id && !id.text().isBlank()
                ? sort.word() + ' ' + Shown.text(id.text())
                : sort.word() + " no. " + (index + 1);
    }
}
