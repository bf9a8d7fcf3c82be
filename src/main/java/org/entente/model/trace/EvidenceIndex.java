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
import org.jspecify.annotations.Nullable;

/**
 * Joins the claims of a dossier to the sentences of its sources, both ways.
 *
 * <p>Built once for a dossier: every quote is resolved. Immutable, so any thread may read it.
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

    private EvidenceIndex(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Resolves every quote of a dossier.
     *
     * @param dossier the dossier
     * @return the index
     */
    public static EvidenceIndex of(Dossier dossier) {
        return of(dossier, () -> false);
    }

    /**
     * Resolves every quote of a dossier, unless that is given up.
     *
     * @param dossier the dossier
     * @param cancelled asked before each quote whether it is
     * @return the index
     * @throws CancellationException if it is
     */
    public static EvidenceIndex of(Dossier dossier, BooleanSupplier cancelled) {
        EvidenceIndex index = new EvidenceIndex(dossier);
        Map<SourceId, QuoteResolver> resolvers = new LinkedHashMap<>();
        for (Source source : dossier.sources()) {
            goOn(cancelled);
            resolvers.put(source.id(), new QuoteResolver(source.article()));
        }
        for (Claim claim : dossier.claims()) {
            index.add(claim, resolvers, cancelled);
        }
        for (ReviewedSentence sentence : dossier.reviewed()) {
            goOn(cancelled);
            index.add(sentence, resolvers);
        }
        index.cover();
        return index;
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

    private void add(
            Claim claim, Map<SourceId, QuoteResolver> resolvers, BooleanSupplier cancelled) {
        List<Citation> list = new ArrayList<>();
        for (Evidence evidence : claim.evidence()) {
            goOn(cancelled);
            QuoteResolution resolution =
                    resolve(resolvers.get(evidence.source()), evidence.textQuote());
            Citation citation = new Citation(claim.id(), list.size(), evidence, resolution);
            list.add(citation);
            for (SentenceRef sentence : sentences(citation)) {
                claims.computeIfAbsent(sentence, s -> new LinkedHashSet<>()).add(claim.id());
            }
        }
        citations.put(claim.id(), List.copyOf(list));
    }

    private static QuoteResolution resolve(@Nullable QuoteResolver resolver, TextQuote quote) {
        return resolver == null
                ? new QuoteResolution(Drift.MISSING, Optional.empty(), List.of(), Optional.empty())
                : resolver.resolve(quote);
    }

    /** One that stands in its paragraph more than once is set aside wherever it stands there. */
    private void add(ReviewedSentence sentence, Map<SourceId, QuoteResolver> resolvers) {
        QuoteResolution resolution =
                resolve(resolvers.get(sentence.source()), sentence.textQuote());
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

    /**
     * Returns the dossier indexed.
     *
     * @return the dossier
     */
    public Dossier dossier() {
        return dossier;
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
     * Returns the sentences a citation touches.
     *
     * @param citation the citation
     * @return the sentences in reading order; empty where the quote was not found
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

    /**
     * Returns the sentences of all sources.
     *
     * @return the sentences in reading order, source by source
     */
    public List<SentenceRef> sentences() {
        return Collections.unmodifiableList(sentences);
    }

    /**
     * Returns the sentences that nothing cites and nobody has set aside.
     *
     * @return the sentences in reading order, source by source
     */
    public List<SentenceRef> toDo() {
        return Collections.unmodifiableList(toDo);
    }

    /**
     * Tells whether a sentence is set aside as carrying no relation.
     *
     * @param sentence the sentence
     * @return whether it is; also of one that is cited all the same
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

    /**
     * Returns the claims that a sentence supports.
     *
     * @param sentence the sentence
     * @return ids of ties and concerns in the dossier's order; empty for an uncited sentence
     */
    public Set<ElementId> claims(SentenceRef sentence) {
        return Collections.unmodifiableSet(claims.getOrDefault(sentence, Set.of()));
    }

    /**
     * Tells whether a claim has no evidence, or some quote of it was not found in its source.
     *
     * @param claim the id of a tie or concern
     * @return whether its evidence needs mending
     */
    public boolean hasUnresolvedEvidence(ElementId claim) {
        List<Citation> list = citations.get(claim);
        return list != null
                && (list.isEmpty()
                        || list.stream().anyMatch(c -> !c.resolution().drift().isFound()));
    }

    /**
     * Returns how much of a source is done.
     *
     * @param source the source
     * @return cited, set aside and all sentences
     */
    public Coverage coverage(SourceId source) {
        return coverage.getOrDefault(source, new Coverage(0, 0));
    }

    /**
     * Returns how much of all sources is done.
     *
     * @return cited, set aside and all sentences
     */
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
