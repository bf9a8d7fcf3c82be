package org.entente.view.article;

import java.util.List;
import java.util.Set;
import org.entente.model.ElementId;
import org.entente.model.EvidenceIndex;
import org.entente.model.SentenceRef;
import org.entente.model.Source;
import org.entente.model.TieId;
import org.entente.source.Paragraph;
import org.entente.source.Sentence;
import org.entente.view.Phrases;
import org.entente.view.TextRange;
import org.entente.view.article.ArticleParagraph.ArticleSentence;

/** Joins the paragraphs of a source to what their sentences support. */
final class ArticleParagraphs {

    private ArticleParagraphs() {}

    static List<ArticleParagraph> of(Source source, EvidenceIndex evidence) {
        return source.article().paragraphs().stream()
                .map(paragraph -> paragraph(source, paragraph, evidence))
                .toList();
    }

    private static ArticleParagraph paragraph(
            Source source, Paragraph paragraph, EvidenceIndex evidence) {
        return new ArticleParagraph(
                paragraph.number(),
                paragraph.text(),
                paragraph.sentences().stream()
                        .map(sentence -> sentence(source, sentence, evidence))
                        .toList());
    }

    private static ArticleSentence sentence(
            Source source, Sentence sentence, EvidenceIndex evidence) {
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
        String support =
                claims.isEmpty()
                        ? "Not cited."
                        : "Supports " + Phrases.counts(ties, claims.size() - ties) + ".";
        return new ArticleSentence(
                ref,
                new TextRange(sentence.start(), sentence.end()),
                claims.size(),
                place + ": " + sentence.text() + " " + support);
    }
}
