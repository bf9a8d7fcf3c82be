package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelShape;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.Subject;
import org.entente.drawing.compose.label.LabelSearch.Spot;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Nearby;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Places the names, labels and pills of an overview: names beside their nodes, the labels of a pair
 * stacked on its ribbons, pills below them or beside their actor. Nothing shown overlaps another
 * label or a node. Where words do not fit a number is shown, and where that does not fit, nothing.
 */
public final class OverviewLabels {

    private static final double GAP = 1.5;
    private static final double CELL = 40;

    /** The cost of a line across a name, and of one under the label of another pair. */
    private static final double THROUGH_NAME = 5;

    private static final double BEHIND_LABEL = 7;
    private static final double BEHIND_LABEL_IN_A_CROWD = 2;

    /** The factor for a line under an end of the label. */
    private static final double AT_THE_END = 0.6;

    private static final double[] WITHIN = {0.9, 0.75, 0.55, 0.3};

    /**
     * A picture with its labels.
     *
     * @param cost how much less readable it is than with all words at their best places
     */
    public record Placed(GraphDrawing drawing, double cost) {}

    /** A cost so high that nothing shown is ever hidden. */
    private static final double AS_IS = 10_000;

    private final GraphDrawing drawing;
    private final Box room;
    private final Predicate<LabelMark> stays;
    private final Predicate<Emphasis> counts;
    private final List<LineMark> lines;
    private final Crossed crossed;
    private final Nearby near;
    private final List<List<Subject>> members = new ArrayList<>();
    private final List<List<PlacementOption>> placements = new ArrayList<>();

    private OverviewLabels(
            GraphDrawing drawing,
            Box room,
            Predicate<LabelMark> stays,
            Predicate<Emphasis> counts) {
        this.drawing = drawing;
        this.room = room;
        this.stays = stays;
        this.counts = counts;
        lines = drawing.lines();
        crossed = new Crossed(room, lines);
        List<NodeMark> nodes = drawing.nodes();
        near = Nearby.of(room, CELL, nodes.stream().map(n -> n.bounds().grow(GAP)).toList());
    }

    /** Tells whether a picture has ribbons or pills, and is therefore labelled here. */
    public static boolean isOverview(GraphDrawing drawing) {
        return !drawing.ribbons().isEmpty() || !drawing.pills().isEmpty();
    }

    /**
     * Places the labels of a picture.
     *
     * @param drawing the picture; the current places of labels are ignored
     * @param room the area for labels
     * @return the picture with every label, name and pill placed or hidden
     */
    public static Placed place(GraphDrawing drawing, Box room) {
        return new OverviewLabels(drawing, room, label -> false, emphasis -> true).place();
    }

    /**
     * Shows labels that were hidden or shrunk to a number where there is room now. Words already
     * shown do not move.
     *
     * @param room the area for labels
     */
    public static GraphDrawing fill(GraphDrawing drawing, Box room) {
        return new OverviewLabels(drawing, room, OverviewLabels::isSaid, emphasis -> true)
                .place()
                .drawing();
    }

    /**
     * Shows the words of emphasised marks where there is room among these, and hides faded words
     * under them. Words already shown do not move.
     *
     * @param drawing the picture, with an emphasis
     * @param room the area for labels
     */
    public static GraphDrawing reveal(GraphDrawing drawing, Box room) {
        Predicate<Emphasis> counts = emphasis -> !emphasis.recedes();
        OverviewLabels labels = new OverviewLabels(drawing, room, OverviewLabels::isSaid, counts);
        return labels.cleared(labels.place().drawing());
    }

    private static boolean isSaid(LabelMark label) {
        return label.form() == LabelShape.Form.WORDS;
    }

