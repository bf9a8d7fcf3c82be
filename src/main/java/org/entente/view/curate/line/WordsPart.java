package org.entente.view.curate.line;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A part that is typed. */
public final class WordsPart implements Part {

    private final String id;
    private final String name;
    private final StringProperty text;

    WordsPart(String id, String name, String text) {
        this.id = id;
        this.name = name;
        this.text = new SimpleStringProperty(this, "text", text);
    }

    @Override
    public String id() {
        return id;
    }

    /** Returns what it is, in a word or two. */
    String name() {
        return name;
    }

    public StringProperty text() {
        return text;
    }

    /** Returns the words, trimmed. */
    String words() {
        return text.get().strip();
    }
}
