package org.entente.view.curate.line;

/** A part of a form. */
public sealed interface Part permits WordsPart, ChoicePart {

    String id();
}
