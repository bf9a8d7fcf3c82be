package org.entente.drawing.sheet;

/**
 * The surroundings of the drawing on a page.
 *
 * @param title whether the title is printed
 * @param legend whether colours, lines and shapes are explained
 * @param caption whether the source is named, and how much of it is cited
 * @param notes whether ties and concerns are numbered, and their quotes printed below
 */
public record SheetOptions(boolean title, boolean legend, boolean caption, boolean notes) {

    /** The drawing and nothing else. */
    public static final SheetOptions BARE = new SheetOptions(false, false, false, false);

    /** Makes options with a caption whenever there is a title or a quote. */
    public SheetOptions(boolean title, boolean legend, boolean notes) {
        this(title, legend, title || notes, notes);
    }
}
