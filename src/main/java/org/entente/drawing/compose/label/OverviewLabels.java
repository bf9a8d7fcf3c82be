package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.Subject;
import org.entente.drawing.compose.label.LabelSearch.Spot;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Nearby;
import org.entente.drawing.style.Typeface;
import org.entente.model.id.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Places all names, labels and pills of an overview: names beside their nodes, the labels of a pair
 * stacked on its ribbons, pills below them or beside their actor. Nothing shown overlaps anything
 * else that is shown, nor a node. Where there is no room for words there is a number, and nothing
 * where there is no room for that.
 */
public final class OverviewLabels {

    private static final double GAP = 1.5;
    private static final double CELL = 40;

    /** What a line costs that runs through a name, and one behind the label of another pair. */
    private static final double THROUGH_NAME = 5;

    private static final double BEHIND_LABEL = 7;

    private final GraphDrawing drawing;
    private final Box room;
    private final Typeface typeface;
    private final List<LineMark> lines;
    private final Crossed crossed;
    private final Nearby near;
    private final List<List<Subject>> members = new ArrayList<>();
    private final List<List<Placement>> placements = new ArrayList<>();

    private OverviewLabels(GraphDrawing drawing, Box room, Typeface typeface) {
        this.drawing = drawing;
        this.room = room;
        this.typeface = typeface;
        lines = drawing.lines();
        crossed = new Crossed(room, lines);
        List<NodeMark> nodes = drawing.nodes();
        near = Nearby.of(room, CELL, nodes.stream().map(n -> n.bounds().grow(GAP)).toList());
    }

    /**
     * Places the labels of a picture.
     *
     * @param drawing the picture; where its labels are does not matter, nor whether they are shown
     * @param room where labels may lie
     * @param typeface measures labels
     * @return the picture with every label, name and pill placed or hidden
     */
    public static GraphDrawing place(GraphDrawing drawing, Box room, Typeface typeface) {
        return new OverviewLabels(drawing, room, typeface).place();
    }

    private GraphDrawing place() {
        List<NodeMark> nodes = new ArrayList<>(drawing.nodes());
        nodes.sort(Comparator.comparingDouble(node -> -node.radius()));
        nodes.forEach(this::addName);
        Map<Set<ActorId>, PillMark> pills = new LinkedHashMap<>();
        drawing.pills().forEach(pill -> pills.put(Set.copyOf(pill.about()), pill));
        List<List<LineMark>> pairs = new ArrayList<>(pairs());
        pairs.sort(Comparator.comparingInt(OverviewLabels::ties).reversed());
        pairs.forEach(pair -> addStack(pair, pills));
        pills.values().forEach(this::addPill);
        List<List<Spot>> things = new ArrayList<>();
        for (List<Placement> list : placements) {
            things.add(list.stream().map(p -> new Spot(p.boxes(), p.cost())).toList());
        }
        int[] chosen = new LabelSearch(room, GAP, things).choose();
        Map<Subject, LabelMark> labels = new LinkedHashMap<>();
        for (int i = 0; i < chosen.length; i++) {
            List<LabelMark> placed = placements.get(i).get(chosen[i]).labels();
            for (int m = 0; m < placed.size(); m++) {
                labels.put(members.get(i).get(m), placed.get(m));
            }
        }
        return labelled(labels);
    }

    private void addName(NodeMark node) {
        List<Subject> owner = List.of(new Subject.Element(node.id()));
        add(owner, NamePlacements.ofName(node), node, line -> true, THROUGH_NAME);
    }

    private void addPill(PillMark pill) {
        Optional<NodeMark> node = drawing.node(pill.about().get(0));
        if (node.isPresent()) {
            List<Placement> beside = NamePlacements.ofPill(pill, node.get(), typeface);
            add(List.of(pill.subject()), beside, node.get(), line -> true, BEHIND_LABEL);
        }
    }

    private void addStack(List<LineMark> pair, Map<Set<ActorId>, PillMark> pills) {
        LineMark one = pair.get(0);
        PillMark pill = pills.remove(new HashSet<>(List.of(one.from(), one.to())));
        StackPlacements.Stack stack = StackPlacements.of(pair, pill, typeface);
        List<Subject> owners = new ArrayList<>();
        stack.lines().forEach(line -> owners.add(line.subject()));
        if (pill != null) {
            owners.add(pill.subject());
        }
        add(owners, stack.placements(), null, line -> !line.joinsAs(one), BEHIND_LABEL);
    }

    /** Keeps those placements that lie in the room and off nodes, with what lines cost there. */
    private void add(
            List<Subject> owners,
            List<Placement> possible,
            @Nullable NodeMark own,
            Predicate<LineMark> isForeign,
            double forLine) {
        List<Placement> kept = new ArrayList<>();
        for (Placement placement : possible) {
            double cost = 0;
            boolean fits = true;
            for (Box box : placement.boxes()) {
                fits = fits && room.contains(box) && !isOnNode(box, own);
                if (fits) {
                    cost += forLine * crossed.lines(box, i -> isForeign.test(lines.get(i)));
                }
            }
            if (fits) {
                kept.add(placement.costing(cost));
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
                    return node != own && box.overlapsDisc(node.centre(), node.radius() + GAP);
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

    private static int ties(List<LineMark> lines) {
        return lines.stream().mapToInt(line -> line.ties().size()).sum();
    }

    /** The lines of each pair; each tie of an actor to itself stands alone. */
    private List<List<LineMark>> pairs() {
        Map<Set<ActorId>, List<LineMark>> pairs = new LinkedHashMap<>();
        List<List<LineMark>> all = new ArrayList<>();
        for (LineMark line : lines) {
            if (line.from().equals(line.to())) {
                all.add(List.of(line));
            } else {
                pairs.computeIfAbsent(
                                new HashSet<>(List.of(line.from(), line.to())),
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
