package org.entente.view.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.id.SourceId;
import org.entente.model.trace.Citation;
import org.entente.model.trace.EvidenceIndex;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Paragraph;
import org.entente.source.Passage;
import org.entente.source.Sentence;
import org.entente.source.quote.Drift;
import org.entente.source.quote.QuoteResolution;
import org.entente.source.spelling.Difference;
import org.entente.source.spelling.Spelling;
import org.entente.view.evidence.EvidenceContent.DriftNote;
import org.entente.view.evidence.EvidenceContent.Marked;
import org.entente.view.evidence.EvidenceContent.Place;
import org.entente.view.evidence.EvidenceContent.Quotation;
import org.entente.view.evidence.EvidenceContent.SupportingParagraph;
import org.entente.view.evidence.EvidenceContent.UnresolvedQuote;
import org.entente.view.text.TextRange;
import org.entente.view.words.CitationText;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;
import org.entente.view.words.SourceNames;

/** Groups the evidence of a claim by paragraph, so that each paragraph is quoted once. */
final class Quotations {

    private final Dossier dossier;
    private final SourceNames sources;

    private record Where(SourceId source, int paragraph) {}

    Quotations(Dossier dossier) {
        this.dossier = dossier;
        this.sources = new SourceNames(dossier);
    }

    /**
     * Quotes the paragraphs of a claim's evidence.
     *
     * @return the paragraphs in the order of the evidence, then the quotes that were not found
     */
    List<Quotation> of(List<Citation> citations) {
        Map<Where, List<Citation>> found = new LinkedHashMap<>();
        List<Quotation> lost = new ArrayList<>();
        for (Citation citation : citations) {
            Optional<Passage> passage = citation.resolution().passage();
            if (passage.isPresent()) {
                Where where = new Where(citation.evidence().source(), passage.get().paragraph());
                found.computeIfAbsent(where, w -> new ArrayList<>()).add(citation);
            } else {
                lost.add(unresolved(citation));
            }
        }
        return Stream.concat(
                        found.entrySet().stream()
                                .flatMap(e -> quoted(e.getKey(), e.getValue()).stream()),
                        lost.stream())
                .toList();
    }

    /**
     * Quotes the paragraph of a sentence, with the sentence marked; empty if the sources lack it.
     */
    Optional<SupportingParagraph> of(SentenceRef ref) {
        return paragraph(new Where(ref.source(), ref.paragraph()))
                .filter(paragraph -> ref.index() < paragraph.sentences().size())
                .map(paragraph -> quoted(ref, paragraph));
    }

    private SupportingParagraph quoted(SentenceRef ref, Paragraph paragraph) {
        Sentence sentence = paragraph.sentences().get(ref.index());
        boolean alone = paragraph.sentences().size() == 1;
        return new SupportingParagraph(
                "Sentence"
                        + (alone ? "" : " " + (ref.index() + 1))
                        + place(ref.source(), ref.paragraph()),
                paragraph.text(),
                List.of(new TextRange(sentence.start(), sentence.end())),
                List.of(),
                List.of(new Marked(ref, new TextRange(sentence.start(), sentence.end()))),
                citation(ref.source(), ref.paragraph(), List.of(sentence.text())),
                sources.color(ref.source()));
    }

    private Optional<SupportingParagraph> quoted(Where where, List<Citation> citations) {
        List<Passage> passages =
                citations.stream().flatMap(c -> c.resolution().passage().stream()).toList();
        List<TextRange> marks =
                TextRange.union(
                        passages.stream().map(p -> new TextRange(p.start(), p.end())).toList());
        return paragraph(where)
                .map(
                        paragraph ->
                                new SupportingParagraph(
                                        heading(where),
                                        paragraph.text(),
                                        marks,
                                        drifts(citations),
                                        touched(citations, paragraph),
                                        citation(where, paragraph, marks),
                                        sources.color(where.source())))
                .filter(quotation -> !quotation.sentences().isEmpty());
    }

