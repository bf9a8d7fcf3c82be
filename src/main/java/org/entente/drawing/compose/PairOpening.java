package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Typeface;
import org.entente.graph.Pair;
import org.entente.graph.RelationGraph;
import org.entente.model.Tie;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;

/**
 * Opens pairs of a finished overview: their ties fan out, each with a line and a label of its own.
 * No node and no other line moves; labels that would lie under a fan are hidden, and the pill of
 * the pair goes beside it. Pure; any thread may use it.
 */
public final class PairOpening {

    private final RelationGraph graph;
    private final Predicate<TieId> marked;
    private final Typeface typeface;

    /**
     * Makes it for a graph.
     *
     * @param graph what the overview shows, or more
     * @param marked tells which ties have evidence that needs mending
     * @param typeface measures the texts
     */
    public PairOpening(RelationGraph graph, Predicate<TieId> marked, Typeface typeface) {
        this.graph = graph;
        this.marked = marked;
        this.typeface = typeface;
    }

    /**
     * Opens pairs, whatever lies under their fans.
     *
     * @param overview the picture
     * @param opened which; those without ribbons are left as they are
     * @return the picture with them open
     */
    public GraphDrawing open(GraphDrawing overview, Set<PairId> opened) {
        GraphDrawing drawing = overview;
        for (PairId id : opened) {
            Optional<Fan> fan = fan(drawing, graph.pair(id));
            drawing = fan.isPresent() ? opened(drawing, fan.get()) : drawing;
        }
        return drawing;
    }

    /**
     * Opens those pairs whose fans fit into the picture without covering anything, those with most
     * ties first.
     *
     * @param overview the picture
     * @return the picture with them open; the same where none fits
     */
    public GraphDrawing openWhatFits(GraphDrawing overview) {
        GraphDrawing drawing = overview;
        List<Pair> byTies = new ArrayList<>(graph.pairs());
        byTies.sort(Comparator.comparingInt(pair -> -pair.ties().size()));
        Set<PairId> closed = new HashSet<>();
        overview.ribbons().forEach(ribbon -> closed.add(ribbon.subject().pair()));
        for (Pair pair : byTies) {
            if (closed.contains(pair.id())) {
                Optional<Fan> fan = fan(drawing, Optional.of(pair)).filter(Fan::isClear);
                drawing = fan.isPresent() ? opened(drawing, fan.get()) : drawing;
            }
        }
        return drawing;
    }

    /** Finds room for the fan of a pair; empty where it is not drawn, or has no ribbon. */
    private Optional<Fan> fan(GraphDrawing drawing, Optional<Pair> pair) {
        if (pair.isEmpty()) {
            return Optional.empty();
        }
        PairId id = pair.get().id();
        Set<TieId> drawn = new HashSet<>();
        boolean closed = false;
        for (LineMark line : drawing.lines()) {
            if (joins(line, id)) {
                drawn.addAll(line.ties());
                closed |= line instanceof RibbonMark;
            }
        }
        boolean there =
                drawing.node(id.first()).isPresent() && drawing.node(id.second()).isPresent();
        if (!closed || !there) {
            return Optional.empty();
        }
        List<Tie> ties =
                pair.get().ties().stream()
                        .filter(tie -> drawn.contains(tie.id()))
                        .sorted(sideBySide(id))
                        .toList();
        Set<TieId> toMend = ties.stream().map(Tie::id).filter(marked).collect(Collectors.toSet());
        Marks marks = new Marks(graph, toMend, drawing.style().withWeight(1), typeface);
        return Optional.of(new FanPlacement(drawing, id, ties, marks).place());
    }

    /** By stance as ribbons are; of one stance, those of one direction lie side by side. */
    private static Comparator<Tie> sideBySide(PairId pair) {
        return Comparator.comparing(Tie::stance)
                .thenComparingInt(
                        tie -> !tie.directed() ? 1 : tie.from().equals(pair.first()) ? 0 : 2);
    }

    private static boolean joins(LineMark line, PairId pair) {
        return (line.from().equals(pair.first()) && line.to().equals(pair.second()))
                || (line.from().equals(pair.second()) && line.to().equals(pair.first()));
    }

    /**
     * A pair that is open.
     *
     * @param pair the actors
     * @param ties its ties, each with its line and its label
     * @param isClear whether nothing but its own closed ribbons lies under it
     */
    record Fan(PairId pair, List<TieMark> ties, boolean isClear) {}

    private static GraphDrawing opened(GraphDrawing drawing, Fan fan) {
        List<Box> covered = new ArrayList<>();
        fan.ties().forEach(tie -> covered.add(tie.label().box()));
        List<PillMark> pills = new ArrayList<>();
        for (PillMark pill : drawing.pills()) {
            PillMark moved = pill(pill, fan, covered, drawing);
            pills.add(moved);
            if (moved.label().shown() && !moved.equals(pill)) {
                covered.add(moved.label().box());
            }
        }
        List<TieMark> ties = new ArrayList<>(drawing.ties());
        ties.removeIf(tie -> joins(tie, fan.pair()));
        List<RibbonMark> ribbons = new ArrayList<>(drawing.ribbons());
        ribbons.removeIf(ribbon -> joins(ribbon, fan.pair()));
        GraphDrawing rest =
                drawing.with(drawing.links(), ties, drawing.nodes())
                        .withRibbons(ribbons)
                        .withPills(pills)
                        .withLines(line -> clear(line, covered));
        List<TieMark> all = new ArrayList<>(rest.ties());
        all.addAll(fan.ties());
        return rest.with(rest.links(), all, rest.nodes());
    }

    private static LineMark clear(LineMark line, List<Box> covered) {
        LabelMark label = line.label();
        return label.shown() && isUnder(label.box(), covered)
                ? line.withLabel(label.hidden())
                : line;
    }

    private static boolean isUnder(Box box, List<Box> covered) {
        return covered.stream().anyMatch(other -> other.grow(FanPlacement.GAP).overlaps(box));
    }

    /** The pill of the open pair goes below or above its fan; others make way. */
    private static PillMark pill(PillMark pill, Fan fan, List<Box> covered, GraphDrawing drawing) {
        LabelMark label = pill.label();
        if (!label.shown() || !isUnder(label.box(), covered)) {
            return pill;
        }
        List<Box> beside =
                Set.copyOf(pill.about()).equals(Set.of(fan.pair().first(), fan.pair().second()))
                        ? beside(fan, label.box())
                        : List.of();
        for (Box box : beside) {
            if (drawing.area().contains(box)
                    && !isUnder(box, covered)
                    && drawing.nodes().stream().noneMatch(node -> isOn(box, node))) {
                return pill.withLabel(label.at(box, true));
            }
        }
        return pill.withLabel(label.hidden());
    }

    private static boolean isOn(Box box, NodeMark node) {
        return box.overlapsDisc(node.centre(), node.radius() + FanPlacement.GAP)
                || (node.label().shown() && node.label().box().overlaps(box));
    }

    private static List<Box> beside(Fan fan, Box size) {
        Box around = fan.ties().get(0).label().box();
        for (TieMark tie : fan.ties()) {
            around = around.union(tie.label().box());
        }
        double w = size.width();
        double h = size.height();
        double x = around.centre().x();
        List<Box> boxes = new ArrayList<>();
        for (double aside : new double[] {0, w / 2, -w / 2, w, -w}) {
            boxes.add(Box.around(new Point(x + aside, around.maxY() + 3 + h / 2), w, h));
            boxes.add(Box.around(new Point(x + aside, around.minY() - 3 - h / 2), w, h));
        }
        return boxes;
    }
}
