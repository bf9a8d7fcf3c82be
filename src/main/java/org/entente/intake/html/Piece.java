package org.entente.intake.html;

import org.entente.intake.BlockKind;
import org.jsoup.nodes.Element;

/**
 * A run of text between two boundaries of blocks.
 *
 * @param text its text on one line
 * @param raw the text before normalisation
 * @param linked how many of its characters are those of links
 * @param element the nearest element around it that begins a block
 * @param kind what that element says it is
 * @param emphasized whether all of it is bold, as headings without a heading's element are
 */
record Piece(
        String text, String raw, int linked, Element element, BlockKind kind, boolean emphasized) {

    /** Returns the share of its characters that are links', from 0 to 1. */
    double linkDensity() {
        return Math.min(1, (double) linked / text.length());
    }

    int length() {
        return text.length();
    }

    /** Returns the same piece, of another kind. */
    Piece as(BlockKind other) {
        return new Piece(text, raw, linked, element, other, emphasized);
    }
}
