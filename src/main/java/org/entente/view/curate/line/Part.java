package org.entente.view.curate.line;

import javafx.beans.value.ObservableValue;

/** A part of a line that is filled in. */
public sealed interface Part permits WordsPart, ChoicePart {

    /** Returns the id of its node. */
    String id();

    /** Returns what it is, in a word or two. */
    String name();

    /** What it says now; empty for nothing yet. */
    ObservableValue<String> text();
}
