package org.entente.source.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.entente.source.Article;
import org.entente.source.Characters;
import org.entente.source.Paragraph;
import org.entente.source.Passage;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotes in one article; made once per article, since it indexes the text.
 *
 * <p>Making one costs next to nothing. A paragraph is read when the first quote asks for it, the
 * whole article when the first quote is not found in its own paragraph. Immutable as far as anyone
 * can see, and safe for use by many threads.
 */
public final class QuoteResolver {

    /** How many places of a quote are told apart; a quote with more is ambiguous anyhow. */
    static final int MOST_PLACES = 1000;

    /** How many characters the candidates of an ambiguous quote may hold together, from two on. */
    private static final int MOST_CHARACTERS = 1 << 20;

    /** Paragraphs up to this length are searched by themselves, without the index. */
    private static final int SHORT_PARAGRAPH = 1 << 14;

    /** Up to this product of the lengths of a paragraph and a quote a plain search will do. */
    private static final int EASY_SEARCH = 1 << 20;

    private final Article article;
    private final AtomicReferenceArray<@Nullable NormalizedText> levelled;
    private final Object lock = new Object();
    private volatile @Nullable TextIndex index;

    /**
     * Prepares to find quotes in an article.
     *
     * @param article where to look
     */
    public QuoteResolver(Article article) {
        this.article = article;
        this.levelled = new AtomicReferenceArray<>(article.paragraphs().size());
    }

    /**
     * Finds a quote.
     *
     * <p>The words are looked for in the paragraph named, then in all others, to the letter and
     * with white space, quotation marks and dashes levelled. A prefix and a suffix must stand right
     * before and behind the words in the same paragraph, likewise levelled; blank ones say nothing.
     * The outcome is
     *
     * <ul>
     *   <li>{@link Drift#EXACT} for one place to the letter in the paragraph named;
     *   <li>{@link Drift#NORMALIZED} for none to the letter, but one levelled, in that paragraph;
     *   <li>{@link Drift#MOVED} for none there, and one in all other paragraphs, either way;
     *   <li>{@link Drift#AMBIGUOUS} for several in the paragraph named, or for none there and
     *       several elsewhere, with those as candidates, at most a thousand of them (fewer for very
     *       long ones); and for words that stand in several places, none of them with the prefix
     *       and suffix given;
     *   <li>{@link Drift#MISSING} for words that stand nowhere, or only once and there without the
     *       prefix and suffix given; the passage most like them is named as nearest, letter case
     *       aside, where their likeness by Levenshtein distance is 40 per cent or more. What has
     *       the words but not what should stand around them is 99 per cent alike.
     * </ul>
     *
     * <p>A blank quote is missing. A quote that would cut a character from its accents, or a
     * surrogate pair in two, is not found there.
     *
     * @param quote what to find
     * @return where it stands, and how far the text has moved from it
     */
    public QuoteResolution resolve(TextQuote quote) {
        Optional<Passage> once = onceToTheLetter(quote);
        if (once.isPresent()) {
            return QuoteResolution.found(Drift.EXACT, once.get());
        }
        Phrase phrase = Phrase.of(quote);
        if (phrase.isEmpty()) {
            return QuoteResolution.missing(Optional.empty());
        }
        int named = quote.paragraph();
        List<Place> here = placesIn(named, phrase);
        if (!here.isEmpty()) {
            return settleHere(here);
        }
        List<Place> elsewhere = placesAnywhere(phrase, phrase.framed());
        if (!elsewhere.isEmpty()) {
            return elsewhere.size() == 1
                    ? QuoteResolution.found(Drift.MOVED, passage(elsewhere.get(0)))
                    : ambiguous(elsewhere);
        }
        if (phrase.hasContext()) {
            List<Place> outOfContext = placesAnywhere(phrase, phrase.bare());
            if (outOfContext.size() > 1) {
                return ambiguous(outOfContext);
            }
            if (outOfContext.size() == 1) {
                Passage passage = passage(outOfContext.get(0));
                return QuoteResolution.missing(
                        Optional.of(
                                new QuoteResolution.Nearest(passage, NearestSearch.MOST_LIKENESS)));
            }
        }
        return QuoteResolution.missing(nearest(phrase, named));
    }

    /**
     * Returns the article searched.
     *
     * @return the article
     */
    public Article article() {
        return article;
    }

    /** A range of a paragraph's own text, and whether the quote stands there to the letter. */
    private record Place(int paragraph, Span range, boolean exact) {}

    /** The case that nearly all quotes are, settled without levelling anything. */
    private Optional<Passage> onceToTheLetter(TextQuote quote) {
        Paragraph paragraph = article.paragraph(quote.paragraph()).orElse(null);
        String exact = quote.exact();
        if (paragraph == null
                || quote.prefix() != null
                || quote.suffix() != null
                || Characters.showsNothing(exact)
                || (long) paragraph.text().length() * exact.length() > EASY_SEARCH) {
            return Optional.empty();
        }
        String text = paragraph.text();
        int start = text.indexOf(exact);
        int end = start + exact.length();
        if (start < 0
                || text.indexOf(exact, start + 1) >= 0
                || Characters.tears(text, start)
                || Characters.tears(text, end)) {
            return Optional.empty();
        }
        return Optional.of(paragraph.passage(start, end));
    }

