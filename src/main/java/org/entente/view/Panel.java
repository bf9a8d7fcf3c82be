package org.entente.view;

/** The panels next to the canvas, of which one is in front. */
public enum Panel {
    /** What supports the selection. */
    EVIDENCE,
    /** The sources. */
    ARTICLE,
    /** Ties and concerns as a table. */
    TABLE,
    /** Routes and triangles. */
    QUESTIONS,
    /** What is wrong with the dossier; there only while something is. */
    PROBLEMS
}
