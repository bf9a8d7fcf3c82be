package org.entente.view;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.drawing.place.Arrangement;
import org.entente.graph.Budget;
import org.entente.graph.RelationGraph;
import org.entente.model.Dossier;
import org.entente.model.id.ElementId;
import org.entente.model.trace.Drafts;
import org.entente.model.trace.EvidenceIndex;
import org.entente.model.trace.SentenceRef;

/**
 * The open dossier, with everything derived from it once.
 *
 * @param evidence its claims joined to the sentences
 * @param graph its whole graph
 * @param warnings how many problems its reading found
 * @param arrangement the places of its actors, where they were found beforehand
 * @param edition how often it has been read again while it was open
 */
public record OpenDossier(
        Dossier dossier,
        EvidenceIndex evidence,
        RelationGraph graph,
        int warnings,
        Optional<Arrangement> arrangement,
        int edition) {

    /**
     * Derives what the window needs of a dossier. Resolves every quote, so call it off the JavaFX
     * application thread.
     *
     * @param warnings how many problems its reading found
     */
    public static OpenDossier of(Dossier dossier, int warnings) {
        return of(dossier, EvidenceIndex.of(dossier), warnings);
    }

    /**
     * Derives what the window needs from a dossier with resolved quotes.
     *
     * @param evidence maps its claims to sentences
     * @param warnings the number of problems found while reading
     */
    public static OpenDossier of(Dossier dossier, EvidenceIndex evidence, int warnings) {
        return new OpenDossier(
                dossier, evidence, RelationGraph.of(dossier), warnings, Optional.empty(), 0);
    }

    /** Returns whether the dossier is so large that scanning its claims would block the window. */
    public boolean isLarge() {
        return !Budget.DEFAULT.readsAtOnce(dossier.claims().size());
    }

    /**
     * Returns the elements of a selection: the elements selected, the ties of a pair, or everything
     * that a sentence supports.
     */
    public Set<ElementId> elements(Selection selection) {
        if (selection instanceof Selection.OfElement element) {
            return Set.of(element.id());
        } else if (selection instanceof Selection.OfElements elements) {
            return elements.ids();
        } else if (selection instanceof Selection.OfSentence sentence) {
            return evidence.claims(sentence.sentence());
        } else if (selection instanceof Selection.OfPair of) {
            Set<ElementId> ties = new LinkedHashSet<>();
            graph.tiesBetween(of.pair().first(), of.pair().second())
                    .forEach(tie -> ties.add(tie.id()));
            if (ties.isEmpty()) {
                // Two actors without a tie stand for themselves.
                ties.addAll(List.of(of.pair().first(), of.pair().second()));
            }
            return Collections.unmodifiableSet(ties);
        }
        return Set.of();
    }

    /**
     * Returns the sentences that support a selection.
     *
     * @param selection what is selected
     * @return those that support an element of it; of a sentence, itself alone
     */
    public Set<SentenceRef> sentences(Selection selection) {
        if (selection instanceof Selection.OfSentence sentence) {
            return Set.of(sentence.sentence());
        }
        Set<SentenceRef> sentences = new LinkedHashSet<>();
        elements(selection).forEach(id -> sentences.addAll(evidence.sentences(id)));
        return Collections.unmodifiableSet(sentences);
    }

    /**
     * Returns the same dossier with places for its actors.
     *
     * @param other the places
     */
    public OpenDossier withArrangement(Arrangement other) {
        return new OpenDossier(dossier, evidence, graph, warnings, Optional.of(other), edition);
    }

    /**
     * Returns the same dossier as what has become of another that is open.
     *
     * @param before the earlier edition
     * @return the next edition
     */
    public OpenDossier after(OpenDossier before) {
        return new OpenDossier(
                dossier, evidence, graph, warnings, arrangement, before.edition() + 1);
    }

    /**
     * Returns the next edition after an edit. Resolves what has changed, so call it off the JavaFX
     * application thread.
     *
     * @param next the edited dossier
     * @return this edition if nothing has changed
     */
    public OpenDossier edited(Dossier next) {
        return next.equals(dossier)
                ? this
                : new OpenDossier(
                        next,
                        evidence.after(next, () -> false),
                        RelationGraph.of(next),
                        warnings,
                        arrangement.filter(found -> hasAll(found, next)),
                        edition + 1);
    }

    /**
     * Returns the dossier as it is exported: without its drafts. Call it off the JavaFX application
     * thread.
     */
    public OpenDossier withoutDrafts() {
        return edited(Drafts.without(dossier));
    }

    /** Places found beforehand are of no use to actors that came later. */
    private static boolean hasAll(Arrangement found, Dossier next) {
        return next.actors().stream().allMatch(a -> found.places().containsKey(a.id()));
    }

    /**
     * Tells whether a dossier that was open already was read again: what the user has set up for it
     * stays.
     */
    public boolean isReread() {
        return edition > 0;
    }
}
