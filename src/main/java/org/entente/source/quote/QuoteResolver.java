package org.entente.source.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.source.Article;
import org.entente.source.Characters;
import org.entente.source.FormerNumbers;
import org.entente.source.Paragraph;
import org.entente.source.Passage;
import org.entente.source.Span;
import org.entente.source.quote.ArticleForm.Place;
import org.entente.source.spelling.Levelling;
import org.entente.source.spelling.Loosening;
import org.entente.source.spelling.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotes in one article; made once per article, since it indexes the text.
 *
 * <p>Cheap to make: a paragraph is read when the first quote asks for it, the whole article when
 * the first quote is not found in its own paragraph. Effectively immutable and thread-safe.
 */
public final class QuoteResolver {

    /** The maximum number of occurrences counted; a quote with more is ambiguous anyway. */
    static final int MAX_PLACES = 1000;

    /** How many characters the candidates of an ambiguous quote may hold together, from two on. */
    private static final int MAX_CHARACTERS = 1 << 20;

    /** Up to this product of the lengths of a paragraph and a quote a plain search will do. */
    private static final int EASY_SEARCH = 1 << 20;

    private final Article article;
    private final ArticleForm levelled;
    private final ArticleForm loose;
    private volatile @Nullable FormerNumbers formerNumbers;

    /**
     * Prepares to find quotes in an article.
     *
     * @param article where to look
     */
    public QuoteResolver(Article article) {
        this.article = article;
        this.levelled = new ArticleForm(article, i -> Levelling.of(text(i)), MAX_PLACES);
        this.loose =
                new ArticleForm(
                        article, i -> Loosening.of(text(i), levelled.paragraph(i)), MAX_PLACES);
    }

    private String text(int paragraph) {
        return article.paragraphs().get(paragraph).text();
    }

    /**
     * Finds a quote.
     *
     * <p>The words are looked for in the paragraph named, then in all others, exactly and levelled:
     * ignoring differences in white space, quotation marks, dashes, invisible characters, the
     * coding of letters, and words broken at line ends. A prefix and a suffix must be right before
     * and after the words in the same paragraph, likewise levelled; blank ones are ignored. The
     * outcome is
     *
     * <ul>
     *   <li>{@link Drift#EXACT} for one exact place in the paragraph named;
     *   <li>{@link Drift#NORMALIZED} for no exact but one levelled place in that paragraph;
     *   <li>{@link Drift#MOVED} for none there and one in all other paragraphs, either way, or one
     *       in the paragraph that had the number while blank blocks were counted;
     *   <li>{@link Drift#AMBIGUOUS} for several in the paragraph named, or none there and several
     *       elsewhere, with those as candidates, at most a thousand (fewer for very long ones); and
     *       for words in several places, none of them with the prefix and suffix given;
     *   <li>{@link Drift#MISSING} for words found nowhere, or only once and without the prefix and
     *       suffix given; the most similar passage is reported as nearest, ignoring case, if their
     *       similarity by Levenshtein distance is at least 40 per cent. Words without their prefix
     *       and suffix are 99 per cent similar.
     * </ul>
     *
     * <p>A blank quote is missing. A quote that would separate a character from its accents, or
     * split a surrogate pair, is not found there.
     */
    public QuoteResolution resolve(TextQuote quote) {
        Optional<Passage> once = onceToTheLetter(quote);
        if (once.isPresent()) {
            return QuoteResolution.found(Drift.EXACT, once.get());
        }
        if (Characters.showsNothing(quote.exact())) {
            return QuoteResolution.missing(Optional.empty());
        }
        Phrase phrase = new Phrase(quote);
        List<Place> here = placesIn(quote.paragraph(), phrase);
        if (!here.isEmpty()) {
            return settleHere(here);
        }
        List<Place> elsewhere = placesElsewhere(phrase);
        if (!elsewhere.isEmpty()) {
            return elsewhere.size() == 1
                    ? QuoteResolution.found(Drift.MOVED, passage(elsewhere.get(0)))
                    : ambiguous(elsewhere);
        }
        return phrase.hasContext() ? outOfContext(phrase) : nearest(quote);
    }

    private List<Place> placesIn(int paragraph, Phrase phrase) {
        List<Place> places = levelled.placesIn(paragraph, phrase.exact(), phrase.levelled());
        return places.isEmpty()
                ? loose.placesIn(paragraph, phrase.exact(), phrase.loose())
                : places;
    }

    private List<Place> placesAnywhere(Phrase phrase) {
        List<Place> places = levelled.placesAnywhere(phrase.exact(), phrase.levelled());
        return places.isEmpty() ? loose.placesAnywhere(phrase.exact(), phrase.loose()) : places;
    }

    /** Looks first where the paragraph named stood when paragraphs were counted otherwise. */
    private List<Place> placesElsewhere(Phrase phrase) {
        List<Place> places = new ArrayList<>();
        for (int paragraph : formerNumbers().paragraphs(phrase.quote().paragraph())) {
            places.addAll(placesIn(paragraph, phrase));
        }
        return places.isEmpty() ? placesAnywhere(phrase) : places;
    }

    private FormerNumbers formerNumbers() {
        FormerNumbers made = formerNumbers;
        if (made == null) {
            // Two threads may both make them; either result will do.
            made = FormerNumbers.of(article);
            formerNumbers = made;
        }
        return made;
    }

    /** Handles words found without their prefix and suffix, or not found at all. */
    private QuoteResolution outOfContext(Phrase phrase) {
        List<Place> places = placesAnywhere(phrase.bare());
        if (places.size() > 1) {
            return ambiguous(places);
        }
        return places.isEmpty()
                ? nearest(phrase.quote())
                : QuoteResolution.missing(
                        Optional.of(
                                new QuoteResolution.Nearest(
                                        passage(places.get(0)),
                                        NearestSearch.MAX_LIKENESS_PERCENT)));
    }

    /** Returns the article searched. */
    public Article article() {
        return article;
    }

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
        if (places.size() >= MAX_PLACES) {
            // There may be more, of which any may be exactly.
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
        int most = Math.max(2, MAX_CHARACTERS / length);
        return QuoteResolution.ambiguous(places.stream().limit(most).map(this::passage).toList());
    }

    private QuoteResolution nearest(TextQuote quote) {
        TextIndex whole = levelled.index();
        String words = Levelling.of(quote.exact()).text();
        return QuoteResolution.missing(
                new NearestSearch(whole)
                        .nearest(words, quote.paragraph())
                        .map(
                                match ->
                                        new QuoteResolution.Nearest(
                                                passage(whole, match.place()), match.likeness())));
    }

    private Passage passage(TextIndex whole, Span place) {
        int paragraph = whole.paragraphAt(place.start());
        int start = whole.start(paragraph);
        NormalizedText text = levelled.paragraph(paragraph);
        return article.paragraphs()
                .get(paragraph)
                .passage(text.start(place.start() - start), text.end(place.end() - start));
    }

    private Passage passage(Place place) {
        return article.paragraphs()
                .get(place.paragraph())
                .passage(place.range().start(), place.range().end());
    }
}
