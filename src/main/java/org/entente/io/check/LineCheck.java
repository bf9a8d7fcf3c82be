package org.entente.io.check;

import java.util.List;
import org.entente.source.Article;

/** Detects sources whose paragraphs are separated by single line ends and so form one paragraph. */
final class LineCheck {

    /** The number of lines from which a single paragraph is suspicious. */
    private static final int MIN_LINES = 3;

    /** A line shorter than this share of the longest one was not wrapped at a page width. */
    private static final double SHORT = 0.6;

    private LineCheck() {}

    /**
     * Counts the lines of an article whose lines look like paragraphs.
     *
     * @return their number; 0 if there are several paragraphs, or the lines of the only one were
     *     broken at a width
     */
    static int linesForParagraphs(Article article) {
        if (article.paragraphs().size() != 1) {
            return 0;
        }
        List<String> lines =
                article.paragraphs()
                        .get(0)
                        .text()
                        .lines()
                        .flatMap(line -> List.of(line.split("[\u2028\u2029]", -1)).stream())
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return lines.size() < MIN_LINES || areBrokenAtAWidth(lines) ? 0 : lines.size();
    }

    private static boolean areBrokenAtAWidth(List<String> lines) {
        List<String> full = lines.subList(0, lines.size() - 1);
        int longest = full.stream().mapToInt(String::length).max().orElse(0);
        long ended = full.stream().filter(LineCheck::endsASentence).count();
        return full.stream().allMatch(line -> line.length() > SHORT * longest)
                && 2 * ended < full.size();
    }

    private static boolean endsASentence(String line) {
        String bare = line.replaceAll("[\\p{Pe}\\p{Pf}\\p{Pi}\"']+\\z", "");
        return !bare.isEmpty()
                && ".!?\u3002\uff01\uff1f\u0964\u06d4\u2026".indexOf(bare.charAt(bare.length() - 1))
                        >= 0;
    }
}
