package org.entente.view.canvas.figure;

import com.brunomnsilva.smartgraph.graphview.SmartGraphEdgeNode;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.paint.Color;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.VisualStyle;

/** What is seen of a tie: SmartGraph's curve, a halo under it, its arrow head and its label. */
public final class TieFigure {

    public final SmartGraphEdgeNode<?, ?> line;
    public final CubicCurve halo = new CubicCurve();
    public final Path head = new Path();
    public final TextFigure label = new TextFigure(true);

    public TieFigure(SmartGraphEdgeNode<?, ?> line, TieMark mark) {
        this.line = line;
        halo.setFill(null);
        halo.setVisible(false);
        head.setStroke(null);
        line.setFill(null);
        label.setId("tie-" + mark.id().value());
        label.setCursor(Cursor.HAND);
        label.setAccessibleRole(AccessibleRole.BUTTON);
        label.setAccessibleText(mark.title());
    }

    public void apply(TieMark mark, VisualStyle style, boolean pointed) {
        place(line, mark.curve());
        place(halo, mark.curve());
        boolean selected = mark.emphasis() == Emphasis.SELECTED;
        draw(line, mark.line(), selected ? style.bolder() : 0);
        halo.setVisible(selected || pointed);
        if (halo.isVisible()) {
            halo.setStroke(Paints.color(style.selection().fade(0.35)));
            halo.setStrokeWidth(mark.line().width() + style.halo());
        }
        head.setVisible(mark.head() != null);
        if (mark.head() != null) {
            head.getElements().setAll(Paints.path(mark.head()));
            head.setFill(Paints.color(mark.line().color()));
        }
        double opacity = pointed ? 1 : Fade.line(mark.emphasis());
        line.setOpacity(opacity);
        head.setOpacity(opacity);
        label.setOpacity(pointed ? 1 : Fade.text(mark.emphasis()));
        applyLabel(mark, style, selected || pointed);
    }

    /** Shows or hides all of the tie; {@link #apply} then says which parts of it are seen. */
    public void setVisible(boolean visible) {
        line.setVisible(visible);
        label.setVisible(visible);
        if (!visible) {
            halo.setVisible(false);
            head.setVisible(false);
        }
    }

    private void applyLabel(TieMark mark, VisualStyle style, boolean lit) {
        if (mark.label().shown()) {
            Color border =
                    Paints.color(mark.marked() ? style.selection() : style.color(mark.stance()));
            label.paint(
                    Paints.color(style.text()),
                    Paints.color(lit ? style.concern() : style.label()),
                    border);
        }
        label.apply(mark.label(), mark.anchor(), true);
    }

    public static void place(CubicCurve node, Curve curve) {
        node.setStartX(curve.start().x());
        node.setStartY(curve.start().y());
        node.setControlX1(curve.control1().x());
        node.setControlY1(curve.control1().y());
        node.setControlX2(curve.control2().x());
        node.setControlY2(curve.control2().y());
        node.setEndX(curve.end().x());
        node.setEndY(curve.end().y());
    }

    public static void draw(CubicCurve node, LineStyle style, double bolder) {
        node.setFill(null);
        node.setStroke(Paints.color(style.color()));
        node.setStrokeWidth(style.width() + bolder);
        node.setStrokeLineCap(
                style.pattern() == LinePattern.DOTTED ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        node.getStrokeDashArray().setAll(style.dashes());
    }
}
