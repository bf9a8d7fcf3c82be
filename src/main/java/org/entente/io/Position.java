package org.entente.io;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
record Position(int line, int column) {

    /** Where the file as a whole is meant. */
    static final Position NONE = new Position(0, 0);
}
