package org.entente.view.canvas.figure;

import javafx.scene.Group;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PinMark;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.VisualStyle;

/**
 * The figure of a node: what is seen of a SmartGraph vertex. Its shapes are built around the origin
 * and moved whole.
 */
public final class NodeFigure extends Group {

    private static final Point ORIGIN = new Point(0, 0);

    private final Path ground = new Path();
    private final Path body = new Path();
    private final Path sign = new Path();
    private final Path ring = new Path();
    private final Path pinGround = new Path();
    private final Path pin = new Path();
    private final Paints paints;
    private double builtRadius = -1;
    private double builtWeight = -1;

    public NodeFigure(Paints paints) {
        this.paints = paints;
        ring.setFill(null);
        ring.setVisible(false);
        ground.setStroke(null);
        sign.setStroke(null);
        pin.setStroke(null);
        getChildren().addAll(ring, ground, body, sign, pinGround, pin);
    }

    public void apply(NodeMark mark, VisualStyle style, boolean pointed) {
        if (builtRadius != mark.radius() || builtWeight != style.weight()) {
            build(mark, style);
        }
        setTranslateX(mark.centre().x());
        setTranslateY(mark.centre().y());
        boolean concern = mark.shape() == NodeShape.DIAMOND;
        boolean selected = mark.emphasis() == Emphasis.SELECTED;
        ground.setFill(Paints.color(style.ground()));
        body.setFill(fill(mark, style, concern));
        body.setStroke(Paints.color(concern ? style.concernInk() : style.nodeBorder()));
        sign.setFill(Paints.color(concern ? style.concernInk() : style.nodeSign()));
        ring.setVisible(selected || pointed);
        ring.setStroke(Paints.color(selected ? style.selection() : style.selection().fade(0.55)));
        double opacity = pointed ? 1 : Fade.line(mark.emphasis());
        body.setOpacity(opacity);
        sign.setOpacity(opacity);
        pinGround.setVisible(mark.pinned());
        pin.setVisible(mark.pinned());
        if (mark.pinned()) {
            pinGround.setFill(Paints.color(style.label()));
            pinGround.setStroke(Paints.color(style.nodeBorder().fade(opacity)));
            pin.setFill(Paints.color(style.text().fade(opacity)));
        }
    }

    private Paint fill(NodeMark mark, VisualStyle style, boolean concern) {
        String flag = mark.flag();
        if (flag == null || !paints.isFlag(flag)) {
            return Paints.color(concern ? style.concern() : style.node());
        }
        return paints.flag(flag)
                .<Paint>map(image -> new ImagePattern(image))
                .orElseGet(() -> Paints.color(style.blank()));
    }

    private void build(NodeMark mark, VisualStyle style) {
        builtRadius = mark.radius();
        builtWeight = style.weight();
        ring.setStrokeWidth(style.ring());
        body.setStrokeWidth(style.border());
        pinGround.setStrokeWidth(style.border());
        Outline outline = mark.shape().outline(ORIGIN, mark.radius());
        ground.getElements().setAll(Paints.path(outline));
        body.getElements().setAll(Paints.path(outline));
        ring.getElements()
                .setAll(Paints.path(mark.shape().outline(ORIGIN, mark.radius() + style.ringGap())));
        pinGround.getElements().setAll(Paints.path(PinMark.ground(ORIGIN, mark.radius())));
        pin.getElements().setAll(Paints.path(PinMark.pin(ORIGIN, mark.radius())));
        sign.getElements().clear();
        mark.shape()
                .sign(ORIGIN, mark.radius())
                .forEach(part -> sign.getElements().addAll(Paints.path(part)));
    }
}