    private static List<Marked> touched(List<Citation> citations, Paragraph paragraph) {
        return citations.stream()
                .flatMap(c -> EvidenceIndex.sentences(c).stream())
                .distinct()
                .sorted(Comparator.comparingInt(SentenceRef::index))
                .map(
                        ref -> {
                            Sentence sentence = paragraph.sentences().get(ref.index());
                            return new Marked(ref, new TextRange(sentence.start(), sentence.end()));
                        })
                .toList();
    }

    private Optional<Paragraph> paragraph(Where where) {
        return dossier.source(where.source())
                .flatMap(source -> source.article().paragraph(where.paragraph()));
    }

    private String heading(Where where) {
        return "Supporting paragraph" + place(where.source(), where.paragraph());
    }

    /** Returns the place of a paragraph, with its source if there are several. */
    private String place(SourceId source, int paragraph) {
        String place = " · " + Phrases.paragraph(paragraph);
        return sources.areSeveral() ? place + " · " + sources.of(source) : place;
    }

    private CitationText citation(Where where, Paragraph paragraph, List<TextRange> marks) {
        List<String> quotes =
                marks.stream().map(m -> paragraph.text().substring(m.start(), m.end())).toList();
        return citation(where.source(), where.paragraph(), quotes);
    }

    private CitationText citation(SourceId id, int paragraph, List<String> quotes) {
        return CitationText.of(dossier, id, paragraph, paragraph, quotes);
    }

    private static List<DriftNote> drifts(List<Citation> citations) {
        return citations.stream()
                .filter(c -> c.resolution().drift() != Drift.EXACT)
                .map(Quotations::drift)
                .toList();
    }

    private static DriftNote drift(Citation citation) {
        Evidence evidence = citation.evidence();
        Drift drift = citation.resolution().drift();
        String note =
                drift == Drift.MOVED
                        ? "Expected in "
                                + Phrases.paragraph(evidence.paragraph())
                                + ", found in "
                                + citation.resolution()
                                        .passage()
                                        .map(p -> Phrases.paragraph(p.paragraph()))
                                        .orElse("no paragraph")
                        : "The source differs in " + spelling(citation);
        return new DriftNote(
                drift,
                note,
                evidence.quote(),
                citation.resolution().passage().map(Passage::text).orElse(""));
    }

    private static String spelling(Citation citation) {
        String found = citation.resolution().passage().map(Passage::text).orElse("");
        return Spelling.compare(citation.evidence().quote(), found).words();
    }

    private UnresolvedQuote unresolved(Citation citation) {
        Evidence evidence = citation.evidence();
        QuoteResolution resolution = citation.resolution();
        boolean ambiguous = resolution.drift() == Drift.AMBIGUOUS;
        List<Place> places =
                ambiguous
                        ? resolution.candidates().stream()
                                .flatMap(p -> place(evidence.source(), p, "").stream())
                                .toList()
                        : resolution.nearest().stream()
                                .flatMap(
                                        n ->
                                                place(
                                                        evidence.source(),
                                                        n.passage(),
                                                        ", " + n.likeness() + " % alike")
                                                        .stream())
                                .toList();
        return new UnresolvedQuote(
                "Expected quote" + place(evidence.source(), evidence.paragraph()),
                resolution.drift(),
                note(ambiguous, places.size()) + difference(citation),
                evidence.quote(),
                places);
    }

    /** Describes the first difference between a quote and the nearest passage. */
    private static String difference(Citation citation) {
        return citation.resolution()
                .nearest()
                .flatMap(n -> Difference.first(citation.evidence().quote(), n.passage().text()))
                .map(difference -> " First difference: " + Isolated.of(difference.words()) + ".")
                .orElse("");
    }

    private static String note(boolean ambiguous, int places) {
        if (ambiguous) {
            return "The source has these words " + places + " times; nothing tells which is meant.";
        }
        return places == 0
                ? "The source does not have these words, nor any like them."
                : "The source does not have these words; the nearest it has is below.";
    }

    private static Optional<Place> place(SourceId source, Passage passage, String likeness) {
        return passage.sentences().stream()
                .findFirst()
                .map(
                        s ->
                                new Place(
                                        Phrases.paragraph(passage.paragraph()) + likeness,
                                        passage.text(),
                                        new SentenceRef(source, s.paragraph(), s.index())));
    }
}
