package org.entente.export.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.compose.Magnification;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.place.Draftsman;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.Pair;
import org.entente.graph.RelationGraph;
import org.entente.model.id.TieId;
import org.entente.model.trace.EvidenceIndex;

/** Opens each pair of an overview in advance, so that the page does no layout. */
final class PageFans {

    /**
     * An open pair.
     *
     * @param marks what is shown: the single ties, and pills that move aside for them
     * @param gone what is hidden: ids of lines that lose their label, and of pills
     */
    record Fan(Pair pair, GraphDrawing marks, List<String> gone) {}

    private final GraphDrawing overview;
    private final RelationGraph graph;
    private final Set<TieId> marked;
    private final DrawingComposer composer;
    private final Magnification magnification;
    private final Set<TieId> labelled;
    private final Map<Object, PillMark> pills;

    PageFans(
            GraphDrawing overview, RelationGraph graph, EvidenceIndex evidence, Typeface typeface) {
        this.overview = overview;
        this.graph = graph;
        this.marked = Draftsman.toMend(graph, evidence);
        this.composer = new DrawingComposer(typeface, overview.style());
        double letters =
                overview.lines().isEmpty()
                        ? 1
                        : overview.lines().get(0).label().style().size() / VisualStyle.LABEL.size();
        this.magnification = new Magnification(letters, overview.style().weight());
        this.labelled =
                overview.lines().stream()
                        .filter(line -> line.label().shown())
                        .map(line -> line.ties().get(0))
                        .collect(Collectors.toSet());
        this.pills =
                overview.pills().stream()
                        .collect(Collectors.toMap(PillMark::subject, Function.identity()));
    }

    /** Returns the pairs that open, in the order of their first ties. */
    List<Fan> all() {
        if (overview.ribbons().isEmpty()) {
            return List.of();
        }
        List<Fan> fans = new ArrayList<>();
        for (Pair pair : graph.pairs()) {
            boolean closed = pair.ties().size() > 1 && !pair.isLoop() && isDrawn(pair);
            if (closed) {
                fans.add(fan(pair));
            }
        }
        return fans;
    }

    private boolean isDrawn(Pair pair) {
        return overview.node(pair.id().first()).isPresent()
                && overview.node(pair.id().second()).isPresent()
                && overview.line(pair.ties().get(0).id()).isPresent();
    }

    private Fan fan(Pair pair) {
        GraphDrawing opened =
                composer.opened(overview, graph, Set.of(pair.id()), marked, magnification);
        Set<TieId> own = new LinkedHashSet<>();
        pair.ties().forEach(tie -> own.add(tie.id()));
        List<TieMark> ties = opened.ties().stream().filter(t -> own.contains(t.id())).toList();
        List<String> gone = new ArrayList<>();
        for (LineMark line : opened.lines()) {
            TieId first = line.ties().get(0);
            if (!line.label().shown() && labelled.contains(first) && !own.contains(first)) {
                gone.add(PageIds.of(line.subject()));
            }
        }
        List<PillMark> aside = new ArrayList<>();
        for (PillMark pill : opened.pills()) {
            PillMark before = pills.get(pill.subject());
            if (before != null && !before.label().equals(pill.label())) {
                gone.add(PageIds.of(pill.subject()));
                aside.add(pill);
            }
        }
        GraphDrawing marks =
                opened.marks(List.of(), ties, List.of())
                        .withPills(aside.stream().filter(p -> p.label().shown()).toList());
        return new Fan(pair, marks, gone);
    }

    /** Extends a box to contain every fan. */
    static Box around(Box box, List<Fan> fans) {
        Box all = box;
        for (Fan fan : fans) {
            all = all.union(fan.marks().bounds());
        }
        return all;
    }
}
