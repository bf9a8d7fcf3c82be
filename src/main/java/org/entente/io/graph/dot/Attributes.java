package org.entente.io.graph.dot;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The attributes of a node, an edge or a graph, or the defaults for all that follow. */
final class Attributes {

    private final Map<String, Token> values;

    Attributes() {
        this.values = new LinkedHashMap<>();
    }

    private Attributes(Map<String, Token> values) {
        this.values = new LinkedHashMap<>(values);
    }

    Attributes copy() {
        return new Attributes(values);
    }

    /** Sets an attribute; a later value replaces an earlier one. */
    void set(String name, Token value) {
        values.put(name, value);
    }

    void setAll(Attributes others) {
        values.putAll(others.values);
    }

    /** Returns the text of an attribute; empty if there is none. */
    String text(String name) {
        Token value = values.get(name);
        return value == null ? "" : value.text();
    }

    /** Returns the text of an attribute in lower case; empty if there is none. */
    String word(String name) {
        return text(name).toLowerCase(Locale.ROOT).strip();
    }

    /** Returns the attributes by their names. */
    Map<String, Token> all() {
        return values;
    }
}
