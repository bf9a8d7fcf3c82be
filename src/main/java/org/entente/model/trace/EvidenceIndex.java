package org.entente.model.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.source.Passage;
import org.entente.source.Sentence;
import org.entente.source.quote.Drift;
import org.entente.source.quote.QuoteResolution;
import org.entente.source.quote.QuoteResolver;
import org.entente.source.quote.TextQuote;

/**
 * Joins the claims of a dossier to the sentences of its sources, both ways.
 *
 * <p>Built once for a dossier: every quote is resolved, or taken from the index of an earlier
 * edition. Immutable, so any thread may read it.
 */
public final class EvidenceIndex {

    private final Dossier dossier;
    private final Map<ElementId, List<Citation>> citations = new LinkedHashMap<>();
    private final Map<SentenceRef, Set<ElementId>> claims = new LinkedHashMap<>();
    private final Map<SourceId, Coverage> coverage = new LinkedHashMap<>();
    private final List<SentenceRef> sentences = new ArrayList<>();
    private final List<SentenceRef> toDo = new ArrayList<>();
    private final List<QuoteResolution> reviewed = new ArrayList<>();
    private final Set<SentenceRef> setAside = new LinkedHashSet<>();
    private final Map<SourceId, QuoteResolver> resolvers = new LinkedHashMap<>();

    private EvidenceIndex(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Resolves every quote of a dossier. */
    public static EvidenceIndex of(Dossier dossier) {
        return of(dossier, () -> false);
    }

    /**
     * Resolves every quote of a dossier, unless cancelled.
     *
     * @param cancelled asked before each quote whether it is
     * @throws CancellationException if it is
     */
    public static EvidenceIndex of(Dossier dossier, BooleanSupplier cancelled) {
        return new EvidenceIndex(Dossier.EMPTY).after(dossier, cancelled);
    }

    /**
     * Resolves the quotes of a later version of this dossier. Quotes already resolved against an
     * unchanged text are reused.
     *
     * @param next the next edition of the dossier
     * @param cancelled asked before each quote whether to give up
     * @throws CancellationException if given up
     */
    public EvidenceIndex after(Dossier next, BooleanSupplier cancelled) {
        EvidenceIndex index = new EvidenceIndex(next);
        for (Source source : next.sources()) {
            goOn(cancelled);
            QuoteResolver known = resolvers.get(source.id());
            index.resolvers.put(
                    source.id(),
                    known != null && known.article().equals(source.article())
                            ? known
                            : new QuoteResolver(source.article()));
        }
        for (Claim claim : next.claims()) {
            index.add(claim, this, cancelled);
        }
        Map<ReviewedSentence, QuoteResolution> known = new LinkedHashMap<>();
        for (int i = 0; i < reviewed.size(); i++) {
            known.put(dossier.reviewed().get(i), reviewed.get(i));
        }
        for (ReviewedSentence sentence : next.reviewed()) {
            goOn(cancelled);
            index.add(sentence, index.isSameText(this, sentence.source()) ? known : Map.of());
        }
        index.cover();
        return index;
    }

    @SuppressWarnings("ReferenceEquality") // A resolver is taken over exactly where its text is.
    private boolean isSameText(EvidenceIndex before, SourceId source) {
        QuoteResolver now = resolvers.get(source);
        return now != null && now == before.resolvers.get(source);
    }

    private void cover() {
        for (Source source : dossier.sources()) {
            List<Sentence> all = source.article().sentences();
            int cited = 0;
            int aside = 0;
            for (Sentence sentence : all) {
                SentenceRef ref =
                        new SentenceRef(source.id(), sentence.paragraph(), sentence.index());
                sentences.add(ref);
                if (claims.containsKey(ref)) {
                    cited++;
                } else if (setAside.contains(ref)) {
                    aside++;
                } else {
                    toDo.add(ref);
                }
            }
            coverage.put(source.id(), new Coverage(cited, aside, all.size()));
        }
    }

    private static void goOn(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the quotes are not wanted any more");
        }
    }

    private void add(Claim claim, EvidenceIndex before, BooleanSupplier cancelled) {
        List<Citation> known = before.citations(claim.id());
        List<Citation> list = new ArrayList<>();
        for (Evidence evidence : claim.evidence()) {
            goOn(cancelled);
            QuoteResolution resolution =
                    known.stream()
                            .filter(citation -> citation.evidence().equals(evidence))
                            .filter(citation -> isSameText(before, evidence.source()))
                            .findFirst()
                            .map(Citation::resolution)
                            .orElseGet(() -> resolve(evidence.source(), evidence.textQuote()));
            Citation citation = new Citation(list.size(), evidence, resolution);
            list.add(citation);
            for (SentenceRef sentence : sentences(citation)) {
                claims.computeIfAbsent(sentence, s -> new LinkedHashSet<>()).add(claim.id());
            }
        }
        citations.put(claim.id(), List.copyOf(list));
    }

