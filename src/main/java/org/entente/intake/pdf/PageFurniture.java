package org.entente.intake.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds page headers and footers: repeated lines near an edge, and page numbers. */
final class PageFurniture {

    /** How many lines at the top and at the bottom of a page are checked. */
    private static final int EDGE_LINES = 3;

    /** The maximum distance of lines at the same place of different pages, in points. */
    private static final float SAME_PLACE = 6;

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)(?:page|p\\.|seite|p\u00E1gina|pagina)?[\\s\\[(|\u2013\u2014-]*(?:\\p{Nd}{1,4}|[ivxlc]{1,7})"
                        + "(?:\\s*(?:/|of|von|de|sur|di)\\s*\\p{Nd}{1,4})?[\\s\\])|\u2013\u2014-]*");

    private PageFurniture() {}

    /**
     * Finds the lines that are no text of the article.
     *
     * @param pages the lines of each page
     * @return those that are heads, feet or numbers of pages
     */
    static Set<PdfLine> find(List<List<PdfLine>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<PdfLine> page : pages) {
            Set<String> here = new HashSet<>();
            edges(page).forEach(line -> here.addAll(keys(line)));
            here.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        int needed = pages.size() < 4 ? 2 : Math.max(3, Math.min(pages.size() / 4, 10));
        Set<PdfLine> furniture = new HashSet<>();
        for (List<PdfLine> page : pages) {
            for (PdfLine line : edges(page)) {
                boolean again =
                        keys(line).stream().anyMatch(key -> seen.getOrDefault(key, 0) >= needed);
                if (again || isNumber(line, page)) {
                    furniture.add(line);
                }
            }
        }
        return furniture;
    }

    private static boolean isNumber(PdfLine line, List<PdfLine> page) {
        boolean outermost =
                page.stream().allMatch(other -> other.baseline() >= line.baseline())
                        || page.stream().allMatch(other -> other.baseline() <= line.baseline());
        return outermost && page.size() > 1 && NUMBER.matcher(line.text()).matches();
    }

    /** Returns the outermost lines of a page; other lines on their baselines are among them. */
    private static List<PdfLine> edges(List<PdfLine> page) {
        float[] baselines = new float[page.size()];
        for (int i = 0; i < baselines.length; i++) {
            baselines[i] = page.get(i).baseline();
        }
        Arrays.sort(baselines);
        if (baselines.length == 0) {
            return List.of();
        }
        int last = baselines.length - 1;
        float top = baselines[Math.min(last, EDGE_LINES - 1)];
        float bottom = baselines[Math.max(0, last - EDGE_LINES + 1)];
        return page.stream()
                .filter(line -> line.baseline() <= top || line.baseline() >= bottom)
                .toList();
    }

    /** The words of a line without numbers, at its place and at the next one. */
    private static List<String> keys(PdfLine line) {
        String words = DIGITS.matcher(line.text()).replaceAll("#");
        int place = Math.round(line.baseline() / SAME_PLACE);
        return List.of(words + '@' + place, words + '@' + (place + 1));
    }
}
