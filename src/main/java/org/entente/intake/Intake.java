package org.entente.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * An article extracted from a file, with the user's corrections.
 *
 * @param mediaType the type of the file, for instance {@code text/html}
 * @param blocks all blocks, in the file's order, kept or dropped
 * @param metadata what the file says of the article
 * @param levelling counts of normalised characters
 * @param remarks notes for the user, one sentence each
 */
public record Intake(
        String mediaType,
        List<Block> blocks,
        Metadata metadata,
        CharacterFixes levelling,
        List<String> remarks) {

    /** A first paragraph that is longer is no headline. */
    private static final int MAX_HEADLINE_CHARS = 200;

    public Intake {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    /**
     * Makes an intake whose first block, if it is short, is the headline, and the title if there is
     * no other.
     *
     * @param mediaType the type of the file
     * @param blocks all blocks
     * @param metadata what the file says of the article
     * @param levelling counts of normalised characters
     * @param remarks notes for the user
     * @throws IntakeException if there is no block, or there are too many
     */
    public static Intake headedByFirst(
            String mediaType,
            List<Block> blocks,
            Metadata metadata,
            CharacterFixes levelling,
            List<String> remarks)
            throws IntakeException {
        if (blocks.isEmpty()) {
            throw new IntakeException(
                    IntakeException.Cause.NO_TEXT, "there is no text in it; it is blank");
        }
        if (blocks.size() > IntakeLimits.MAX_BLOCKS) {
            throw new IntakeException(
                    IntakeException.Cause.TOO_LARGE,
                    "the text has more than " + IntakeLimits.MAX_BLOCKS + " paragraphs; split it");
        }
        List<Block> marked = new ArrayList<>(blocks);
        Block first = blocks.get(0);
        Metadata known = metadata;
        if (first.isKept() && first.text().length() <= MAX_HEADLINE_CHARS) {
            marked.set(0, Block.kept(first.text(), BlockKind.HEADLINE));
            known = known.or(Metadata.NONE.withTitle(first.text()));
        }
        return new Intake(mediaType, marked, known, levelling, remarks);
    }

    /** Returns the paragraphs of the article, numbered as in a dossier. */
    public List<String> paragraphs() {
        return blocks.stream().filter(Block::isKept).map(Block::text).toList();
    }

    /**
     * Returns the text as a dossier keeps it: paragraphs separated by blank lines.
     *
     * @return the text, with a final line end; empty if nothing is kept
     */
    public String toText() {
        List<String> paragraphs = paragraphs();
        return paragraphs.isEmpty() ? "" : String.join("\n\n", paragraphs) + '\n';
    }

    /**
     * Keeps a block that is dropped, and drops one that is kept.
     *
     * @param index the block's place
     * @return the article with that change
     */
    public Intake toggled(int index) {
        Block block = blocks.get(index);
        return with(
                index, 1, List.of(block.isKept() ? block.drop(DropReason.BY_HAND) : block.keep()));
    }

    /**
     * Joins a block to the next one that is kept.
     *
     * @param index the block's place
     * @return the article with both in one paragraph, separated by a space; the same article where
     *     no kept block follows, or the block itself is dropped
     */
    public Intake joined(int index) {
        Block block = blocks.get(index);
        int next = index + 1;
        while (next < blocks.size() && !blocks.get(next).isKept()) {
            next++;
        }
        if (!block.isKept() || next == blocks.size()) {
            return this;
        }
        List<Block> changed = new ArrayList<>(blocks);
        Block other = changed.remove(next);
        changed.set(index, Block.kept(block.text() + ' ' + other.text(), block.kind()));
        return withBlocks(changed);
    }

    /**
     * Splits a block in two.
     *
     * @param index the block's place
     * @param offset where, in UTF-16 code units of its text
     * @return the article with two blocks in its place; the same article where one of them would
     *     show nothing, or the cut would tear a character apart
     */
    public Intake split(int index, int offset) {
        Block block = blocks.get(index);
        String text = block.text();
        if (offset <= 0 || offset >= text.length() || isInsideCharacter(text, offset)) {
            return this;
        }
        String before = Spaces.strip(text.substring(0, offset));
        String after = Spaces.strip(text.substring(offset));
        if (Spaces.showsNothing(before) || Spaces.showsNothing(after)) {
            return this;
        }
        BlockKind rest = block.kind() == BlockKind.HEADLINE ? BlockKind.PARAGRAPH : block.kind();
        return with(
                index,
                1,
                List.of(
                        new Block(before, block.kind(), block.dropped()),
                        new Block(after, rest, block.dropped())));
    }

    /**
     * Puts other metadata.
     *
     * @param other what the person or the file says of the article
     * @return the article with that change
     */
    public Intake withMetadata(Metadata other) {
        return new Intake(mediaType, blocks, other, levelling, remarks);
    }

    private static boolean isInsideCharacter(String text, int offset) {
        int type = Character.getType(text.codePointAt(offset));
        return Character.isLowSurrogate(text.charAt(offset))
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private Intake with(int index, int length, List<Block> instead) {
        List<Block> changed = new ArrayList<>(blocks);
        changed.subList(index, index + length).clear();
        changed.addAll(index, instead);
        return withBlocks(changed);
    }

    private Intake withBlocks(List<Block> changed) {
        return new Intake(mediaType, changed, metadata, levelling, remarks);
    }
}