    private QuoteResolution resolve(SourceId source, TextQuote quote) {
        QuoteResolver resolver = resolvers.get(source);
        return resolver == null
                ? new QuoteResolution(Drift.MISSING, Optional.empty(), List.of(), Optional.empty())
                : resolver.resolve(quote);
    }

    /** A sentence repeated in its paragraph is set aside everywhere in it. */
    private void add(ReviewedSentence sentence, Map<ReviewedSentence, QuoteResolution> known) {
        QuoteResolution resolution =
                known.containsKey(sentence)
                        ? known.get(sentence)
                        : resolve(sentence.source(), sentence.textQuote());
        reviewed.add(resolution);
        resolution.passage().ifPresent(passage -> setAside(sentence.source(), passage));
        for (Passage candidate : resolution.candidates()) {
            if (candidate.paragraph() == sentence.paragraph()) {
                setAside(sentence.source(), candidate);
            }
        }
    }

    private void setAside(SourceId source, Passage passage) {
        for (Sentence one : passage.sentences()) {
            setAside.add(new SentenceRef(source, one.paragraph(), one.index()));
        }
    }

    /** Returns the dossier indexed. */
    public Dossier dossier() {
        return dossier;
    }

    /**
     * Returns what finds quotes in a source.
     *
     * @param source the id of a source of the dossier
     * @return its resolver, empty if the dossier has no such source
     */
    public Optional<QuoteResolver> resolver(SourceId source) {
        return Optional.ofNullable(resolvers.get(source));
    }

    /**
     * Returns the resolved evidence of a claim.
     *
     * @param claim the id of a tie or concern
     * @return its citations in the dossier's order; empty for an actor
     */
    public List<Citation> citations(ElementId claim) {
        return citations.getOrDefault(claim, List.of());
    }

    /**
     * Returns the sentences a citation touches, in reading order; empty if its quote was not found.
     */
    public static List<SentenceRef> sentences(Citation citation) {
        List<SentenceRef> refs = new ArrayList<>();
        for (Sentence sentence :
                citation.resolution().passage().map(Passage::sentences).orElse(List.of())) {
            refs.add(
                    new SentenceRef(
                            citation.evidence().source(), sentence.paragraph(), sentence.index()));
        }
        return List.copyOf(refs);
    }

    /**
     * Returns the sentences that support a claim.
     *
     * @param claim the id of a tie or concern
     * @return the sentences in the order of the evidence, each once
     */
    public Set<SentenceRef> sentences(ElementId claim) {
        Set<SentenceRef> refs = new LinkedHashSet<>();
        for (Citation citation : citations(claim)) {
            refs.addAll(sentences(citation));
        }
        return refs;
    }

    /** Returns the sentences of all sources in reading order, source by source. */
    public List<SentenceRef> sentences() {
        return Collections.unmodifiableList(sentences);
    }

    /**
     * Returns the sentences that nothing cites and nobody has set aside, in reading order, source
     * by source.
     */
    public List<SentenceRef> toDo() {
        return Collections.unmodifiableList(toDo);
    }

    /**
     * Tells whether a sentence is set aside as carrying no relation, even if it is cited all the
     * same.
     */
    public boolean isSetAside(SentenceRef sentence) {
        return setAside.contains(sentence);
    }

    /**
     * Returns where the sentences set aside stand.
     *
     * @return for each of {@link Dossier#reviewed()}, in order, what it was found to be
     */
    public List<QuoteResolution> reviewed() {
        return Collections.unmodifiableList(reviewed);
    }

    /** Returns the ties and concerns that a sentence supports, in the dossier's order. */
    public Set<ElementId> claims(SentenceRef sentence) {
        return Collections.unmodifiableSet(claims.getOrDefault(sentence, Set.of()));
    }

    /**
     * Tells whether a claim has no evidence, or some quote of it was not found in its source.
     *
     * @param claim the id of a tie or concern
     * @return whether its evidence needs fixing
     */
    public boolean hasUnresolvedEvidence(ElementId claim) {
        List<Citation> list = citations.get(claim);
        return list != null
                && (list.isEmpty()
                        || list.stream().anyMatch(c -> !c.resolution().drift().isFound()));
    }

    /** Returns how much of a source is done. */
    public Coverage coverage(SourceId source) {
        return coverage.getOrDefault(source, new Coverage(0, 0));
    }

    /** Returns how much of all sources is done. */
    public Coverage coverage() {
        int cited = 0;
        int aside = 0;
        int total = 0;
        for (Source source : dossier.sources()) {
            Coverage part = coverage(source.id());
            cited += part.cited();
            aside += part.setAside();
            total += part.total();
        }
        return new Coverage(cited, aside, total);
    }
}
