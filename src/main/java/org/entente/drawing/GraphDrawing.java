package org.entente.drawing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.id.ElementId;

/**
 * The one truth of the picture: every shape, line and label at its place, in painting order. The
 * window applies it, the image writers paint it.
 *
 * @param area the area the picture was composed for
 * @param links the links of concerns, painted first
 * @param ties the ties
 * @param nodes actors and then concerns, painted last
 * @param style its colours and measures
 * @param backdrop what is seen behind it
 */
public record GraphDrawing(
        Box area,
        List<LinkMark> links,
        List<TieMark> ties,
        List<NodeMark> nodes,
        VisualStyle style,
        Backdrop backdrop) {

    private static final double AROUND = 16;

    /** Copies the lists. */
    public GraphDrawing {
        links = List.copyOf(links);
        ties = List.copyOf(ties);
        nodes = List.copyOf(nodes);
    }

    /**
     * Makes a picture with nothing behind it.
     *
     * @param area the area the picture was composed for
     * @param links the links of concerns, painted first
     * @param ties the ties
     * @param nodes actors and then concerns, painted last
     * @param style its colours and measures
     */
    public GraphDrawing(
            Box area,
            List<LinkMark> links,
            List<TieMark> ties,
            List<NodeMark> nodes,
            VisualStyle style) {
        this(area, links, ties, nodes, style, Backdrop.NONE);
    }

    /**
     * Returns the same picture with other marks.
     *
     * @param newLinks the links
     * @param newTies the ties
     * @param newNodes the nodes
     * @return the picture
     */
    public GraphDrawing with(
            List<LinkMark> newLinks, List<TieMark> newTies, List<NodeMark> newNodes) {
        return new GraphDrawing(area, newLinks, newTies, newNodes, style, backdrop);
    }

    /**
     * Returns some marks alone, with nothing behind them.
     *
     * @param someLinks links
     * @param someTies ties
     * @param someNodes nodes
     * @return a picture of these in the same style
     */
    public GraphDrawing marks(
            List<LinkMark> someLinks, List<TieMark> someTies, List<NodeMark> someNodes) {
        return new GraphDrawing(area, someLinks, someTies, someNodes, style);
    }

    /**
     * Returns the same picture with something behind it.
     *
     * @param other what is behind
     * @return the picture
     */
    public GraphDrawing withBackdrop(Backdrop other) {
        return new GraphDrawing(area, links, ties, nodes, style, other);
    }

    /**
     * Returns the same picture with a pin at some nodes.
     *
     * @param pinned the nodes that stay where they were put
     * @return the picture
     */
    public GraphDrawing withPins(Set<ElementId> pinned) {
        List<NodeMark> newNodes =
                nodes.stream().map(node -> node.withPin(pinned.contains(node.id()))).toList();
        return with(links, ties, newNodes);
    }

    /**
     * Returns the box around all that is drawn, labels included.
     *
     * @return the bounds; the area itself where nothing is drawn
     */
    public Box bounds() {
        Box box = null;
        for (NodeMark node : nodes) {
            box = box == null ? node.bounds() : box.union(node.bounds());
            box = node.label().shown() ? box.union(node.label().box()) : box;
        }
        for (TieMark tie : ties) {
            Box around = tie.curve().bounds();
            around = tie.label().shown() ? around.union(tie.label().box()) : around;
            box = box == null ? around : box.union(around);
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
     * @return its mark, empty where it is not drawn
     */
    public Optional<NodeMark> node(ElementId id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /**
     * Finds the mark of a tie.
     *
     * @param id the tie
     * @return its mark, empty where it is not drawn
     */
    public Optional<TieMark> tie(ElementId id) {
        return ties.stream().filter(tie -> tie.id().equals(id)).findFirst();
    }

    /**
     * Returns the same picture in another look.
     *
     * @param other the other style
     * @return the picture
     */
    public GraphDrawing withStyle(VisualStyle other) {
        List<TieMark> newTies = ties.stream().map(tie -> tie.inStyle(other)).toList();
        List<LinkMark> newLinks = links.stream().map(link -> link.inStyle(other)).toList();
        VisualStyle asHeavy = other.withWeight(style.weight());
        return new GraphDrawing(area, newLinks, newTies, nodes, asHeavy, backdrop);
    }

    /**
     * Returns the same picture seen through a window.
     *
     * @param other what of the world is seen
     * @return the picture
     */
    public GraphDrawing withArea(Box other) {
        return new GraphDrawing(other, links, ties, nodes, style, backdrop);
    }

    /**
     * Returns what belongs to the selection and nothing else, cut to what is drawn of it.
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
                                .toList());
        return rest.withArea(rest.bounds().grow(AROUND));
    }
}
