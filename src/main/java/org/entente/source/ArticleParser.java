package org.entente.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs at blank lines, and those into sentences. One pass, linear. */
final class ArticleParser {

    private final String text;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Where the open block starts and ends, white space aside; start is -1 between blocks. */
    private int blockStart = -1;

    private int blockEnd = -1;

    private ArticleParser(String text) {
        this.text = text;
    }

    /**
     * Reads the paragraphs of a text.
     *
     * @param text the text, with LF, CRLF or CR line ends
     * @return its paragraphs in order
     */
    static List<Paragraph> paragraphs(String text) {
        return new ArticleParser(text).read();
    }

    private List<Paragraph> read() {
        boolean marked = !text.isEmpty() && text.charAt(0) == Characters.BYTE_ORDER_MARK;
        boolean blankLine = true;
        // An array, since a start reads the article before anything is compiled.
        char[] characters = text.toCharArray();
        for (int i = marked ? 1 : 0; i < characters.length; i++) {
            char c = characters[i];
            if ((c == '\n' || c == '\r') && isLineEnd(i)) {
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
        return paragraphs;
    }

    /** A CRLF ends its line once, at the LF. */
    private boolean isLineEnd(int i) {
        boolean beforeLineFeed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return text.charAt(i) == '\n' || !beforeLineFeed;
    }

    private void closeBlock() {
        if (blockStart < 0) {
            return;
        }
        int number = paragraphs.size();
        String block = text.substring(blockStart, blockEnd);
        paragraphs.add(new Paragraph(number, blockStart, block, sentences(number, block)));
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
