package org.entente.view.canvas.painted;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Stance;
import org.entente.model.id.ElementId;
import org.entente.view.canvas.figure.NodeFigure;
import org.entente.view.canvas.figure.Paints;
import org.entente.view.canvas.figure.TextFigure;
import org.entente.view.canvas.figure.TieFigure;
import org.jspecify.annotations.Nullable;

/**
 * What changes at every step, above a painted picture: the node that is dragged with its lines, and
 * what is pointed at. The lines of a drag are thinned: solid, without heads and labels, no more
 * than {@value #MOST_LINES}.
 */
final class LiveLayer extends Group {

    static final int MOST_LINES = 60;
    private static final int MOST_POINTED = 30;

    private final Paints paints;
    private final Map<Stance, Path> lines = new EnumMap<>(Stance.class);
    private final Path links = new Path();
    private final Group pointedLines = new Group();
    private final Group pointedNodes = new Group();
    private final Group texts = new Group();
    private final NodeFigure node;
    private final TextFigure name = new TextFigure(false);
    private Set<ElementId> shown = Set.of();
    private @Nullable GraphDrawing shownIn;

    LiveLayer(Paints paints) {
        this.paints = paints;
        node = new NodeFigure(paints);
        setMouseTransparent(true);
        getChildren().add(links);
        for (Stance stance : Stance.values()) {
            Path path = new Path();
            lines.put(stance, path);
            getChildren().add(path);
        }
        getChildren().addAll(pointedLines, pointedNodes, node, texts, name);
        drop();
    }

    /** Shows the dragged node and its lines where a drawing has them. */
    void lift(Lifted lifted, GraphDrawing drawing) {
        VisualStyle style = drawing.style();
        Map<Stance, Integer> counts = new LinkedHashMap<>();
        lines.values().forEach(path -> path.getElements().clear());
        int count = 0;
        for (TieMark tie : drawing.ties()) {
            if (count < MOST_LINES && lifted.elements().contains(tie.id())) {
                Path path = lines.getOrDefault(tie.stance(), links);
                path.setStroke(Paints.color(style.color(tie.stance())));
                path.setStrokeWidth(tie.line().width());
                append(path, tie.curve());
                counts.merge(tie.stance(), 1, Integer::sum);
                count++;
            }
        }
        lines.forEach((stance, path) -> path.setVisible(counts.containsKey(stance)));
        liftLinks(lifted, drawing);
        drawing.node(lifted.node()).ifPresent(mark -> show(mark, style));
    }

    private void liftLinks(Lifted lifted, GraphDrawing drawing) {
        links.getElements().clear();
        links.setStroke(Paints.color(drawing.style().concernInk().fade(Fade.LINK)));
        for (LinkMark link : drawing.links()) {
            if (lifted.moves(link)) {
                links.setStrokeWidth(link.line().width());
                append(links, link.curve());
            }
        }
        links.setVisible(!links.getElements().isEmpty());
    }

    private void show(NodeMark mark, VisualStyle style) {
        node.apply(mark, style, true);
        name.paint(
                Paints.color(style.text()),
                Paints.color(style.ground().fade(0.85)),
                Color.TRANSPARENT);
        name.apply(mark.label(), mark.centre(), mark.label().shown());
        node.setVisible(true);
        name.setVisible(true);
    }

    private static void append(Path path, Curve curve) {
        path.getElements()
                .addAll(
                        new MoveTo(curve.start().x(), curve.start().y()),
                        new CubicCurveTo(
                                curve.control1().x(),
                                curve.control1().y(),
                                curve.control2().x(),
                                curve.control2().y(),
                                curve.end().x(),
                                curve.end().y()));
    }

    /** Takes the dragged node away: it has been painted where it is now. */
    void drop() {
        node.setVisible(false);
        name.setVisible(false);
        links.setVisible(false);
        lines.values().forEach(path -> path.setVisible(false));
    }

    /** Lights up what is pointed at, and nothing else. */
    @SuppressWarnings("ReferenceEquality") // Comparing thousands of marks would take too long.
    void point(Set<ElementId> pointed, GraphDrawing drawing) {
        if (pointed.equals(shown) && (pointed.isEmpty() || drawing == shownIn)) {
            return;
        }
        shown = pointed;
        shownIn = drawing;
        pointedLines.getChildren().clear();
        pointedNodes.getChildren().clear();
        texts.getChildren().clear();
        int count = 0;
        for (ElementId id : pointed) {
            if (count++ < MOST_POINTED) {
                drawing.node(id).ifPresent(mark -> light(mark, drawing.style()));
                drawing.tie(id).ifPresent(mark -> light(mark, drawing.style()));
            }
        }
    }

    private void light(NodeMark mark, VisualStyle style) {
        NodeFigure figure = new NodeFigure(paints);
        figure.apply(mark, style, true);
        pointedNodes.getChildren().add(figure);
    }

    private void light(TieMark mark, VisualStyle style) {
        CubicCurve halo = new CubicCurve();
        TieFigure.place(halo, mark.curve());
        halo.setFill(null);
        halo.setStroke(Paints.color(style.selection().fade(0.35)));
        halo.setStrokeWidth(mark.line().width() + style.halo());
        CubicCurve line = new CubicCurve();
        TieFigure.place(line, mark.curve());
        TieFigure.draw(line, mark.line(), style.bolder());
        pointedLines.getChildren().addAll(halo, line);
        if (mark.label().shown()) {
            TextFigure label = new TextFigure(true);
            label.paint(
                    Paints.color(style.text()),
                    Paints.color(style.concern()),
                    Paints.color(style.color(mark.stance())));
            label.apply(mark.label(), mark.anchor(), true);
            texts.getChildren().add(label);
        }
    }
}
