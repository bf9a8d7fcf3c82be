package org.entente.source.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.entente.source.Article;
import org.entente.source.Characters;
import org.entente.source.Span;
import org.entente.source.spelling.NormalizedText;
import org.jspecify.annotations.Nullable;

/** An article in one of the forms used to search for quotes. */
final class ArticleForm {

    /** Paragraphs up to this length are searched by themselves, without the index. */
    private static final int SHORT_PARAGRAPH = 1 << 14;

    private final Article article;
    private final IntFunction<NormalizedText> reader;
    private final int limit;
    private final AtomicReferenceArray<@Nullable NormalizedText> paragraphs;
    private final Object lock = new Object();
    private volatile @Nullable TextIndex index;

    /**
     * @param reader reads a paragraph by its number
     * @param limit the maximum number of places of a quote
     */
    ArticleForm(Article article, IntFunction<NormalizedText> reader, int limit) {
        this.article = article;
        this.reader = reader;
        this.limit = limit;
        this.paragraphs = new AtomicReferenceArray<>(article.paragraphs().size());
    }

    /** A range of a paragraph's original text, and whether it matches exactly. */
    record Place(int paragraph, Span range, boolean exact) {}

    /** Returns a paragraph in this form. */
    NormalizedText paragraph(int number) {
        NormalizedText known = paragraphs.get(number);
        if (known != null) {
            return known;
        }
        // Two threads may both read it; they come to the same, and either result will do.
        NormalizedText made = reader.apply(number);
        paragraphs.set(number, made);
        return made;
    }

    /** Returns the whole article in this form. */
    TextIndex index() {
        TextIndex made = index;
        if (made == null) {
            synchronized (lock) {
                made = index;
                if (made == null) {
                    List<NormalizedText> all = new ArrayList<>();
                    for (int i = 0; i < paragraphs.length(); i++) {
                        all.add(paragraph(i));
                    }
                    made = new TextIndex(all);
                    index = made;
                }
            }
        }
        return made;
    }

    /** Finds all patterns in a paragraph. */
    List<Place> placesIn(int paragraph, String exact, List<Phrase.Pattern> patterns) {
        if (article.paragraph(paragraph).isEmpty()) {
            return List.of();
        }
        String text = paragraph(paragraph).text();
        if (text.length() > SHORT_PARAGRAPH) {
            TextIndex whole = index();
            Span range = new Span(whole.start(paragraph), whole.end(paragraph));
            return placesWithin(range, exact, patterns);
        }
        List<Place> places = new ArrayList<>();
        for (Phrase.Pattern pattern : patterns) {
            String sought = pattern.text().text();
            for (int at : PatternSearch.find(text, sought, 0, text.length(), limit)) {
                addPlace(places, paragraph, exact, pattern, at);
            }
        }
        return inOrder(places);
    }

    /** Finds all patterns in the article. */
    List<Place> placesAnywhere(String exact, List<Phrase.Pattern> patterns) {
        return patterns.isEmpty()
                ? List.of()
                : placesWithin(new Span(0, index().text().length()), exact, patterns);
    }

    private List<Place> placesWithin(Span range, String exact, List<Phrase.Pattern> patterns) {
        TextIndex whole = index();
        List<Place> places = new ArrayList<>();
        for (Phrase.Pattern pattern : patterns) {
            String sought = pattern.text().text();
            for (int at : whole.find(sought, range.start(), range.end(), limit)) {
                int paragraph = whole.paragraphAt(at);
                addPlace(places, paragraph, exact, pattern, at - whole.start(paragraph));
            }
        }
        return inOrder(places);
    }

    private List<Place> inOrder(List<Place> places) {
        if (places.size() < 2) {
            return places;
        }
        Place[] sorted = places.toArray(Place[]::new);
        Arrays.sort(
                sorted,
                (a, b) ->
                        a.paragraph() != b.paragraph()
                                ? Integer.compare(a.paragraph(), b.paragraph())
                                : Integer.compare(a.range().start(), b.range().start()));
        return List.of(Arrays.copyOf(sorted, Math.min(sorted.length, limit)));
    }

    /** Maps a place in a paragraph of this form back to the original characters. */
    private void addPlace(
            List<Place> places, int number, String exact, Phrase.Pattern pattern, int at) {
        NormalizedText text = paragraph(number);
        int length = pattern.text().text().length();
        int start = at + pattern.from();
        int end = at + pattern.to();
        if (!text.hyphens().agree(pattern.text().hyphens(), length, at)
                || text.tears(start)
                || text.tears(end)) {
            return;
        }
        String original = article.paragraphs().get(number).text();
        int exactStart = text.start(at + pattern.anchor()) - pattern.anchorExact();
        if (exactStart == text.start(start) && Characters.tears(original, exactStart)) {
            return;
        }
        boolean toTheLetter = exactStart >= 0 && original.startsWith(exact, exactStart);
        Span range =
                toTheLetter
                        ? new Span(exactStart, exactStart + exact.length())
                        : new Span(
                                behindHyphens(original, pattern, text.start(start)),
                                beforeHyphens(original, pattern, text.end(end)));
        boolean torn =
                Characters.tears(original, range.start())
                        || Characters.tears(original, range.end());
        if (!torn) {
            places.add(new Place(number, range, toTheLetter));
        }
    }

    /** Includes the dashes at the start of a pattern where this form omits them. */
    private static int behindHyphens(String text, Phrase.Pattern pattern, int start) {
        int from = start;
        if (pattern.text().hyphens().isAt(pattern.from())) {
            for (int i = start - 1; i >= 0 && isDashOrSpace(text.charAt(i)); i--) {
                from = Characters.isDash(text.charAt(i)) ? i : from;
            }
        }
        return from;
    }

    private static int beforeHyphens(String text, Phrase.Pattern pattern, int end) {
        int to = end;
        if (pattern.text().hyphens().isAt(pattern.to())) {
            for (int i = end; i < text.length() && isDashOrSpace(text.charAt(i)); i++) {
                to = Characters.isDash(text.charAt(i)) ? i + 1 : to;
            }
        }
        return to;
    }

    private static boolean isDashOrSpace(char c) {
        return Characters.isDash(c) || Characters.isSpace(c) || Characters.isInvisible(c);
    }
}
