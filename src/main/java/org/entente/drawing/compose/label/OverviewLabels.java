package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelShape;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.Subject;
import org.entente.drawing.compose.label.PlacementMemory.Recollection;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Places the names, labels and pills of an overview: names beside their nodes, the labels of a pair
 * stacked on its ribbons, pills below them or beside their actor. Nothing shown overlaps another
 * label or a node. Where words do not fit a number is shown, and where that does not fit, nothing.
 */
public final class OverviewLabels {

    /** The cost of a line across a name, and of one under the label of another pair. */
    private static final double THROUGH_NAME = 5;

    private static final double BEHIND_LABEL = 7;
    private static final double BEHIND_LABEL_IN_A_CROWD = 2;

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
    private final Surroundings surroundings;
    private final @Nullable Recollection recollection;
    private final List<List<Subject>> members = new ArrayList<>();
    private final List<WeighedPlacements> placements = new ArrayList<>();

    private OverviewLabels(
            GraphDrawing drawing,
            Box room,
            Predicate<LabelMark> stays,
            Predicate<Emphasis> counts,
            @Nullable PlacementMemory memory) {
        this.drawing = drawing;
        this.room = room;
        this.stays = stays;
        this.counts = counts;
        List<LineMark> lines =
                drawing.lines().stream().filter(line -> counts.test(line.emphasis())).toList();
        surroundings = new Surroundings(room, drawing.nodes(), lines, counts);
        recollection = memory == null ? null : memory.begin(surroundings);
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
        return place(drawing, room, new PlacementMemory());
    }

    /**
     * Places the labels of a picture that may be much like the last one.
     *
     * @param drawing the picture; the current places of labels are ignored
     * @param room the area for labels
     * @param memory of the last such picture; afterwards, of this one
     * @return the same as without a memory
     */
    public static Placed place(GraphDrawing drawing, Box room, PlacementMemory memory) {
        OverviewLabels labels =
                new OverviewLabels(drawing, room, label -> false, emphasis -> true, memory);
        return labels.place();
    }

    /**
     * Shows labels that were hidden or shrunk to a number where there is room now. Words already
     * shown do not move.
     *
     * @param room the area for labels
     */
    public static GraphDrawing fill(GraphDrawing drawing, Box room) {
        return new OverviewLabels(drawing, room, OverviewLabels::isSaid, emphasis -> true, null)
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
        OverviewLabels labels =
                new OverviewLabels(drawing, room, OverviewLabels::isSaid, counts, null);
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
        List<List<LabelSearch.Spot>> things =
                placements.stream().map(WeighedPlacements::spots).toList();
        int[] chosen = new LabelSearch(room, Surroundings.GAP, things).choose();
        if (recollection != null) {
            recollection.end();
        }
        Map<Subject, LabelMark> labels = new LinkedHashMap<>();
        double cost = 0;
        for (int i = 0; i < chosen.length; i++) {
            PlacementOption placement = placements.get(i).choices().get(chosen[i]).placement();
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
        add(
                owner,
                () -> Imprint.of(node),
                () -> NamePlacements.ofName(node),
                one -> surroundings.weighed(one, node, line -> true, THROUGH_NAME));
    }

    private void addAsIs(List<Subject> owners, List<LabelMark> labels) {
        members.add(owners);
        placements.add(
                WeighedPlacements.of(
                        List.of(
                                new PlacementOption(labels, 0),
                                PlacementOption.hidden(labels, AS_IS)),
                        one -> one));
    }

    private void addPill(PillMark pill) {
        List<Subject> owner = List.of(pill.subject());
        Optional<NodeMark> about = drawing.node(pill.about().get(0));
        if (stays.test(pill.label())) {
            addAsIs(owner, List.of(pill.label()));
        } else if (about.isPresent()) {
            NodeMark node = about.get();
            add(
                    owner,
                    () -> Imprint.of(pill, node),
                    () -> NamePlacements.ofPill(pill, node),
                    one -> surroundings.weighed(one, node, line -> true, BEHIND_LABEL));
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
        List<LineMark> ordered = StackPlacements.inOrder(pair);
        List<Subject> owners = new ArrayList<>();
        ordered.forEach(line -> owners.add(line.subject()));
        own.forEach(pill -> owners.add(pill.subject()));
        double behind = StackPlacements.isCrowd(pairs) ? BEHIND_LABEL_IN_A_CROWD : BEHIND_LABEL;
        add(
                owners,
                () -> Imprint.of(ordered, own, StackPlacements.positions(pairs)),
                () -> StackPlacements.of(ordered, own, pairs),
                place -> surroundings.weighed(place, null, n -> !n.joinsAs(one), behind));
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

    private void add(
            List<Subject> owners,
            Supplier<Imprint> marks,
            Supplier<List<PlacementOption>> possible,
            WeighedPlacements.Weighing weighing) {
        members.add(owners);
        placements.add(
                recollection == null
                        ? WeighedPlacements.of(possible.get(), weighing)
                        : recollection.weighed(marks.get(), possible, weighing));
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
        for (LineMark line : drawing.lines()) {
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
