package org.entente.drawing.sheet;

import java.util.List;

/**
 * Pages to print, all of one size.
 *
 * @param width of the paper, in points, 72 to the inch
 * @param pages the pages, at least one; the area of each is the whole paper
 */
public record Printout(double width, List<PictureSheet> pages) {

    public Printout {
        pages = List.copyOf(pages);
    }
}
