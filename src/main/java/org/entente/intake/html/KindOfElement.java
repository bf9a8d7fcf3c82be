package org.entente.intake.html;

import org.entente.intake.BlockKind;
import org.jsoup.nodes.Element;

/** Derives the kind of a piece of text from the elements around it. */
final class KindOfElement {

    private KindOfElement() {}

    /** Returns the kind of text in an element that begins a block. */
    static BlockKind of(Element block) {
        for (Element e = block; e != null; e = e.parent()) {
            switch (e.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    // A heading that is never closed contains the paragraphs after it.
                    return block.normalName().equals("p") ? BlockKind.PARAGRAPH : BlockKind.HEADING;
                }
                case "li", "dt", "dd" -> {
                    return BlockKind.LIST_ITEM;
                }
                case "blockquote" -> {
                    return BlockKind.QUOTE;
                }
                case "tr" -> {
                    return BlockKind.TABLE_ROW;
                }
                case "figcaption" -> {
                    return BlockKind.CAPTION;
                }
                case "body", "article", "main", "section", "td" -> {
                    return BlockKind.PARAGRAPH;
                }
                default -> {
                    // An element without a meaning; the one around it may have one.
                }
            }
        }
        return BlockKind.PARAGRAPH;
    }
}