    private Placed place() {
        List<NodeMark> nodes = new ArrayList<>(drawing.nodes());
        nodes.sort(Comparator.comparingDouble(node -> -node.radius()));
        nodes.stream().filter(node -> counts.test(node.emphasis())).forEach(this::addName);
        Map<Set<ActorId>, List<PillMark>> pills = new LinkedHashMap<>();
        drawing.pills().stream()
                .filter(pill -> counts.test(pill.emphasis()))
                .forEach(
                        pill ->
                                pills.computeIfAbsent(
                                                Set.copyOf(pill.about()), p -> new ArrayList<>())
                                        .add(pill));
        List<List<LineMark>> pairs = new ArrayList<>(pairs());
        pairs.sort(
                Comparator.comparingInt(OverviewLabels::ties)
                        .thenComparingInt(OverviewLabels::quotes)
                        .reversed());
        pairs.forEach(pair -> addStack(pair, pills, pairs.size()));
        pills.values().forEach(own -> own.forEach(this::addPill));
        List<List<Spot>> things = new ArrayList<>();
        for (List<PlacementOption> list : placements) {
            things.add(list.stream().map(p -> new Spot(p.boxes(), p.cost())).toList());
        }
        int[] chosen = new LabelSearch(room, GAP, things).choose();
        Map<Subject, LabelMark> labels = new LinkedHashMap<>();
        double cost = 0;
        for (int i = 0; i < chosen.length; i++) {
            PlacementOption placement = placements.get(i).get(chosen[i]);
            cost += placement.cost();
            List<LabelMark> placed = placement.labels();
            for (int m = 0; m < placed.size(); m++) {
                labels.put(members.get(i).get(m), placed.get(m));
            }
        }
        return new Placed(labelled(labels), cost);
    }

    private void addName(NodeMark node) {
        List<Subject> owner = List.of(new Subject.Element(node.id()));
        if (stays.test(node.label())) {
            addAsIs(owner, List.of(node.label()));
            return;
        }
        add(owner, NamePlacements.ofName(node), node, line -> true, THROUGH_NAME);
    }

    private void addAsIs(List<Subject> owners, List<LabelMark> labels) {
        members.add(owners);
        placements.add(
                List.of(new PlacementOption(labels, 0), PlacementOption.hidden(labels, AS_IS)));
    }

    private void addPill(PillMark pill) {
        Optional<NodeMark> node = drawing.node(pill.about().get(0));
        if (stays.test(pill.label())) {
            addAsIs(List.of(pill.subject()), List.of(pill.label()));
        } else if (node.isPresent()) {
            List<PlacementOption> beside = NamePlacements.ofPill(pill, node.get());
            add(List.of(pill.subject()), beside, node.get(), line -> true, BEHIND_LABEL);
        }
    }

    private void addStack(List<LineMark> pair, Map<Set<ActorId>, List<PillMark>> pills, int pairs) {
        LineMark one = pair.get(0);
        boolean loop = one.from().equals(one.to());
        Set<ActorId> both = loop ? Set.of() : Set.of(one.from(), one.to());
        List<PillMark> own = pills.getOrDefault(both, List.of());
        pills.remove(both);
        if (pair.stream().allMatch(line -> stays.test(line.label()))
                && own.stream().allMatch(pill -> stays.test(pill.label()))) {
            addStackAsIs(pair, own);
            return;
        }
        StackPlacements.Stack stack = StackPlacements.of(pair, own, pairs);
        List<Subject> owners = new ArrayList<>();
        stack.lines().forEach(line -> owners.add(line.subject()));
        own.forEach(pill -> owners.add(pill.subject()));
        double behind = StackPlacements.isCrowd(pairs) ? BEHIND_LABEL_IN_A_CROWD : BEHIND_LABEL;
        add(owners, stack.placements(), null, line -> !line.joinsAs(one), behind);
    }

    private void addStackAsIs(List<LineMark> pair, List<PillMark> pills) {
        List<Subject> owners = new ArrayList<>();
        List<LabelMark> labels = new ArrayList<>();
        for (LineMark line : pair) {
            owners.add(line.subject());
            labels.add(line.label());
        }
        for (PillMark pill : pills) {
            owners.add(pill.subject());
            labels.add(pill.label());
        }
        addAsIs(owners, labels);
    }

