package org.entente.drawing.compose;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.compose.line.Strand;
import org.entente.drawing.style.LinePattern;
import org.entente.model.Tie;

/**
 * Chooses the tie whose words label each strand: the one with most evidence. Less certain ties
 * count less. Where several strands would have the same words, those with an almost equally
 * well-founded alternative use that.
 */
final class Leads {

    /** The factor for words that also appear elsewhere in the picture. */
    private static final double SAID = 1.0 / 3;

    private final Map<Strand, Tie> leads = new LinkedHashMap<>();
    private final Map<String, Integer> said = new HashMap<>();

    private Leads(List<Strand> strands) {
        for (Strand strand : strands) {
            Tie best = strand.ties().get(0);
            for (Tie tie : strand.ties()) {
                best = weight(tie) > weight(best) ? tie : best;
            }
            leads.put(strand, best);
            said.merge(best.label(), 1, Integer::sum);
        }
    }

    /** Returns the labelling tie of each strand, in the strands' order. */
    static Map<Strand, Tie> of(List<Strand> strands) {
        Leads leads = new Leads(strands);
        while (leads.vary()) {
            // Each round leaves one strand fewer with words said elsewhere.
        }
        return leads.leads;
    }

    /** Changes the words of the strand that loses least by it. */
    private boolean vary() {
        double most = 1e-9;
        Strand changed = null;
        Tie instead = null;
        for (Map.Entry<Strand, Tie> entry : leads.entrySet()) {
            Tie now = entry.getValue();
            if (said.getOrDefault(now.label(), 0) > 1) {
                for (Tie tie : entry.getKey().ties()) {
                    double gain = weight(tie) - SAID * weight(now);
                    if (said.getOrDefault(tie.label(), 0) == 0 && gain > most) {
                        most = gain;
                        changed = entry.getKey();
                        instead = tie;
                    }
                }
            }
        }
        if (changed == null || instead == null) {
            return false;
        }
        Tie before = leads.put(changed, instead);
        if (before != null) {
            said.merge(before.label(), -1, Integer::sum);
        }
        said.merge(instead.label(), 1, Integer::sum);
        return true;
    }

    private static double weight(Tie tie) {
        double certain =
                switch (LinePattern.of(tie.status())) {
                    case SOLID -> 1;
                    case DASHED -> 0.75;
                    case DOTTED, LONG, FINE, GHOST -> 0.45;
                };
        return tie.evidence().size() * certain;
    }
}
