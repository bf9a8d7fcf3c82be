package org.entente.source.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.source.Characters;
import org.entente.source.Span;

/** Finds the passage of a text most similar to words that are not in it. */
final class NearestSearch {

    /** The least similarity worth showing, in per cent; unrelated prose comes close to it. */
    static final int MIN_LIKENESS_PERCENT = 40;

    /** The largest similarity of a missing quote, however small the difference. */
    static final int MAX_LIKENESS_PERCENT = 99;

    /** The number of characters compared; the rest is ignored. */
    private static final int MAX_COMPARED_LENGTH = 4096;

    private static final int MAX_PLACES = 4;
    private static final int MAX_WORD_LENGTH = 32;
    private static final int PER_CENT = 100;

    private final TextIndex index;

    NearestSearch(TextIndex index) {
        this.index = index;
    }

    /**
     * A stretch of the text.
     *
     * @param place its offsets in the index's text
     * @param likeness how alike it and the words are, in per cent
     */
    record Match(Span place, int likeness) {}

    /**
     * Finds the stretch most like some words.
     *
     * @param words the words, levelled
     * @param paragraph the paragraph to prefer between equals
     * @return the stretch, empty if none is alike
     */
    Optional<Match> nearest(String words, int paragraph) {
        char[] sought = GramIndex.fold(words, MAX_COMPARED_LENGTH);
        if (sought.length < GramIndex.LENGTH) {
            return Optional.empty();
        }
        EditDistance distance = new EditDistance(sought);
        Optional<Span> best = Optional.empty();
        int fewest = sought.length;
        for (Span region : regions(sought, paragraph)) {
            EditDistance.Nearest end =
                    distance.nearestEnd(index.folded(), region.start(), region.end());
            if (end.distance() < fewest) {
                fewest = end.distance();
                best = Optional.of(new Span(region.start(), end.offset()));
            }
        }
        return best.map(found -> measure(sought, distance, found))
                .filter(match -> match.likeness() >= MIN_LIKENESS_PERCENT);
    }

    /** Where to measure: the best place of the paragraph named, then the best of all the text. */
    private List<Span> regions(char[] sought, int paragraph) {
        List<Span> regions = new ArrayList<>();
        if (paragraph >= 0 && paragraph < index.size()) {
            Span named = new Span(index.start(paragraph), index.end(paragraph));
            new GramVotes(index, sought, named).takeMostVoted().ifPresent(regions::add);
        }
        Span whole = new Span(0, index.text().length());
        GramVotes votes = new GramVotes(index, sought, whole);
        Optional<Span> region = votes.takeMostVoted();
        for (int n = 0; n < MAX_PLACES && region.isPresent(); n++) {
            regions.add(region.get());
            region = votes.takeMostVoted();
        }
        return regions;
    }

    /** Narrows what ends in the right place to where it starts, and compares it as a whole. */
    private Match measure(char[] sought, EditDistance distance, Span found) {
        char[] backwards = new char[sought.length];
        for (int i = 0; i < sought.length; i++) {
            backwards[i] = sought[sought.length - 1 - i];
        }
        EditDistance.Nearest start =
                new EditDistance(backwards)
                        .nearestStart(index.folded(), found.start(), found.end());
        Span place = wholeWords(start.offset(), found.end());
        int edits = distance.distance(index.folded(), place.start(), place.end());
        int longer = Math.max(sought.length, place.end() - place.start());
        int likeness = PER_CENT * (longer - edits) / longer;
        return new Match(place, Math.min(MAX_LIKENESS_PERCENT, likeness));
    }

    /** Half a word at either end is read as the whole, and space there as no part. */
    private Span wholeWords(int from, int to) {
        String text = index.text();
        int start = from;
        while (start > 0 && from - start < MAX_WORD_LENGTH && isWithinWord(text, start)) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to < MAX_WORD_LENGTH && isWithinWord(text, end)) {
            end++;
        }
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isWithinWord(String text, int offset) {
        return isWordPart(text.charAt(offset - 1)) && isWordPart(text.charAt(offset));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Characters.joinsPrevious(c);
    }
}
