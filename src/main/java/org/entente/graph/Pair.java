package org.entente.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.PairId;

/**
 * Two actors and all ties between them.
 *
 * @param id the actors
 * @param ties the ties in the dossier's order, at least one
 */
public record Pair(PairId id, List<Tie> ties) {

    public Pair {
        ties = List.copyOf(ties);
    }

    /** Tells whether the ties are those of an actor to itself. */
    public boolean isLoop() {
        return id.first().equals(id.second());
    }

    /** Returns the ties of each stance there is, in the order of stances and of the dossier. */
    public Map<Stance, List<Tie>> byStance() {
        Map<Stance, List<Tie>> groups = new EnumMap<>(Stance.class);
        ties.forEach(tie -> groups.computeIfAbsent(tie.stance(), s -> new ArrayList<>()).add(tie));
        groups.replaceAll((stance, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(groups);
    }
}
