package org.entente.view.canvas.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Shear;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows inks as JavaFX shapes, and reuses the shapes for later inks. For the JavaFX application
 * thread.
 */
public final class InkFigure extends Group {

    private final Paints paints;
    private final @Nullable CubicCurve carrier;
    private final Deque<Path> paths = new ArrayDeque<>();
    private final Deque<CubicCurve> curves = new ArrayDeque<>();
    private final Deque<Text> texts = new ArrayDeque<>();
    private final Deque<InkFigure> parts = new ArrayDeque<>();
    private List<Ink> shown = List.of();
    private long flags;

    public InkFigure(Paints paints) {
        this(paints, null);
    }

    /**
     * @param carrier shows the last line; null to create a curve
     */
    public InkFigure(Paints paints, @Nullable CubicCurve carrier) {
        this.paints = paints;
        this.carrier = carrier;
        setMouseTransparent(true);
    }

    public void show(List<Ink> inks) {
        Ink.Line carried = carrier == null ? null : lastLine(inks);
        if (inks.equals(shown) && flags == paints.edition()) {
            if (carrier != null && carried != null) {
                // SmartGraph may have bent it meanwhile.
                draw(carried, carrier);
            }
            return;
        }
        shown = inks;
        flags = paints.edition();
        gather();
        List<Node> nodes = new ArrayList<>();
        for (Ink ink : inks) {
            if (ink == carried && carrier != null) {
                draw(carried, carrier);
                nodes.add(carrier);
            } else {
                add(ink, nodes);
            }
        }
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    /** Collects the shapes for reuse in the same order. */
    private void gather() {
        for (Node node : getChildren()) {
            if (node != carrier) {
                gather(node);
            }
        }
    }

    private void gather(Node node) {
        if (node instanceof Path path) {
            paths.add(path);
        } else if (node instanceof CubicCurve curve) {
            curves.add(curve);
        } else if (node instanceof Text text) {
            texts.add(text);
        } else if (node instanceof InkFigure part) {
            parts.add(part);
        }
    }

    private static Ink.@Nullable Line lastLine(List<Ink> inks) {
        Ink.Line last = null;
        for (Ink ink : inks) {
            last = ink instanceof Ink.Line line ? line : last;
        }
        return last;
    }

    private void add(Ink ink, List<Node> nodes) {
        if (ink instanceof Ink.Fill fill) {
            Path path = path();
            path.getElements().setAll(Paints.path(fill.shape()));
            path.setFill(Paints.color(fill.color()));
            path.setStroke(null);
            nodes.add(path);
        } else if (ink instanceof Ink.Border border) {
            Path path = path();
            path.getElements().setAll(Paints.path(border.shape()));
            path.setFill(null);
            path.setStroke(Paints.color(border.color()));
            path.setStrokeWidth(border.width());
            nodes.add(path);
        } else if (ink instanceof Ink.Flag flag) {
            add(flag, nodes);
        } else if (ink instanceof Ink.Line line) {
            CubicCurve curve = curves.isEmpty() ? new CubicCurve() : curves.remove();
            draw(line, curve);
            nodes.add(curve);
        } else if (ink instanceof Ink.Text text) {
            if (text.halo() != null) {
                Text rim = text();
                set(text, rim);
                rim.setFill(null);
                rim.setStroke(Paints.color(text.halo()));
                rim.setStrokeWidth(text.style().halo());
                nodes.add(rim);
            }
            Text letters = text();
            set(text, letters);
            letters.setFill(Paints.color(text.color()));
            letters.setStroke(null);
            nodes.add(letters);
        } else if (ink instanceof Ink.Clip clip) {
            InkFigure part = part(clip.inks());
            part.clipTo(clip.window());
            nodes.add(part);
        } else if (ink instanceof InkGroup group) {
            InkFigure part = part(group.inks());
            part.setClip(null);
            nodes.add(part);
        }
    }

    private void add(Ink.Flag flag, List<Node> nodes) {
        Optional<Paint> painted = paints.fill(flag);
        if (painted.isEmpty()) {
            flag.meanwhile().forEach(ink -> add(ink, nodes));
            return;
        }
        Path path = path();
        path.getElements().setAll(Paints.path(flag.shape()));
        path.setFill(painted.get());
        path.setStroke(null);
        nodes.add(path);
    }

    private Path path() {
        return paths.isEmpty() ? new Path() : paths.remove();
    }

    private Text text() {
        if (!texts.isEmpty()) {
            return texts.remove();
        }
        Text text = new Text();
        text.setTextOrigin(VPos.BASELINE);
        text.setStrokeLineJoin(StrokeLineJoin.ROUND);
        text.setStrokeLineCap(StrokeLineCap.ROUND);
        return text;
    }

    private InkFigure part(List<Ink> inks) {
        InkFigure part = parts.isEmpty() ? new InkFigure(paints) : parts.remove();
        part.show(inks);
        return part;
    }

    private void clipTo(Box window) {
        setClip(new Rectangle(window.minX(), window.minY(), window.width(), window.height()));
    }

    private void set(Ink.Text ink, Text node) {
        node.setFont(paints.font(ink.style()));
        node.setText(ink.text());
        node.setX(ink.start().x());
        node.setY(ink.start().y());
        node.getTransforms().clear();
        if (ink.style().slanted()) {
            node.getTransforms()
                    .add(new Shear(-TextStyle.SLANT, 0, ink.start().x(), ink.start().y()));
        }
        if (!paints.covers(ink.text())) {
            // The box was measured with Inter; a wider font is squeezed into it.
            double runs = node.getLayoutBounds().getWidth();
            if (runs > ink.width()) {
                node.getTransforms()
                        .add(new Scale(ink.width() / runs, 1, ink.start().x(), ink.start().y()));
            }
        }
    }

    private static void draw(Ink.Line line, CubicCurve node) {
        Curve curve = line.curve();
        node.setStartX(curve.start().x());
        node.setStartY(curve.start().y());
        node.setControlX1(curve.control1().x());
        node.setControlY1(curve.control1().y());
        node.setControlX2(curve.control2().x());
        node.setControlY2(curve.control2().y());
        node.setEndX(curve.end().x());
        node.setEndY(curve.end().y());
        LineStyle style = line.style();
        node.setFill(null);
        node.setStroke(Paints.color(style.color()));
        node.setStrokeWidth(style.width());
        node.setStrokeLineCap(
                style.pattern() == LinePattern.DOTTED ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        node.getStrokeDashArray().setAll(style.dashes());
    }
}
