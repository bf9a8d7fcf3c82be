package org.entente.app.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.graph.TieSummary;
import org.entente.model.Claim;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.OpenDossier;
import org.entente.view.words.Phrases;

/** What the status bar says of elements. */
final class StatusText {

    private StatusText() {}

    static String of(OpenDossier open, ElementId id) {
        String title = new Phrases(open.dossier()).title(id);
        if (id instanceof ActorId actor) {
            return title + " \u2014 " + of(open, actor);
        }
        int sentences = open.evidence().sentences(id).size();
        return title + " \u2014 " + Phrases.count(sentences, "sentence");
    }

    /** Describes how many ties and concerns an actor has, and for how many it is cited. */
    private static String of(OpenDossier open, ActorId actor) {
        String own =
                Phrases.counts(
                        open.graph().degree(actor), open.graph().concernsHeldBy(actor).size());
        List<ElementId> said = open.graph().saidBy(actor).stream().map(Claim::id).toList();
        if (said.isEmpty()) {
            return own;
        }
        String cited = "cited for " + several(said);
        return own.equals("nothing") ? cited : own + ", " + cited;
    }

    static String of(OpenDossier open, SentenceRef sentence) {
        List<ElementId> claims = List.copyOf(open.evidence().claims(sentence));
        return "Sentence \u00b7 "
                + Phrases.paragraph(sentence.paragraph())
                + " \u2014 supports "
                + several(claims);
    }

    static String of(OpenDossier open, PairId pair) {
        String title = new Phrases(open.dossier()).pairTitle(pair);
        return title
                + open.graph()
                        .pair(pair)
                        .map(of -> " \u2014 " + TieSummary.of(of.ties()))
                        .orElse("");
    }

    /** Speaks of ties that all join the same two actors; empty if they do not. */
    static Optional<String> ofPair(OpenDossier open, List<ElementId> ids) {
        Set<PairId> pairs = new LinkedHashSet<>();
        List<Tie> ties = new ArrayList<>();
        for (ElementId id : ids) {
            Optional<Tie> tie =
                    id instanceof TieId one ? open.dossier().tie(one) : Optional.<Tie>empty();
            tie.ifPresent(
                    t -> {
                        ties.add(t);
                        pairs.add(open.graph().pairId(t.from(), t.to()));
                    });
        }
        return ties.size() == ids.size() && pairs.size() == 1
                ? Optional.of(
                        new Phrases(open.dossier()).pairTitle(pairs.iterator().next())
                                + " \u2014 "
                                + TieSummary.of(ties))
                : Optional.empty();
    }

    static String several(List<ElementId> ids) {
        int ties = (int) ids.stream().filter(TieId.class::isInstance).count();
        int concerns = (int) ids.stream().filter(ConcernId.class::isInstance).count();
        return Phrases.counts(ids.size() - ties - concerns, ties, concerns);
    }
}
