package org.entente.view.canvas.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.entente.drawing.Subject;
import org.entente.drawing.ink.InkGroup;
import org.jspecify.annotations.Nullable;

/**
 * Shows groups of ink in order, each with a figure that lasts as long as the layer. For the JavaFX
 * application thread.
 */
public final class InkLayer {

    private final Paints paints;
    private final ObservableList<Node> place;
    private final Host host;
    private final Map<Key, Shown> figures = new LinkedHashMap<>();

    /**
     * Identifies the group of a figure; {@code nth} tells apart groups with the same subject and
     * part.
     */
    private record Key(@Nullable Object subject, InkGroup.Part part, int nth) {

        static Key of(InkGroup group, int nth) {
            Subject subject = group.subject();
            return new Key(subject == null ? null : subject.key(), group.part(), nth);
        }
    }

    /** A figure and the layer's node that is or contains it. */
    private record Shown(InkFigure figure, Node node) {}

    /** Supplies nodes for some of the groups. */
    public interface Host {

        /** Supplies none. */
        Host NONE = (group, paints) -> null;

        /**
         * Returns a lasting node with the figure that shows a group; null to let the layer make
         * one.
         */
        @Nullable Hosted host(InkGroup group, Paints paints);
    }

    /**
     * A figure inside a node.
     *
     * @param figure shows the group
     * @param node the figure itself, or what contains it
     */
    public record Hosted(InkFigure figure, Node node) {}

    /**
     * @param place takes the layer's nodes, and may hold others
     * @param host supplies nodes for some of the groups
     */
    public InkLayer(ObservableList<Node> place, Paints paints, Host host) {
        this.place = place;
        this.paints = paints;
        this.host = host;
    }

    /** Replaces what is shown. */
    public void show(List<InkGroup> groups) {
        Map<Key, Integer> unseen = new HashMap<>();
        figures.keySet().forEach(key -> unseen.put(key, 1));
        Map<Key, Integer> alike = new HashMap<>();
        List<Node> added = new ArrayList<>();
        int depth = groups.size();
        for (InkGroup group : groups) {
            int nth = alike.merge(Key.of(group, 0), 1, Integer::sum) - 1;
            Key key = Key.of(group, nth);
            Shown shown = figures.get(key);
            if (shown == null) {
                shown = figure(group);
                figures.put(key, shown);
                added.add(shown.node);
            }
            unseen.remove(key);
            shown.figure.show(group.inks());
            shown.node.setVisible(true);
            shown.node.setViewOrder(depth--);
        }
        place.addAll(added.stream().filter(node -> node.getParent() == null).toList());
        unseen.keySet().forEach(key -> hide(figures.get(key)));
    }

    private static void hide(@Nullable Shown shown) {
        if (shown != null) {
            shown.node.setVisible(false);
        }
    }

    private Shown figure(InkGroup group) {
        Hosted hosted = host.host(group, paints);
        if (hosted != null) {
            return new Shown(hosted.figure, hosted.node);
        }
        InkFigure figure = new InkFigure(paints);
        // Land has thousands of points and hardly ever changes.
        figure.setCache(group.part() == InkGroup.Part.BACKDROP);
        return new Shown(figure, figure);
    }
}
