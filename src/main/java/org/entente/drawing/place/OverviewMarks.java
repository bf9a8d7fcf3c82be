package org.entente.drawing.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.style.Texts;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.layout.untangle.Extent;
import org.entente.layout.untangle.MarkSizes;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/**
 * Estimates the space taken by the marks of the overview before it is drawn: nodes, names, ribbons
 * and their labels. Text widths use the average character width.
 */
final class OverviewMarks implements MarkSizes<ActorId> {

    private static final int MAX_LABEL_CHARS = 30;
    private static final double MEAN_ADVANCE = 0.53;
    private static final double LABEL_PADDING = 18;
    private static final double MORE_WIDTH = 16;
    private static final double LABEL_STEP = 22;
    private static final double PILL_WIDTH = 130;

    /** Labels that would take a larger share of the area than this give way to numbers. */
    private static final double MAX_LABEL_SHARE = 0.3;

    private final Map<ActorId, Double> radii;
    private final Map<ActorId, Extent> names = new HashMap<>();
    private final Map<Set<ActorId>, Integer> ribbons = new HashMap<>();
    private final Map<Set<ActorId>, Extent> labels = new LinkedHashMap<>();

    OverviewMarks(RelationGraph graph, Map<ActorId, Double> radii, Box area) {
        this.radii = radii;
        for (Actor actor : graph.dossier().actors()) {
            List<String> lines = Texts.wrapName(actor.name());
            double width = 0;
            for (String line : lines) {
                width = Math.max(width, line.length() * MEAN_ADVANCE * VisualStyle.NAME.size());
            }
            names.put(actor.id(), new Extent(width, lines.size() * VisualStyle.NAME.lineHeight()));
        }
        pairs(graph).forEach((pair, ties) -> measure(graph, pair, ties));
        double sum = 0;
        for (Extent label : labels.values()) {
            sum += label.width() * label.height();
        }
        if (sum > MAX_LABEL_SHARE * area.width() * area.height()) {
            labels.clear();
        }
    }

    private static Map<Set<ActorId>, List<Tie>> pairs(RelationGraph graph) {
        Map<Set<ActorId>, List<Tie>> pairs = new LinkedHashMap<>();
        for (Tie tie : graph.ties()) {
            if (!tie.from().equals(tie.to())) {
                pairs.computeIfAbsent(Set.of(tie.from(), tie.to()), p -> new ArrayList<>())
                        .add(tie);
            }
        }
        return pairs;
    }

    private void measure(RelationGraph graph, Set<ActorId> pair, List<Tie> ties) {
        Map<Stance, Tie> best = new LinkedHashMap<>();
        for (Tie tie : ties) {
            best.merge(
                    tie.stance(),
                    tie,
                    (one, other) -> other.evidence().size() > one.evidence().size() ? other : one);
        }
        double width = 0;
        for (Tie tie : best.values()) {
            int characters = Math.min(MAX_LABEL_CHARS, tie.label().length());
            double text = characters * MEAN_ADVANCE * VisualStyle.LABEL.size();
            width = Math.max(width, text + LABEL_PADDING);
        }
        width += ties.size() > best.size() ? MORE_WIDTH : 0;
        int rows = best.size();
        if (isFeared(graph, pair, ties)) {
            width = Math.max(width, PILL_WIDTH);
            rows++;
        }
        ribbons.put(pair, best.size());
        labels.put(pair, new Extent(width, rows * LABEL_STEP));
    }

    /** Whether a concern is about both actors, or about a tie between them. */
    private static boolean isFeared(RelationGraph graph, Set<ActorId> pair, List<Tie> ties) {
        Set<ElementId> ids = new HashSet<>();
        ties.forEach(tie -> ids.add(tie.id()));
        for (Concern concern : graph.concerns()) {
            Set<ElementId> about = new LinkedHashSet<>(concern.about());
            if (about.containsAll(pair) || concern.about().stream().anyMatch(ids::contains)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public double radius(ActorId actor) {
        return radii.getOrDefault(actor, 0.0);
    }

    @Override
    public Extent name(ActorId actor) {
        return names.getOrDefault(actor, Extent.NONE);
    }

    @Override
    public int strands(ActorId one, ActorId other) {
        return ribbons.getOrDefault(Set.of(one, other), 1);
    }

    @Override
    public Extent label(ActorId one, ActorId other) {
        return labels.getOrDefault(Set.of(one, other), Extent.NONE);
    }
}
