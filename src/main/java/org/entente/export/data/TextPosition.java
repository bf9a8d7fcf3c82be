package org.entente.export.data;

import java.util.Optional;
import org.entente.model.Dossier;
import org.entente.model.trace.Citation;
import org.entente.source.Article;
import org.entente.source.Paragraph;
import org.entente.source.Passage;

/**
 * The position of a passage in its source's text, as the W3C Web Annotation Data Model counts it:
 * in Unicode code points from the first character, without a byte order mark.
 *
 * @param start the position of its first character, from 0
 * @param end the position after its last character
 */
record TextPosition(int start, int end) {

    /** Finds the passage that a citation quotes; empty if the quote was not found. */
    static Optional<TextPosition> of(Dossier dossier, Citation citation) {
        return dossier.source(citation.evidence().source())
                .flatMap(
                        source ->
                                citation.resolution()
                                        .passage()
                                        .flatMap(passage -> of(source.article(), passage)));
    }

    private static Optional<TextPosition> of(Article article, Passage passage) {
        return article.paragraph(passage.paragraph()).map(p -> of(article.text(), p, passage));
    }

    private static TextPosition of(String text, Paragraph paragraph, Passage passage) {
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        int start = paragraph.offset() + passage.start();
        int from = text.codePointCount(mark, start);
        return new TextPosition(
                from, from + text.codePointCount(start, paragraph.offset() + passage.end()));
    }
}
