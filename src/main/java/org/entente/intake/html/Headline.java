package org.entente.intake.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.intake.Leveller;
import org.entente.intake.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline that a page shows, by the title that it declares. */
final class Headline {

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Separators between the title of a page and the name of its site. */
    private static final Pattern SITE =
            Pattern.compile(
                    "\\s+[|\u2013\u2014\u00BB\u00B7:-]+\\s+[^|\u2013\u2014\u00BB\u00B7]{1,60}$");

    /** A heading with so much of its words in the title is the headline. */
    private static final double MIN_ALIKE = 0.6;

    private static final int MAX_CHARS = 400;

    private Headline() {}

    /**
     * Finds the headline.
     *
     * @param said the page's metadata
     * @return empty if there is none
     */
    static String of(Document page, Metadata said) {
        String title = said.title() == null ? withoutSite(page.title()) : said.title();
        Element best = null;
        double most = MIN_ALIKE;
        for (Element heading : page.select("h1, [itemprop=headline], h2")) {
            String text = heading.text();
            if (!isHeadline(heading, text)) {
                continue;
            }
            double alike = alike(text, title) + (heading.normalName().equals("h2") ? -0.1 : 0);
            if (alike > most) {
                most = alike;
                best = heading;
            }
        }
        if (best == null) {
            best = onlyHeading(page, title);
        }
        return new Leveller().level(best == null ? title : best.text());
    }

    /**
     * Where a page has but one main heading, that is its headline, unless it is the site's name.
     */
    private static @Nullable Element onlyHeading(Document page, String title) {
        List<Element> headings = new ArrayList<>(page.select("h1"));
        headings.removeIf(heading -> !isHeadline(heading, heading.text()));
        boolean one =
                headings.size() == 1
                        && (title.isEmpty() || headings.get(0).text().split(" ").length > 3);
        return one ? headings.get(0) : null;
    }

    /** A heading that is never closed contains the paragraphs after it, and does not count. */
    private static boolean isHeadline(Element heading, String text) {
        return !text.isEmpty() && text.length() <= MAX_CHARS && heading.selectFirst("p") == null;
    }

    private static String withoutSite(String title) {
        String cut = SITE.matcher(title).replaceFirst("");
        return cut.length() < title.length() / 3 ? title : cut;
    }

    /** Returns the share of words that two texts have in common, from 0 to 1. */
    private static double alike(String a, String b) {
        Set<String> first = wordSet(a);
        Set<String> second = wordSet(b);
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        int smaller = Math.min(first.size(), second.size());
        int larger = Math.max(first.size(), second.size());
        return larger == 0
                ? 0
                : (double) common.size() / larger * 0.7
                        + (double) common.size() / Math.max(1, smaller) * 0.3;
    }

    private static Set<String> wordSet(String text) {
        return new HashSet<>(Arrays.asList(words(text).split(" ")));
    }

    /** Returns the words of a text without punctuation and white space, to compare texts. */
    static String words(String text) {
        return NOT_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
