package org.entente.view.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.edit.Edit;
import org.entente.model.Dossier;
import org.entente.model.ReviewedSentence;
import org.entente.model.id.ElementId;
import org.entente.model.trace.Citation;
import org.entente.model.trace.EvidenceIndex;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Sentence;
import org.entente.source.quote.QuoteResolution;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;

/** Sets sentences aside or takes them up again, and finds the next open one. */
final class Reviewing {

    private final EvidenceIndex evidence;

    Reviewing(EvidenceIndex evidence) {
        this.evidence = evidence;
    }

    /**
     * The result of setting sentences aside.
     *
     * @param edit the change; empty for none
     * @param said the message after it
     */
    record Decision(Optional<Edit> edit, String said) {}

    /**
     * A quote that a tie or a concern can do without.
     *
     * @param claim its label in quotation marks
     * @param edit takes the quote away
     */
    record Removal(String claim, Edit edit) {}

    /** Returns the quotes that a sentence is part of. */
    List<Removal> removals(SentenceRef sentence) {
        List<Removal> removals = new ArrayList<>();
        for (ElementId id : evidence.claims(sentence)) {
            for (Citation citation : evidence.citations(id)) {
                if (EvidenceIndex.sentences(citation).contains(sentence)) {
                    evidence.dossier()
                            .claim(id)
                            .map(
                                    claim ->
                                            new Removal(
                                                    '\u201c'
                                                            + Isolated.line(claim.label())
                                                            + '\u201d',
                                                    new Edit.RemoveEvidence(
                                                            claim, citation.evidence())))
                            .ifPresent(removals::add);
                }
            }
        }
        return removals;
    }

    /** Sets sentences aside, or takes them up where they are. */
    Decision decide(List<SentenceRef> sentences) {
        if (areAside(sentences)) {
            return new Decision(takeUp(sentences), "Taken up");
        }
        List<SentenceRef> free = open(sentences);
        return free.isEmpty()
                ? new Decision(Optional.empty(), "The sentence is cited: there is something here")
                : new Decision(
                        setAside(free), "Set aside as carrying no relation; 0 takes it up again");
    }

    /** Tells whether all sentences are set aside. */
    private boolean areAside(List<SentenceRef> sentences) {
        return !sentences.isEmpty() && sentences.stream().allMatch(evidence::isSetAside);
    }

    /** Returns the open sentences: neither cited nor set aside. */
    List<SentenceRef> open(List<SentenceRef> sentences) {
        return sentences.stream()
                .filter(ref -> evidence.claims(ref).isEmpty() && !evidence.isSetAside(ref))
                .toList();
    }

    /** Sets sentences aside; empty without sentences. */
    private Optional<Edit> setAside(List<SentenceRef> sentences) {
        List<Edit> edits = new ArrayList<>();
        for (SentenceRef ref : sentences) {
            evidence.dossier()
                    .source(ref.source())
                    .flatMap(source -> source.article().sentence(ref.paragraph(), ref.index()))
                    .map(
                            words ->
                                    new ReviewedSentence(
                                            ref.source(), ref.paragraph(), words.text(), null))
                    .map(Edit.SetAside::new)
                    .ifPresent(edits::add);
        }
        return together("set aside ", edits);
    }

    /** Takes up sentences that were set aside; empty if none was. */
    private Optional<Edit> takeUp(List<SentenceRef> sentences) {
        Dossier dossier = evidence.dossier();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < dossier.reviewed().size(); i++) {
            ReviewedSentence reviewed = dossier.reviewed().get(i);
            if (touches(reviewed, evidence.reviewed().get(i), sentences)) {
                edits.add(new Edit.TakeUp(reviewed));
            }
        }
        return together("restore ", edits);
    }

    private static boolean touches(
            ReviewedSentence reviewed, QuoteResolution found, List<SentenceRef> sentences) {
        List<Sentence> all = new ArrayList<>();
        found.passage().ifPresent(passage -> all.addAll(passage.sentences()));
        found.candidates().forEach(passage -> all.addAll(passage.sentences()));
        return all.stream()
                .map(s -> new SentenceRef(reviewed.source(), s.paragraph(), s.index()))
                .anyMatch(sentences::contains);
    }

    private static Optional<Edit> together(String verb, List<Edit> edits) {
        return edits.size() <= 1
                ? edits.stream().findFirst()
                : Optional.of(
                        new Edit.Several(verb + Phrases.count(edits.size(), "sentence"), edits));
    }

    /**
     * Finds the next open sentence, continuing at the start after the last.
     *
     * @param from where to start; empty for the beginning
     * @return empty if all others are done
     */
    Optional<SentenceRef> next(Optional<SentenceRef> from) {
        List<SentenceRef> all = evidence.sentences();
        int at = from.map(all::indexOf).orElse(-1);
        for (int i = 1; i <= all.size(); i++) {
            SentenceRef ref = all.get(Math.floorMod(at + i, all.size()));
            if (!from.equals(Optional.of(ref)) && !open(List.of(ref)).isEmpty()) {
                return Optional.of(ref);
            }
        }
        return Optional.empty();
    }
}
