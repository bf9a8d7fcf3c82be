package org.entente.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Source;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.EvidenceIndex;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Paragraph;
import org.entente.source.Sentence;
import org.entente.view.article.ArticleParagraph.ArticleSentence;
import org.entente.view.text.TextRange;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;

/** Combines the paragraphs of a source with what their sentences support. */
final class ArticleParagraphs {

    /** Longer paragraphs are split, since a list skips only whole rows out of view. */
    private static final int LONG_PARAGRAPH = 3000;

    private static final int PART_LENGTH = 1200;

    private ArticleParagraphs() {}

    static List<ArticleParagraph> of(Source source, EvidenceIndex evidence) {
        List<ArticleParagraph> all = new ArrayList<>();
        for (Paragraph paragraph : source.article().paragraphs()) {
            addParts(source, paragraph, evidence, all);
        }
        return List.copyOf(all);
    }

    /** Adds a paragraph; a very long one is split between sentences. */
    private static void addParts(
            Source source,
            Paragraph paragraph,
            EvidenceIndex evidence,
            List<ArticleParagraph> parts) {
        List<Sentence> sentences = paragraph.sentences();
        boolean isLong = paragraph.text().length() > LONG_PARAGRAPH;
        int enough = isLong ? PART_LENGTH : Integer.MAX_VALUE;
        int start = 0;
        int first = 0;
        for (int i = 0; i < sentences.size(); i++) {
            boolean last = i + 1 == sentences.size();
            int end = last ? paragraph.text().length() : sentences.get(i + 1).start();
            if (last || end - start >= enough) {
                int from = start;
                parts.add(
                        new ArticleParagraph(
                                paragraph.number(),
                                first > 0,
                                paragraph.text().substring(start, end),
                                sentences.subList(first, i + 1).stream()
                                        .map(s -> sentence(source, s, from, evidence))
                                        .toList()));
                start = end;
                first = i + 1;
            }
        }
    }

    private static ArticleSentence sentence(
            Source source, Sentence sentence, int offset, EvidenceIndex evidence) {
        SentenceRef ref = new SentenceRef(source.id(), sentence.paragraph(), sentence.index());
        Set<ElementId> claims = evidence.claims(ref);
        int ties = (int) claims.stream().filter(TieId.class::isInstance).count();
        String place =
                sentence.paragraph() == 0
                        ? "Headline"
                        : "Paragraph "
                                + sentence.paragraph()
                                + ", sentence "
                                + (sentence.index() + 1);
        boolean isSetAside = claims.isEmpty() && evidence.isSetAside(ref);
        String support =
                claims.isEmpty()
                        ? isSetAside ? "Set aside." : "Not cited."
                        : "Supports " + Phrases.counts(ties, claims.size() - ties) + ".";
        return new ArticleSentence(
                ref,
                new TextRange(sentence.start() - offset, sentence.end() - offset),
                claims.size(),
                isSetAside ? Optional.of(Underline.SET_ASIDE) : Underline.of(claims, evidence),
                isSetAside,
                place + ": " + Isolated.of(sentence.text()) + " " + support);
    }

    /** Tells whether two articles have the same text in the same rows. */
    static boolean sameText(List<ArticleParagraph> some, List<ArticleParagraph> others) {
        return some.stream()
                .map(ArticleParagraph::text)
                .toList()
                .equals(others.stream().map(ArticleParagraph::text).toList());
    }

    /** Replaces only the rows that differ, so that the list keeps its scroll position. */
    static void replace(List<ArticleParagraph> paragraphs, List<ArticleParagraph> read) {
        int most = Math.min(read.size(), paragraphs.size());
        int start = 0;
        while (start < most && read.get(start).equals(paragraphs.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && read.get(read.size() - 1 - end)
                        .equals(paragraphs.get(paragraphs.size() - 1 - end))) {
            end++;
        }
        List<ArticleParagraph> middle = read.subList(start, read.size() - end);
        int before = paragraphs.size() - end;
        for (int i = start; i < Math.min(before, start + middle.size()); i++) {
            paragraphs.set(i, middle.get(i - start));
        }
        if (start + middle.size() < before) {
            paragraphs.subList(start + middle.size(), before).clear();
        } else {
            paragraphs.addAll(before, middle.subList(before - start, middle.size()));
        }
    }
}
