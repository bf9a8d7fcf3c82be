package org.entente.intake;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text that is a paragraph of the article, or was found next to it.
 *
 * @param text one line that shows something, without white space at its ends
 * @param dropped why it is no paragraph of the article; null if it is one
 */
public record Block(String text, BlockKind kind, @Nullable DropReason dropped) {

    /** Rejects text that would not be read back as one paragraph. */
    public Block {
        if (Spaces.showsNothing(text) || !text.equals(Spaces.strip(text)) || Spaces.breaks(text)) {
            throw new IllegalArgumentException("not a paragraph: \"" + text + '"');
        }
    }

    public static Block kept(String text, BlockKind kind) {
        return new Block(text, kind, null);
    }

    /** Tells whether the block is a paragraph of the article. */
    public boolean isKept() {
        return dropped == null;
    }

    /** Returns this block, kept. */
    public Block keep() {
        return new Block(text, kind, null);
    }

    /**
     * Returns this block, dropped.
     *
     * @param reason why
     * @return a block with the same words
     */
    public Block drop(DropReason reason) {
        return new Block(text, kind, reason);
    }
}
