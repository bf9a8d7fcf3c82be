package org.entente.drawing;

/**
 * What surrounds the drawing on a page.
 *
 * @param title whether the title stands above, and the source below
 * @param legend whether colours, lines and shapes are explained
 * @param notes whether ties and concerns are numbered, and their quotes printed below
 */
public record SheetOptions(boolean title, boolean legend, boolean notes) {

    /** The drawing and nothing else. */
    public static final SheetOptions BARE = new SheetOptions(false, false, false);
}