    /** Keeps the placements inside the area and off nodes, and adds the cost of lines there. */
    private void add(
            List<Subject> owners,
            List<PlacementOption> possible,
            @Nullable NodeMark own,
            Predicate<LineMark> isForeign,
            double forLine) {
        // What is faded is hidden under the labels of what is emphasised.
        IntPredicate counted =
                number ->
                        counts.test(lines.get(number).emphasis())
                                && isForeign.test(lines.get(number));
        List<PlacementOption> kept = new ArrayList<>();
        for (PlacementOption placement : possible) {
            double through = 0;
            boolean fits = true;
            for (Box box : placement.boxes()) {
                fits = fits && room.contains(box) && !isOnNode(box, own);
                if (fits) {
                    through += crossed.weigh(box, counted, AT_THE_END, WITHIN);
                }
            }
            if (fits) {
                PlacementOption legible =
                        own != null && through > 0 ? placement.onPlates() : placement;
                kept.add(legible.costing(forLine * through));
            }
        }
        members.add(owners);
        placements.add(kept);
    }

    private boolean isOnNode(Box box, @Nullable NodeMark own) {
        return near.any(
                box,
                number -> {
                    NodeMark node = drawing.nodes().get(number);
                    boolean isOwn = own != null && node.id().equals(own.id());
                    return !isOwn && box.overlapsDisc(node.centre(), node.radius() + GAP);
                });
    }

    private GraphDrawing labelled(Map<Subject, LabelMark> labels) {
        List<NodeMark> nodes =
                drawing.nodes().stream()
                        .map(
                                node ->
                                        node.withLabel(
                                                labels.getOrDefault(
                                                        new Subject.Element(node.id()),
                                                        node.label())))
                        .toList();
        List<PillMark> pills =
                drawing.pills().stream()
                        .map(
                                pill ->
                                        pill.withLabel(
                                                labels.getOrDefault(pill.subject(), pill.label())))
                        .toList();
        return drawing.with(drawing.links(), drawing.ties(), nodes)
                .withPills(pills)
                .withLines(
                        line -> line.withLabel(labels.getOrDefault(line.subject(), line.label())));
    }

    /** Hides faded labels under emphasised ones. */
    private GraphDrawing cleared(GraphDrawing placed) {
        List<Box> taken = new ArrayList<>();
        placed.nodes().stream()
                .filter(node -> counts.test(node.emphasis()))
                .forEach(node -> take(node.label(), taken));
        placed.pills().stream()
                .filter(pill -> counts.test(pill.emphasis()))
                .forEach(pill -> take(pill.label(), taken));
        placed.lines().stream()
                .filter(line -> counts.test(line.emphasis()))
                .forEach(line -> take(line.label(), taken));
        List<PillMark> pills =
                placed.pills().stream()
                        .map(
                                pill ->
                                        counts.test(pill.emphasis())
                                                ? pill
                                                : pill.withLabel(cleared(pill.label(), taken)))
                        .toList();
        return placed.withPills(pills)
                .withLines(
                        line ->
                                counts.test(line.emphasis())
                                        ? line
                                        : line.withLabel(cleared(line.label(), taken)));
    }

    private static void take(LabelMark label, List<Box> taken) {
        if (label.shown()) {
            taken.add(label.box());
        }
    }

    private static LabelMark cleared(LabelMark label, List<Box> taken) {
        return label.shown() && taken.stream().anyMatch(box -> box.overlaps(label.box()))
                ? label.hidden()
                : label;
    }

    private static int ties(List<LineMark> lines) {
        return lines.stream().mapToInt(line -> line.ties().size()).sum();
    }

    private static int quotes(List<LineMark> lines) {
        return lines.stream().mapToInt(LineMark::quotes).sum();
    }

    /** Returns the lines of each pair; each tie of an actor to itself is by itself. */
    private List<List<LineMark>> pairs() {
        Map<Set<ActorId>, List<LineMark>> pairs = new LinkedHashMap<>();
        List<List<LineMark>> all = new ArrayList<>();
        for (LineMark line : lines) {
            if (!counts.test(line.emphasis())) {
                continue;
            }
            if (line.from().equals(line.to())) {
                all.add(List.of(line));
            } else {
                pairs.computeIfAbsent(
                                Set.of(line.from(), line.to()),
                                p -> {
                                    List<LineMark> pair = new ArrayList<>();
                                    all.add(pair);
                                    return pair;
                                })
                        .add(line);
            }
        }
        return all;
    }
}
