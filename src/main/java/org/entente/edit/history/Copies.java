package org.entente.edit.history;

import java.util.HashSet;
import java.util.Set;
import org.entente.edit.Changed;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.TieId;

/** Elements under other ids. */
final class Copies {

    private Copies() {}

    /** Returns all ids that some dossiers use. */
    static Set<String> taken(Dossier... dossiers) {
        Set<String> ids = new HashSet<>();
        for (Dossier dossier : dossiers) {
            dossier.sources().forEach(source -> ids.add(source.id().value()));
            dossier.actors().forEach(actor -> ids.add(actor.id().value()));
            dossier.claims().forEach(claim -> ids.add(claim.id().value()));
        }
        return ids;
    }

    private static String free(String id, Set<String> taken) {
        int number = 2;
        while (taken.contains(id + '-' + number)) {
            number++;
        }
        return id + '-' + number;
    }

    static Actor of(Actor actor, Set<String> taken) {
        return Changed.id(actor, new ActorId(free(actor.id().value(), taken)));
    }

    static Tie of(Tie tie, Set<String> taken) {
        return Changed.id(tie, new TieId(free(tie.id().value(), taken)));
    }

    static Concern of(Concern concern, Set<String> taken) {
        return Changed.id(concern, new ConcernId(free(concern.id().value(), taken)));
    }
}
