package org.entente.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The old numbering of paragraphs, in which invisible blocks counted and Unicode line and paragraph
 * separators did not end lines. Older dossiers use these numbers.
 */
public final class FormerNumbers {

    private static final FormerNumbers SAME = new FormerNumbers(List.of());

    private final List<List<Integer>> paragraphs;

    private FormerNumbers(List<List<Integer>> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Counts an article as it was counted then. */
    public static FormerNumbers of(Article article) {
        if (!mayDiffer(article.text())) {
            return SAME;
        }
        List<List<Integer>> former = new ArrayList<>();
        int next = 0;
        boolean same = true;
        for (Span block : ArticleParser.formerBlocks(article.text())) {
            List<Integer> within = new ArrayList<>();
            while (next < article.paragraphs().size()
                    && article.paragraphs().get(next).offset() < block.end()) {
                within.add(next++);
            }
            same &= within.equals(List.of(former.size()));
            former.add(List.copyOf(within));
        }
        return same ? SAME : new FormerNumbers(List.copyOf(former));
    }

    private static boolean mayDiffer(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0080' && (Characters.isInvisible(c) || Characters.endsLine(c))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the paragraphs that a former number means now.
     *
     * @param number a former number
     * @return their numbers; none for a block that shows nothing, and where numbers are as they
     *     were
     */
    public List<Integer> paragraphs(int number) {
        return number >= 0 && number < paragraphs.size() ? paragraphs.get(number) : List.of();
    }
}
