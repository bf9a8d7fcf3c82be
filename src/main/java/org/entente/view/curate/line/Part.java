package org.entente.view.curate.line;

import javafx.beans.value.ObservableValue;

/** A part of a form. */
public sealed interface Part permits WordsPart, ChoicePart {

    String id();

    /** Returns what it is, in a word or two. */
    String name();

    /** The value; empty if there is none yet. */
    ObservableValue<String> text();
}
