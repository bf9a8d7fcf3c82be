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
import org.entente.drawing.Subject;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.line.Fan;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.Pair;
import org.entente.graph.RelationGraph;
import org.entente.model.Tie;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;

/**
 * Opens pairs of a finished overview: their ties fan out, each with a line and a label of its own.
 * Nothing else moves. Pure; any thread may use it.
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
            GraphDrawing closed = drawing;
            drawing =
                    graph.pair(id)
                            .flatMap(pair -> fanned(closed, pair))
                            .map(Fanned::drawing)
                            .orElse(closed);
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
                drawing =
                        fanned(drawing, pair)
                                .filter(fanned -> !fanned.covers)
                                .map(Fanned::drawing)
                                .orElse(drawing);
            }
        }
        return drawing;
    }

    /** A picture with one more pair open, and whether its fan covers anything. */
    private record Fanned(GraphDrawing drawing, boolean covers) {}

    private Optional<Fanned> fanned(GraphDrawing drawing, Pair pair) {
        PairId id = pair.id();
        Optional<NodeMark> one = drawing.node(id.first());
        Optional<NodeMark> other = drawing.node(id.second());
        List<LineMark> closed = drawing.lines().stream().filter(line -> joins(line, id)).toList();
        boolean isOpen = closed.stream().noneMatch(RibbonMark.class::isInstance);
        if (isOpen || one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Set<TieId> drawn = new HashSet<>();
        closed.forEach(line -> drawn.addAll(line.ties()));
        List<Tie> ties =
                pair.ties().stream()
                        .filter(tie -> drawn.contains(tie.id()))
                        .sorted(sideBySide(id))
                        .toList();
        Set<TieId> toMend = ties.stream().map(Tie::id).filter(marked).collect(Collectors.toSet());
        Marks maker = new Marks(graph, toMend, drawing.style().withWeight(1), typeface);
        Curve straight = Curve.bulging(one.get().centre(), other.get().centre(), 0);
        double scale = labelScale(drawing);
        List<LabelMark> labels =
                ties.stream()
                        .map(tie -> maker.alone(id, tie, straight).label())
                        .map(label -> label.scaled(scale))
                        .toList();
        Fan.Placed placed =
                new Fan(one.get(), other.get(), labels.stream().map(LabelMark::box).toList(), scale)
                        .place(surroundings(drawing, id, closed));
        List<TieMark> marks = new ArrayList<>();
        for (int i = 0; i < ties.size(); i++) {
            TieMark mark = maker.alone(id, ties.get(i), placed.curves().get(i));
            LineMark scaled = LineZoom.line(mark, drawing.style().weight());
            marks.add(((TieMark) scaled).withLabel(labels.get(i).at(placed.labels().get(i), true)));
        }
        return Optional.of(new Fanned(replaced(drawing, closed, marks), placed.covers()));
    }

    private static boolean joins(LineMark line, PairId pair) {
        return (line.from().equals(pair.first()) && line.to().equals(pair.second()))
                || (line.from().equals(pair.second()) && line.to().equals(pair.first()));
    }

    /** By stance as ribbons are; of one stance, those of one direction lie side by side. */
    private static Comparator<Tie> sideBySide(PairId pair) {
        return Comparator.comparing(Tie::stance)
                .thenComparingInt(
                        tie -> !tie.directed() ? 1 : tie.from().equals(pair.first()) ? 0 : 2);
    }

    private static double labelScale(GraphDrawing drawing) {
        return drawing.lines().stream()
                .mapToDouble(line -> line.label().style().size() / VisualStyle.LABEL.size())
                .findFirst()
                .orElse(1);
    }

    private static GraphDrawing replaced(
            GraphDrawing drawing, List<LineMark> closed, List<TieMark> marks) {
        Set<Subject> gone = new HashSet<>();
        closed.forEach(line -> gone.add(line.subject()));
        List<TieMark> ties = new ArrayList<>(drawing.ties());
        ties.removeIf(tie -> gone.contains(tie.subject()));
        ties.addAll(marks);
        List<RibbonMark> ribbons = new ArrayList<>(drawing.ribbons());
        ribbons.removeIf(ribbon -> gone.contains(ribbon.subject()));
        return drawing.with(drawing.links(), ties, drawing.nodes()).withRibbons(ribbons);
    }

    private static Fan.Surroundings surroundings(
            GraphDrawing drawing, PairId pair, List<LineMark> closed) {
        Set<Subject> own = new HashSet<>();
        closed.forEach(line -> own.add(line.subject()));
        List<Box> near = new ArrayList<>();
        List<Box> far = new ArrayList<>();
        for (NodeMark node : drawing.nodes()) {
            boolean end = node.id().equals(pair.first()) || node.id().equals(pair.second());
            if (!end) {
                far.add(node.bounds());
            }
            add(node.label(), end ? near : far);
        }
        for (LineMark line : drawing.lines()) {
            if (!own.contains(line.subject())) {
                add(line.label(), far);
            }
        }
        for (PillMark pill : drawing.pills()) {
            add(pill.label(), far);
        }
        return new Fan.Surroundings(drawing.area(), near, far);
    }

    private static void add(LabelMark label, List<Box> boxes) {
        if (label.shown()) {
            boxes.add(label.box());
        }
    }
}
