package org.entente.io.problem;

import org.entente.edit.rule.Rules;

/**
 * Limits on input. Files are untrusted: without limits, a small one could use up memory or time.
 */
public final class Limits {

    private static final int MEGABYTE = 1 << 20;

    /** How long a dossier's own file, or a graph, may be, in bytes. */
    public static final int DOCUMENT = 64 * MEGABYTE;

    /** How long the text of one source may be, in bytes. */
    public static final int SOURCE = 16 * MEGABYTE;

    /** How long the texts of all sources of a dossier may be together, in bytes. */
    public static final int ALL_SOURCES = 64 * MEGABYTE;

    /** How long a graph in DOT may be, in bytes: its parser keeps every word in memory. */
    public static final int DOT = 16 * MEGABYTE;

    /** How deep objects, lists, elements and subgraphs may nest. */
    public static final int DEPTH = 100;

    /** How long one text may be, in UTF-16 code units. */
    public static final int TEXT = Rules.MAX_TEXT;

    /** The maximum number of actors, ties and concerns of a dossier, in total. */
    public static final int ELEMENTS = Rules.MAX_ELEMENTS;

    /** How many values of any sort a JSON document may have; each takes some hundred bytes. */
    public static final int VALUES = 4_000_000;

    /** How many nodes and edges of any sort a graph may have, links of concerns included. */
    public static final int PARTS = 4 * ELEMENTS;

    /** How many columns a table may have. */
    public static final int COLUMNS = 1000;

    /** How many problems of one dossier are listed. */
    static final int PROBLEMS = 100_000;

    private Limits() {}

    /** Returns a number of bytes in whole megabytes, rounded up. */
    public static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }

    /** Returns the problem of a file, or a part of one, that is over a limit. */
    public static FileException exceeded(Position at, String message) {
        return new FileException(ProblemKind.TOO_LARGE, at, message, null);
    }
}