    private QuoteResolution settleHere(List<Place> places) {
        List<Place> exact = new ArrayList<>();
        for (Place place : places) {
            if (place.exact()) {
                exact.add(place);
            }
        }
        if (places.size() >= MOST_PLACES) {
            // There may be more, of which any may be to the letter.
            return ambiguous(places);
        }
        List<Place> best = exact.isEmpty() ? places : exact;
        if (best.size() > 1) {
            return ambiguous(best);
        }
        Drift drift = exact.isEmpty() ? Drift.NORMALIZED : Drift.EXACT;
        return QuoteResolution.found(drift, passage(best.get(0)));
    }

    private QuoteResolution ambiguous(List<Place> places) {
        int length = places.get(0).range().end() - places.get(0).range().start();
        int most = Math.max(2, MOST_CHARACTERS / length);
        return QuoteResolution.ambiguous(places.stream().limit(most).map(this::passage).toList());
    }

    private List<Place> placesIn(int paragraph, Phrase phrase) {
        if (article.paragraph(paragraph).isEmpty()) {
            return List.of();
        }
        String text = levelled(paragraph).text();
        if (text.length() > SHORT_PARAGRAPH) {
            TextIndex whole = index();
            Span range = new Span(whole.start(paragraph), whole.end(paragraph));
            return placesWithin(phrase, phrase.framed(), range);
        }
        List<int[]> found = new ArrayList<>();
        for (Phrase.Framed framed : phrase.framed()) {
            String pattern = framed.pattern();
            found.add(PatternSearch.find(text, pattern, 0, text.length(), MOST_PLACES));
        }
        List<Place> places = new ArrayList<>();
        for (int start : starts(phrase.framed(), found)) {
            addPlace(places, paragraph, phrase, start);
        }
        return places;
    }

    private List<Place> placesAnywhere(Phrase phrase, List<Phrase.Framed> patterns) {
        return placesWithin(phrase, patterns, new Span(0, index().text().length()));
    }

    private List<Place> placesWithin(Phrase phrase, List<Phrase.Framed> patterns, Span range) {
        TextIndex whole = index();
        List<int[]> found = new ArrayList<>();
        for (Phrase.Framed framed : patterns) {
            found.add(whole.find(framed.pattern(), range.start(), range.end(), MOST_PLACES));
        }
        List<Place> places = new ArrayList<>();
        for (int start : starts(patterns, found)) {
            int paragraph = whole.paragraphAt(start);
            addPlace(places, paragraph, phrase, start - whole.start(paragraph));
        }
        return places;
    }

    /** Where the words start, in order, given where the words with what frames them do. */
    private static int[] starts(List<Phrase.Framed> patterns, List<int[]> found) {
        int[] starts = new int[0];
        for (int i = 0; i < found.size(); i++) {
            int[] some = found.get(i);
            int known = starts.length;
            starts = Arrays.copyOf(starts, known + some.length);
            for (int n = 0; n < some.length; n++) {
                starts[known + n] = some[n] + patterns.get(i).lead();
            }
        }
        Arrays.sort(starts);
        return Arrays.copyOf(starts, Math.min(starts.length, MOST_PLACES));
    }

    /** Goes back from a place in a levelled paragraph to the original characters. */
    private void addPlace(List<Place> places, int paragraph, Phrase phrase, int start) {
        NormalizedText text = levelled(paragraph);
        String original = article.paragraphs().get(paragraph).text();
        int exactStart = text.start(start + phrase.anchor().level()) - phrase.anchor().exact();
        boolean exact = exactStart >= 0 && original.startsWith(phrase.exact(), exactStart);
        Span range =
                exact
                        ? new Span(exactStart, exactStart + phrase.exact().length())
                        : new Span(text.start(start), text.end(start + phrase.words().length()));
        boolean torn =
                Characters.tears(original, range.start())
                        || Characters.tears(original, range.end());
        if (!torn) {
            places.add(new Place(paragraph, range, exact));
        }
    }

    private Optional<QuoteResolution.Nearest> nearest(Phrase phrase, int named) {
        TextIndex whole = index();
        return new NearestSearch(whole)
                .nearest(phrase.words(), named)
                .map(
                        match ->
                                new QuoteResolution.Nearest(
                                        passage(whole, match.place()), match.likeness()));
    }

    private Passage passage(TextIndex whole, Span place) {
        int paragraph = whole.paragraphAt(place.start());
        int start = whole.start(paragraph);
        NormalizedText text = levelled(paragraph);
        return article.paragraphs()
                .get(paragraph)
                .passage(text.start(place.start() - start), text.end(place.end() - start));
    }

    private Passage passage(Place place) {
        return article.paragraphs()
                .get(place.paragraph())
                .passage(place.range().start(), place.range().end());
    }

    private NormalizedText levelled(int paragraph) {
        NormalizedText known = levelled.get(paragraph);
        if (known != null) {
            return known;
        }
        // Two threads may both level it; they come to the same, and either result will do.
        NormalizedText made = NormalizedText.of(article.paragraphs().get(paragraph).text());
        levelled.set(paragraph, made);
        return made;
    }

    private TextIndex index() {
        TextIndex made = index;
        if (made == null) {
            synchronized (lock) {
                made = index;
                if (made == null) {
                    List<NormalizedText> paragraphs = new ArrayList<>();
                    for (int i = 0; i < levelled.length(); i++) {
                        paragraphs.add(levelled(i));
                    }
                    made = new TextIndex(paragraphs);
                    index = made;
                }
            }
        }
        return made;
    }
}
