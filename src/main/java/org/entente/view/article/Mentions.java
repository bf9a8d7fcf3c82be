package org.entente.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Source;
import org.entente.model.id.ActorId;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Sentence;
import org.entente.view.OpenDossier;

/** Where the sources name an actor. */
public final class Mentions {

    private Mentions() {}

    /** Returns the sentences that name an actor, in the order of reading. */
    public static List<SentenceRef> of(OpenDossier open, ActorId actor) {
        ActorNames names = new ActorNames(open.dossier());
        List<SentenceRef> found = new ArrayList<>();
        for (Source source : open.dossier().sources()) {
            for (Sentence sentence : source.article().sentences()) {
                if (names.in(sentence.text()).stream().anyMatch(n -> n.actor().equals(actor))) {
                    found.add(new SentenceRef(source.id(), sentence.paragraph(), sentence.index()));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Returns the sentence after one of them, the first after the last or after any other. */
    public static Optional<SentenceRef> next(
            List<SentenceRef> mentions, Optional<SentenceRef> after) {
        int at = after.map(mentions::indexOf).orElse(-1);
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(mentions.get((at + 1) % mentions.size()));
    }
}
