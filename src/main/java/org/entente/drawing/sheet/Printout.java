package org.entente.drawing.sheet;

import java.util.List;

/**
 * Pages to print, all of one size.
 *
 * @param width of the paper, in points, 72 to the inch
 * @param pages the pages, at least one; the area of each is the whole paper
 * @param chapters where parts with a name begin, in order; none where the pages are one whole
 */
public record Printout(double width, List<PictureSheet> pages, List<Chapter> chapters) {

    public Printout {
        pages = List.copyOf(pages);
        chapters = List.copyOf(chapters);
    }

    /** Makes pages that are one whole. */
    public Printout(double width, List<PictureSheet> pages) {
        this(width, pages, List.of());
    }

    /**
     * A part of the pages.
     *
     * @param title its name
     * @param page the number of its first page, from 0
     */
    public record Chapter(String title, int page) {}
}
