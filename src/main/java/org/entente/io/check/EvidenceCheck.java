package org.entente.io.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.edit.rule.Shown;
import org.entente.io.check.Fields.Found;
import org.entente.io.problem.NearestPassage;
import org.entente.io.problem.ProblemKind;
import org.entente.model.id.SourceId;
import org.entente.model.trace.EvidenceIndex;
import org.entente.source.Article;
import org.entente.source.FormerNumbers;
import org.entente.source.Passage;
import org.entente.source.quote.QuoteResolution;
import org.entente.source.quote.QuoteResolver;
import org.entente.source.quote.TextQuote;
import org.entente.source.spelling.Spelling;

/** Checks the quotes of a dossier against its sources. */
public final class EvidenceCheck {

    /**
     * A quote to look for.
     *
     * @param fields where to report
     * @param source where to look
     * @param words what to look for
     * @param paragraph where the number of the paragraph stands
     * @param quote where the quote stands
     * @param resolved finds it among the quotes resolved already
     * @param setAside whether it is a sentence set aside, which nothing depends on
     */
    record Pending(
            Fields fields,
            SourceId source,
            TextQuote words,
            Found<Integer> paragraph,
            Found<String> quote,
            Function<EvidenceIndex, QuoteResolution> resolved,
            boolean setAside) {}

    private final Map<SourceId, Article> articles = new LinkedHashMap<>();
    private final Map<SourceId, QuoteResolver> resolvers = new LinkedHashMap<>();
    private final Map<SourceId, FormerNumbers> formerNumbers = new LinkedHashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    /** Adds a source with a readable text; quotes from other sources are not checked. */
    void addSource(SourceId id, Article article) {
        articles.putIfAbsent(id, article);
    }

    void add(Pending evidence) {
        pending.add(evidence);
    }

    /**
     * Reports the problems of the quotes.
     *
     * @param index the quotes as resolved already; empty if the dossier is too broken for that
     */
    public void run(Optional<EvidenceIndex> index) {
        for (Pending one : pending) {
            Article article = articles.get(one.source());
            if (article != null) {
                QuoteResolution resolution =
                        index.map(one.resolved()).orElseGet(() -> resolve(one, article));
                if (one.setAside()) {
                    reportSetAside(one, resolution);
                } else {
                    report(one, article, resolution);
                }
            }
        }
    }

    private QuoteResolution resolve(Pending one, Article article) {
        return resolvers
                .computeIfAbsent(one.source(), id -> new QuoteResolver(article))
                .resolve(one.words());
    }

    /** A sentence repeated in its paragraph is set aside everywhere in it. */
    private void reportSetAside(Pending one, QuoteResolution resolution) {
        int number = one.words().paragraph();
        switch (resolution.drift()) {
            case EXACT -> {}
            case NORMALIZED -> reportNormalized(one, resolution);
            case MOVED -> reportMoved(one, resolution);
            case AMBIGUOUS, MISSING -> {
                if (resolution.candidates().stream().noneMatch(p -> p.paragraph() == number)) {
                    atQuote(
                            one,
                            ProblemKind.REVIEWED_MISSING,
                            "not in paragraph " + number + "; read it again");
                }
            }
        }
    }

    private void report(Pending one, Article article, QuoteResolution resolution) {
        int number = one.words().paragraph();
        boolean inRange = article.paragraph(number).isPresent() || isRenumbered(one, resolution);
        if (!inRange) {
            one.fields()
                    .report(
                            ProblemKind.PARAGRAPH_OUT_OF_RANGE,
                            one.paragraph().at(),
                            one.paragraph().pointer(),
                            range(one, article)
                                    + resolution
                                            .passage()
                                            .map(
                                                    p ->
                                                            "; the quote is in paragraph "
                                                                    + p.paragraph())
                                            .orElse(""));
        }
        switch (resolution.drift()) {
            case EXACT -> {}
            case NORMALIZED -> reportNormalized(one, resolution);
            case MOVED -> {
                if (inRange) {
                    reportMoved(one, resolution);
                }
            }
            case AMBIGUOUS ->
                    atQuote(one, ProblemKind.QUOTE_AMBIGUOUS, ambiguous(resolution.candidates()));
            case MISSING ->
                    reportMissing(one, inRange ? "paragraph " + number : "the source", resolution);
        }
    }

    /**
     * Tells whether a quote is in the paragraph that had its number while other blocks were
     * counted.
     */
    private boolean isRenumbered(Pending one, QuoteResolution resolution) {
        return resolution.passage().filter(p -> formerly(one).contains(p.paragraph())).isPresent();
    }

    private List<Integer> formerly(Pending one) {
        Article article = articles.get(one.source());
        return article == null
                ? List.of()
                : formerNumbers
                        .computeIfAbsent(one.source(), id -> FormerNumbers.of(article))
                        .paragraphs(one.words().paragraph());
    }

    private static String range(Pending one, Article article) {
        int last = article.paragraphs().size() - 1;
        String source = "source " + Shown.text(one.source().value());
        return "there is no paragraph "
                + one.words().paragraph()
                + "; "
                + source
                + (last < 0 ? " is empty" : " has paragraphs 0 to " + last);
    }

    private void reportMoved(Pending one, QuoteResolution resolution) {
        int found = resolution.passage().map(Passage::paragraph).orElse(0);
        one.fields()
                .report(
                        ProblemKind.QUOTE_MOVED,
                        one.paragraph().at(),
                        one.paragraph().pointer(),
                        "quote is in paragraph "
                                + found
                                + ", not in paragraph "
                                + one.words().paragraph()
                                + (isRenumbered(one, resolution)
                                        ? "; a block of invisible characters is not counted"
                                        : ""));
    }

    private static void reportNormalized(Pending one, QuoteResolution resolution) {
        Spelling spelling =
                Spelling.compare(
                        one.words().exact(), resolution.passage().map(Passage::text).orElse(""));
        atQuote(
                one,
                ProblemKind.QUOTE_NORMALIZED,
                "quote differs from paragraph "
                        + one.words().paragraph()
                        + " in "
                        + spelling.words()
                        + "; the source has "
                        + Shown.text(spelling.around()));
    }

    private static String ambiguous(List<Passage> places) {
        List<String> paragraphs =
                places.stream().map(p -> String.valueOf(p.paragraph())).distinct().toList();
        return "quote occurs in "
                + places.size()
                + (paragraphs.size() == 1 ? " places (paragraph " : " places (paragraphs ")
                + String.join(", ", paragraphs)
                + "); add a \"prefix\" or \"suffix\" to tell which is meant";
    }

    private static void reportMissing(Pending one, String place, QuoteResolution resolution) {
        Optional<NearestPassage> nearest =
                resolution.nearest().map(near -> NearestPassage.of(one.words().exact(), near));
        one.fields()
                .report(
                        ProblemKind.QUOTE_MISSING,
                        one.quote().at(),
                        one.quote().pointer(),
                        "quote not in "
                                + place
                                + nearest.map(near -> " " + near.words() + around(one, near))
                                        .orElse(""),
                        nearest);
    }

    /** The words were found, so the prefix or suffix must be wrong. */
    private static String around(Pending one, NearestPassage near) {
        if (near.difference().isPresent()) {
            return "";
        }
        return one.words().prefix() == null
                ? "; it is not followed by its \"suffix\""
                : one.words().suffix() == null
                        ? "; it is not preceded by its \"prefix\""
                        : "; its \"prefix\" or its \"suffix\" does not match";
    }

    private static void atQuote(Pending one, ProblemKind kind, String message) {
        one.fields().report(kind, one.quote().at(), one.quote().pointer(), message);
    }
}
