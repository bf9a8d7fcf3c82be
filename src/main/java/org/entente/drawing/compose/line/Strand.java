package org.entente.drawing.compose.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.Pair;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.PairId;

/**
 * The content of one line of the overview: the ties of a pair and a stance, or one tie of an actor
 * to itself.
 *
 * @param ties in the dossier's order, at least one
 */
public record Strand(PairId pair, Stance stance, List<Tie> ties) {

    private static final double FOR_EACH_MORE = 0.9;
    private static final double MAX_WIDTH = 9;

    public Strand {
        ties = List.copyOf(ties);
    }

    /**
     * Returns the strands of a pair, side by side.
     *
     * @param alone which ties are never drawn together with others
     */
    public static List<Strand> of(Pair pair, Predicate<Tie> alone) {
        List<Strand> strands = new ArrayList<>();
        if (pair.isLoop()) {
            pair.ties()
                    .forEach(tie -> strands.add(new Strand(pair.id(), tie.stance(), List.of(tie))));
        } else {
            List<Tie> together = pair.ties().stream().filter(alone.negate()).toList();
            new Pair(pair.id(), together)
                    .byStance()
                    .forEach((stance, ties) -> strands.add(new Strand(pair.id(), stance, ties)));
            pair.ties().stream()
                    .filter(alone)
                    .forEach(tie -> strands.add(new Strand(pair.id(), tie.stance(), List.of(tie))));
        }
        return List.copyOf(strands);
    }

    /** Returns the width of a line for a number of ties, in world units. */
    public static double width(int ties) {
        return Math.min(MAX_WIDTH, VisualStyle.LINE_WIDTH + FOR_EACH_MORE * (ties - 1));
    }

    double width() {
        return width(ties.size());
    }

    /** Tells whether it is drawn as a ribbon rather than an ordinary tie. */
    public boolean isRibbon() {
        return ties.size() > 1;
    }

    /** Tells whether a tie acts on the first actor of the pair. */
    public boolean reachesFirst() {
        return ties.stream().anyMatch(tie -> !tie.directed() || tie.to().equals(pair.first()));
    }

    /** Tells whether a tie acts on the second actor of the pair. */
    public boolean reachesSecond() {
        return ties.stream().anyMatch(tie -> !tie.directed() || tie.to().equals(pair.second()));
    }

    /** Orders pairs by number of ties, most first. */
    static final Comparator<List<Strand>> BY_WEIGHT =
            Comparator.comparingInt(
                    strands -> -strands.stream().mapToInt(strand -> strand.ties().size()).sum());
}
