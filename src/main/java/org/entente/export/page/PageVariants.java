package org.entente.export.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.Subject;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.place.Draftsman;
import org.entente.drawing.style.Typeface;
import org.entente.graph.RelationGraph;
import org.entente.model.Claim;
import org.entente.model.Status;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.EvidenceIndex;

/**
 * Computes in advance what is left of each ribbon and pill when the reader hides some certainties,
 * or a step of the story leaves claims out: other words, a smaller number, a thinner line.
 */
final class PageVariants {

    /**
     * What is left of a mark.
     *
     * @param of the whole mark
     * @param left the claims that are left, some but not all
     * @param marks their drawing
     */
    record Variant(Subject of, List<ElementId> left, GraphDrawing marks) {}

    private final GraphDrawing overview;
    private final RelationGraph graph;
    private final List<Set<ElementId>> leftOut;
    private final Set<TieId> marked;
    private final DrawingComposer composer;
    private final Map<ElementId, Status> certainty = new LinkedHashMap<>();

    PageVariants(
            GraphDrawing overview,
            RelationGraph graph,
            List<Set<ElementId>> leftOut,
            EvidenceIndex evidence,
            Typeface typeface) {
        this.overview = overview;
        this.graph = graph;
        this.leftOut = leftOut;
        this.marked = Draftsman.toMend(graph, evidence);
        this.composer = new DrawingComposer(typeface, overview.style());
        Stream.<Collection<? extends Claim>>of(graph.ties(), graph.concerns())
                .flatMap(Collection::stream)
                .forEach(claim -> certainty.put(claim.id(), claim.status()));
    }

    /** Returns all variants, in the order of the drawing's marks. */
    List<Variant> all() {
        Map<Subject, List<List<ElementId>>> parts = new LinkedHashMap<>();
        overview.ribbons().forEach(r -> parts.put(r.subject(), parts(r.subject())));
        overview.pills().forEach(p -> parts.put(p.subject(), parts(p.subject())));
        int rounds = parts.values().stream().mapToInt(List::size).max().orElse(0);
        Map<Subject, List<Variant>> variants = new LinkedHashMap<>();
        parts.keySet().forEach(subject -> variants.put(subject, new ArrayList<>()));
        // Each round takes the next variant of every mark.
        for (int round = 0; round < rounds; round++) {
            Map<Subject, List<ElementId>> left = new LinkedHashMap<>();
            for (Map.Entry<Subject, List<List<ElementId>>> entry : parts.entrySet()) {
                if (round < entry.getValue().size()) {
                    left.put(entry.getKey(), entry.getValue().get(round));
                }
            }
            GraphDrawing reduced = keeping(left);
            left.forEach(
                    (subject, ids) ->
                            Objects.requireNonNull(variants.get(subject))
                                    .add(new Variant(subject, ids, marks(reduced, ids))));
        }
        return variants.values().stream().flatMap(List::stream).toList();
    }

    /** Returns what may be left of a mark, where that is some of it. */
    private List<List<ElementId>> parts(Subject subject) {
        Set<Status> there = new TreeSet<>();
        subject.elements().forEach(id -> there.add(status(id)));
        List<Status> statuses = List.copyOf(there);
        Set<List<ElementId>> parts = new LinkedHashSet<>();
        for (int choice = 1; choice < (1 << statuses.size()) - 1; choice++) {
            int chosen = choice;
            parts.add(
                    subject.elements().stream()
                            .filter(id -> (chosen >> statuses.indexOf(status(id)) & 1) == 1)
                            .toList());
        }
        for (Set<ElementId> gone : leftOut) {
            List<ElementId> left =
                    subject.elements().stream().filter(id -> !gone.contains(id)).toList();
            if (!left.isEmpty() && left.size() < subject.elements().size()) {
                parts.add(left);
            }
        }
        return List.copyOf(parts);
    }

    private Status status(ElementId id) {
        return certainty.getOrDefault(id, Status.STATED);
    }

    private GraphDrawing keeping(Map<Subject, List<ElementId>> left) {
        Set<ElementId> kept = new LinkedHashSet<>(certainty.keySet());
        overview.nodes().forEach(node -> kept.add(node.id()));
        left.forEach(
                (subject, ids) -> {
                    kept.removeAll(subject.elements());
                    kept.addAll(ids);
                });
        return composer.keeping(overview, graph, kept, marked);
    }

    private static GraphDrawing marks(GraphDrawing reduced, List<ElementId> ids) {
        Set<ElementId> wanted = new HashSet<>(ids);
        List<TieMark> ties =
                reduced.ties().stream().filter(tie -> wanted.contains(tie.id())).toList();
        List<PillMark> pills =
                reduced.pills().stream().filter(p -> isOf(p.subject(), wanted)).toList();
        return reduced.marks(List.of(), ties, List.of())
                .withRibbons(
                        reduced.ribbons().stream()
                                .filter((LineMark r) -> isOf(r.subject(), wanted))
                                .toList())
                .withPills(pills);
    }

    private static boolean isOf(Subject subject, Set<ElementId> wanted) {
        return wanted.containsAll(subject.elements());
    }
}
