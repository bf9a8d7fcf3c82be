package org.entente.intake;

/** What a block of text is in its article. */
public enum BlockKind {
    /** The headline; paragraph 0 if it is kept. */
    HEADLINE,
    /** A heading inside the article. */
    HEADING,
    /** An ordinary paragraph. */
    PARAGRAPH,
    /** An entry of a list. */
    LIST_ITEM,
    /** A quotation. */
    QUOTE,
    /** A row of a table, its cells separated by " | ". */
    TABLE_ROW,
    /** The caption of a picture. */
    CAPTION,
    /** A footnote or an endnote. */
    NOTE,
    /** What a reader or an editor remarked on the text. */
    COMMENT
}
