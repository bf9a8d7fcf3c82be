package org.entente.drawing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/**
 * The picture as a value: every shape, line and label in world coordinates, in painting order. The
 * window and all exports are painted from it.
 *
 * @param area the area the picture was composed for
 * @param links the links of concerns, painted first
 * @param ties the ties with their own line
 * @param ribbons ties drawn together
 * @param pills concerns shown next to what they are about
 * @param nodes actors, then concerns with a diamond, painted last
 * @param style its colours and measures
 * @param backdrop what is painted before everything else
 */
public record GraphDrawing(
        Box area,
        List<LinkMark> links,
        List<TieMark> ties,
        List<RibbonMark> ribbons,
        List<PillMark> pills,
        List<NodeMark> nodes,
        VisualStyle style,
        Backdrop backdrop) {

    private static final double AROUND = 16;

    public GraphDrawing {
        links = List.copyOf(links);
        ties = List.copyOf(ties);
        ribbons = List.copyOf(ribbons);
        pills = List.copyOf(pills);
        nodes = List.copyOf(nodes);
    }

    /** Creates a picture without ribbons, pills or backdrop. */
    public GraphDrawing(
            Box area,
            List<LinkMark> links,
            List<TieMark> ties,
            List<NodeMark> nodes,
            VisualStyle style) {
        this(area, links, ties, List.of(), List.of(), nodes, style, Backdrop.NONE);
    }

    /** Returns the same picture with other marks; its ribbons and pills stay. */
    public GraphDrawing with(
            List<LinkMark> newLinks, List<TieMark> newTies, List<NodeMark> newNodes) {
        return new GraphDrawing(area, newLinks, newTies, ribbons, pills, newNodes, style, backdrop);
    }

    /**
     * Returns the same picture with other ribbons.
     *
     * @param other the ribbons
     */
    public GraphDrawing withRibbons(List<RibbonMark> other) {
        return new GraphDrawing(area, links, ties, other, pills, nodes, style, backdrop);
    }

    /**
     * Returns the same picture with other pills.
     *
     * @param other the pills
     */
    public GraphDrawing withPills(List<PillMark> other) {
        return new GraphDrawing(area, links, ties, ribbons, other, nodes, style, backdrop);
    }

    /**
     * Returns the same picture with each line changed.
     *
     * @param change gives a line of the same kind for a line
     */
    public GraphDrawing withLines(UnaryOperator<LineMark> change) {
        List<TieMark> newTies = ties.stream().map(tie -> (TieMark) change.apply(tie)).toList();
        List<RibbonMark> newRibbons =
                ribbons.stream().map(ribbon -> (RibbonMark) change.apply(ribbon)).toList();
        return with(links, newTies, nodes).withRibbons(newRibbons);
    }

    /** Returns all lines between actors: the ties, then the ribbons. */
    public List<LineMark> lines() {
        List<LineMark> lines = new ArrayList<>(ties);
        lines.addAll(ribbons);
        return lines;
    }

    /**
     * Returns the elements drawn, alone or with others.
     *
     * @param counts selects marks by their emphasis
     * @return the ids of ties, concerns and actors
     */
    public Set<ElementId> elements(Predicate<Emphasis> counts) {
        Set<ElementId> ids = new LinkedHashSet<>();
        for (LineMark line : lines()) {
            if (counts.test(line.emphasis())) {
                ids.addAll(line.ties());
            }
        }
        for (PillMark pill : pills) {
            if (counts.test(pill.emphasis())) {
                ids.addAll(pill.subject().concerns());
            }
        }
        for (NodeMark node : nodes) {
            if (counts.test(node.emphasis())) {
                ids.add(node.id());
            }
        }
        return ids;
    }

    /** Returns a picture of only some marks in the same style, without a backdrop. */
    public GraphDrawing marks(
            List<LinkMark> someLinks, List<TieMark> someTies, List<NodeMark> someNodes) {
        return new GraphDrawing(area, someLinks, someTies, someNodes, style);
    }

    /** Returns the picture with another backdrop. */
    public GraphDrawing withBackdrop(Backdrop other) {
        return new GraphDrawing(area, links, ties, ribbons, pills, nodes, style, other);
    }

    /**
     * Returns the same picture with a pin at some nodes.
     *
     * @param pinned the nodes that stay where they were put
     */
    public GraphDrawing withPins(Set<ElementId> pinned) {
        List<NodeMark> newNodes =
                nodes.stream().map(node -> node.withPin(pinned.contains(node.id()))).toList();
        return with(links, ties, newNodes);
    }

    /** Returns the bounds of everything drawn, labels included; the area if nothing is drawn. */
    public Box bounds() {
        Box box = null;
        for (NodeMark node : nodes) {
            box = box == null ? node.bounds() : box.union(node.bounds());
            box = node.label().shown() ? box.union(node.label().box()) : box;
        }
        for (LineMark line : lines()) {
            Box around = line.curve().bounds();
            around = line.label().shown() ? around.union(line.label().box()) : around;
            box = box == null ? around : box.union(around);
        }
        for (PillMark pill : pills) {
            Box around = pill.label().box();
            box = !pill.label().shown() ? box : box == null ? around : box.union(around);
        }
        for (LinkMark link : links) {
            box = box == null ? link.curve().bounds() : box.union(link.curve().bounds());
        }
        return box == null ? area : box;
    }

    /**
     * Finds the mark of a node.
     *
     * @param id an actor or a concern
     * @return its mark, empty if it is not drawn
     */
    public Optional<NodeMark> node(ElementId id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /**
     * Finds the mark of a tie that has a line to itself.
     *
     * @param id the tie
     * @return its mark, empty if it is not drawn, or with others
     */
    public Optional<TieMark> tie(ElementId id) {
        return ties.stream().filter(tie -> tie.id().equals(id)).findFirst();
    }

    /** Finds the line of a tie, alone or with others; empty if it is not drawn. */
    public Optional<LineMark> line(TieId id) {
        return lines().stream().filter(line -> line.ties().contains(id)).findFirst();
    }

    /**
     * Finds the pill that says a concern.
     *
     * @param id the concern
     * @return its pill, empty if it has a diamond or is not drawn
     */
    public Optional<PillMark> pill(ConcernId id) {
        return pills.stream().filter(pill -> pill.subject().concerns().contains(id)).findFirst();
    }

    /**
     * Returns the same picture in another look.
     *
     * @param other the other style
     */
    public GraphDrawing withStyle(VisualStyle other) {
        List<TieMark> newTies =
                ties.stream()
                        .map(tie -> tie.withShape(tie.curve(), tie.head(), tie.line(other)))
                        .toList();
        List<RibbonMark> newRibbons =
                ribbons.stream()
                        .map(one -> one.withShape(one.curve(), one.head(), one.line(other)))
                        .toList();
        List<LinkMark> newLinks = links.stream().map(link -> link.inStyle(other)).toList();
        VisualStyle asHeavy = other.withWeight(style.weight()).withLettering(style.lettering());
        return new GraphDrawing(
                area, newLinks, newTies, newRibbons, pills, nodes, asHeavy, backdrop);
    }

    /**
     * Returns the same picture seen through a window.
     *
     * @param other what of the world is seen
     */
    public GraphDrawing withArea(Box other) {
        return new GraphDrawing(other, links, ties, ribbons, pills, nodes, style, backdrop);
    }

    /**
     * Returns a picture of the selection and what belongs to it.
     *
     * @return the picture, with nothing selected; the whole where nothing is
     */
    public GraphDrawing withoutReceded() {
        GraphDrawing rest =
                with(
                                links.stream()
                                        .filter(link -> !link.emphasis().recedes())
                                        .map(link -> link.withEmphasis(Emphasis.PLAIN))
                                        .toList(),
                                ties.stream()
                                        .filter(tie -> !tie.emphasis().recedes())
                                        .map(tie -> tie.withEmphasis(Emphasis.PLAIN))
                                        .toList(),
                                nodes.stream()
                                        .filter(node -> !node.emphasis().recedes())
                                        .map(node -> node.withEmphasis(Emphasis.PLAIN))
                                        .toList())
                        .withRibbons(
                                ribbons.stream()
                                        .filter(ribbon -> !ribbon.emphasis().recedes())
                                        .map(ribbon -> ribbon.withEmphasis(Emphasis.PLAIN))
                                        .toList())
                        .withPills(
                                pills.stream()
                                        .filter(pill -> !pill.emphasis().recedes())
                                        .map(pill -> pill.withEmphasis(Emphasis.PLAIN))
                                        .toList());
        return rest.withArea(rest.bounds().grow(AROUND));
    }
}
