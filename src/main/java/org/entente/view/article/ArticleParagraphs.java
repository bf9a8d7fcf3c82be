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
import org.jspecify.annotations.Nullable;

/** Combines the paragraphs of a source with what their sentences support. */
final class ArticleParagraphs {

    /** Longer paragraphs are split, since a list skips only whole rows out of view. */
    private static final int LONG_PARAGRAPH = 3000;

    private static final int PART_LENGTH = 1200;

    private ArticleParagraphs() {}

    /**
     * Combines an article with its evidence.
     *
     * @param before the same article with other evidence, empty for none; what has not changed is
     *     the same instance, which makes a long article with one more quote fast to compare
     */
    static List<ArticleParagraph> of(
            Source source, EvidenceIndex evidence, List<ArticleParagraph> before) {
        List<ArticleParagraph> all = new ArrayList<>();
        for (Paragraph paragraph : source.article().paragraphs()) {
            addParts(source, paragraph, evidence, before, all);
        }
        return List.copyOf(all);
    }

    /** Adds a paragraph; a very long one is split between sentences. */
    private static void addParts(
            Source source,
            Paragraph paragraph,
            EvidenceIndex evidence,
            List<ArticleParagraph> before,
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
                ArticleParagraph known =
                        parts.size() < before.size() ? before.get(parts.size()) : null;
                parts.add(
                        like(
                                known,
                                new ArticleParagraph(
                                        paragraph.number(),
                                        first > 0,
                                        paragraph.text().substring(start, end),
                                        sentences(
                                                source,
                                                sentences.subList(first, i + 1),
                                                from,
                                                evidence,
                                                known))));
                start = end;
                first = i + 1;
            }
        }
    }

    private static ArticleParagraph like(
            @Nullable ArticleParagraph known, ArticleParagraph paragraph) {
        return known != null && known.equals(paragraph) ? known : paragraph;
    }

    private static List<ArticleSentence> sentences(
            Source source,
            List<Sentence> sentences,
            int offset,
            EvidenceIndex evidence,
            @Nullable ArticleParagraph known) {
        List<ArticleSentence> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            ArticleSentence before =
                    known != null && i < known.sentences().size() ? known.sentences().get(i) : null;
            all.add(sentence(source, sentences.get(i), offset, evidence, before));
        }
        return all;
    }

    private static ArticleSentence sentence(
            Source source,
            Sentence sentence,
            int offset,
            EvidenceIndex evidence,
            @Nullable ArticleSentence before) {
        SentenceRef ref = new SentenceRef(source.id(), sentence.paragraph(), sentence.index());
        Set<ElementId> claims = evidence.claims(ref);
        boolean isSetAside = claims.isEmpty() && evidence.isSetAside(ref);
        if (before != null
                && claims.isEmpty()
                && before.claims() == 0
                && before.isSetAside() == isSetAside
                && before.ref().equals(ref)) {
            return before;
        }
        int ties = (int) claims.stream().filter(TieId.class::isInstance).count();
        String place =
                sentence.paragraph() == 0
                        ? "Headline"
                        : "Paragraph "
                                + sentence.paragraph()
                                + ", sentence "
                                + (sentence.index() + 1);
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
