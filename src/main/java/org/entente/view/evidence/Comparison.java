package org.entente.view.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.id.ActorId;
import org.entente.model.id.PairId;
import org.entente.view.OpenDossier;
import org.entente.view.evidence.EvidenceContent.Compared;
import org.entente.view.evidence.EvidenceContent.Counted;
import org.entente.view.words.Phrases;

/** The counterparts that two actors share, and those only one of them has. */
final class Comparison {

    private final RelationGraph graph;
    private final Phrases phrases;
    private final ClaimSummaries rows;

    private Comparison(OpenDossier open, Phrases phrases, ClaimSummaries rows) {
        this.graph = open.graph();
        this.phrases = phrases;
        this.rows = rows;
    }

    /**
     * Compares the actors of a pair; returns nothing for one actor or if neither has other ties.
     */
    static List<Compared> of(OpenDossier open, Phrases phrases, ClaimSummaries rows, PairId pair) {
        return pair.first().equals(pair.second())
                ? List.of()
                : new Comparison(open, phrases, rows).compare(pair.first(), pair.second());
    }

    private List<Compared> compare(ActorId one, ActorId other) {
        Set<ActorId> ofOne = others(one, other);
        Set<ActorId> ofOther = others(other, one);
        List<Counted> both = new ArrayList<>();
        List<Counted> onlyOne = new ArrayList<>();
        List<Counted> onlyOther = new ArrayList<>();
        for (Actor actor : graph.dossier().actors()) {
            ActorId third = actor.id();
            if (ofOne.contains(third) && ofOther.contains(third)) {
                both.add(
                        new Counted(
                                rows.link(third), ties(one, third) + " and " + ties(other, third)));
            } else if (ofOne.contains(third)) {
                onlyOne.add(counted(one, third));
            } else if (ofOther.contains(third)) {
                onlyOther.add(counted(other, third));
            }
        }
        List<Compared> compared = new ArrayList<>();
        add(compared, "Both have ties with", both);
        add(compared, "Only " + phrases.within(one), onlyOne);
        add(compared, "Only " + phrases.within(other), onlyOther);
        return List.copyOf(compared);
    }

    private Set<ActorId> others(ActorId actor, ActorId without) {
        Set<ActorId> others = new LinkedHashSet<>(graph.tiesByCounterpart(actor).keySet());
        others.remove(actor);
        others.remove(without);
        return others;
    }

    private int ties(ActorId one, ActorId other) {
        return graph.tiesBetween(one, other).size();
    }

    private Counted counted(ActorId one, ActorId third) {
        return new Counted(rows.link(third), Phrases.count(ties(one, third), "tie"));
    }

    private static void add(List<Compared> compared, String heading, List<Counted> actors) {
        if (!actors.isEmpty()) {
            compared.add(new Compared(heading, List.copyOf(actors)));
        }
    }
}
