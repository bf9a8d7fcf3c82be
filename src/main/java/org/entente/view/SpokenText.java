package org.entente.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.drawing.Subject;
import org.entente.graph.RelationGraph;
import org.entente.graph.TieSummary;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.view.words.Grammar;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;

/**
 * Describes elements of the picture in a line for screen readers, including what shape, line and
 * colour tell sighted readers. Immutable and thread-safe.
 */
public final class SpokenText {

    private final Dossier dossier;
    private final RelationGraph graph;
    private final Phrases phrases;

    /**
     * Prepares to speak of a dossier.
     *
     * @param open the dossier
     */
    public SpokenText(OpenDossier open) {
        dossier = open.dossier();
        graph = open.graph();
        phrases = new Phrases(dossier);
    }

    /**
     * Describes the subject of a mark; a ribbon as its pair. Empty if the dossier does not have it.
     */
    public Optional<String> of(Subject subject) {
        return subject instanceof Subject.Ribbon ribbon
                ? of(ribbon.pair())
                : of(subject.elements().iterator().next());
    }

    /**
     * Describes an actor, a tie or a concern.
     *
     * @return "China, country, 21 ties, 9 concerns", "Concern: uneasy at closeness, held by China,
     *     about Russia", or the sentence of a tie; empty if the dossier does not have it
     */
    public Optional<String> of(ElementId id) {
        return id instanceof ActorId actor
                ? dossier.actor(actor).map(this::actor)
                : dossier.claim(id).map(this::claim);
    }

    /**
     * Describes the ties between two actors.
     *
     * @return "Russia and North Korea, 8 ties, all cooperative, 5 stated, 2 reported, 1 predicted";
     *     empty if there are no ties
     */
    public Optional<String> of(PairId id) {
        return graph.pair(id)
                .map(pair -> phrases.pairTitle(id) + ", " + TieSummary.of(pair.ties()));
    }

    private String actor(Actor actor) {
        return String.join(
                ", ",
                phrases.title(actor.id()),
                Phrases.kind(actor).toLowerCase(Locale.ROOT),
                Phrases.count(graph.degree(actor.id()), "tie"),
                Phrases.count(graph.concernsHeldBy(actor.id()).size(), "concern"));
    }

    private String claim(Claim claim) {
        return claim instanceof Tie tie ? phrases.tieSentence(tie) : concern((Concern) claim);
    }

    private String concern(Concern concern) {
        String held = ", held by " + list(concern.holders());
        String about = concern.about().isEmpty() ? "" : ", about " + list(concern.about());
        return "Concern: " + Isolated.of(concern.label()) + held + about;
    }

    private String list(List<? extends ElementId> ids) {
        return Grammar.list(ids.stream().map(phrases::title).toList());
    }
}
