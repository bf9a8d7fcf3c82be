package org.entente.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words on one baseline, from left to right.
 *
 * @param words the words, at least one
 * @param baseline the distance of the baseline from the top of the page, in points
 */
record Row(List<PdfWord> words, float baseline) {

    Row {
        words = List.copyOf(words);
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return words.get(words.size() - 1).right();
    }

    /** Returns the size of most of its letters. */
    float size() {
        float size = 0;
        int most = 0;
        for (PdfWord word : words) {
            int letters = 0;
            for (PdfWord other : words) {
                letters += other.size() == word.size() ? other.text().length() : 0;
            }
            if (letters > most) {
                most = letters;
                size = word.size();
            }
        }
        return size;
    }

    boolean isBold() {
        return words.stream().allMatch(PdfWord::bold);
    }

    String text() {
        return LogicalOrder.logical(
                words.stream().map(PdfWord::text).collect(Collectors.joining(" ")));
    }

    /** Returns its words on one side of a place. */
    List<PdfWord> beside(float x, boolean before) {
        List<PdfWord> side = new ArrayList<>();
        for (PdfWord word : words) {
            if (before == (word.left() + word.right()) / 2 < x) {
                side.add(word);
            }
        }
        return side;
    }
}
