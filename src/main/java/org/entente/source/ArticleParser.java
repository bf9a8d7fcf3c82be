package org.entente.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into blocks at blank lines and the visible blocks into sentences. One pass, linear
 * time.
 */
final class ArticleParser {

    private final String text;

    /** Whether the line and paragraph separators of Unicode end lines. */
    private final boolean separators;

    private final List<Span> blocks = new ArrayList<>();

    /** Where the open block starts and ends, white space aside; start is -1 between blocks. */
    private int blockStart = -1;

    private int blockEnd = -1;

    private ArticleParser(String text, boolean separators) {
        this.text = text;
        this.separators = separators;
    }

    /**
     * Reads the paragraphs of a text.
     *
     * @param text the text, with line ends of any kind
     * @return its paragraphs in order
     */
    static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Span span : new ArticleParser(text, true).read()) {
            String block = text.substring(span.start(), span.end());
            if (!Characters.showsNothing(block)) {
                int number = paragraphs.size();
                paragraphs.add(
                        new Paragraph(number, span.start(), block, sentences(number, block)));
            }
        }
        return paragraphs;
    }

    /** Returns what was once taken for the paragraphs of a text; see {@link FormerNumbers}. */
    static List<Span> formerBlocks(String text) {
        return new ArticleParser(text, false).read();
    }

    private List<Span> read() {
        boolean marked = !text.isEmpty() && text.charAt(0) == Characters.BYTE_ORDER_MARK;
        boolean blankLine = true;
        // An array, since a start reads the article before anything is compiled.
        char[] characters = text.toCharArray();
        for (int i = marked ? 1 : 0; i < characters.length; i++) {
            char c = characters[i];
            if (Characters.endsLine(c) && isLineEnd(i)) {
                if (blankLine) {
                    closeBlock();
                }
                blankLine = true;
            } else if ((c > ' ' && c < 0x7F) || !Characters.isSpace(c)) {
                blankLine = false;
                if (blockStart < 0) {
                    blockStart = i;
                }
                blockEnd = i + 1;
            }
        }
        closeBlock();
        return blocks;
    }

    /** A CRLF ends its line once, at the LF. */
    private boolean isLineEnd(int i) {
        char c = text.charAt(i);
        boolean beforeLineFeed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return c == '\n' || (c == '\r' ? !beforeLineFeed : separators);
    }

    private void closeBlock() {
        if (blockStart < 0) {
            return;
        }
        blocks.add(new Span(blockStart, blockEnd));
        blockStart = -1;
    }

    private static List<Sentence> sentences(int paragraph, String block) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : SentenceSplitter.split(block)) {
            sentences.add(
                    new Sentence(
                            paragraph,
                            sentences.size(),
                            span.start(),
                            span.end(),
                            block.substring(span.start(), span.end())));
        }
        return sentences;
    }
}
