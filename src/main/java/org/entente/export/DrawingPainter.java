package org.entente.export;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.entente.drawing.Box;
import org.entente.drawing.Curve;
import org.entente.drawing.Emphasis;
import org.entente.drawing.Flags;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LinePattern;
import org.entente.drawing.LineStyle;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.NodeShape;
import org.entente.drawing.Outline;
import org.entente.drawing.Point;
import org.entente.drawing.Rgba;
import org.entente.drawing.TieMark;
import org.entente.drawing.Typeface;
import org.entente.drawing.VisualStyle;

/** Paints a drawing with Java2D, in world coordinates. */
final class DrawingPainter {

    private final Graphics2D g;
    private final double scale;
    private final TextPainter text;

    /**
     * Makes a painter.
     *
     * @param g what to paint on; its transform maps world coordinates to pixels
     * @param scale pixels per world unit, for what must be rastered
     * @param typeface for the texts
     */
    DrawingPainter(Graphics2D g, double scale, Typeface typeface) {
        this.g = g;
        this.scale = scale;
        this.text = new TextPainter(g, typeface);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    void paint(GraphDrawing drawing) {
        VisualStyle style = drawing.style();
        // What recedes is painted first, so that nothing bright is crossed by it.
        for (boolean receded : new boolean[] {true, false}) {
            for (LinkMark link : drawing.links()) {
                if (receded == (link.emphasis() == Emphasis.RECEDED)) {
                    withOpacity(link.emphasis(), () -> paint(link));
                }
            }
            for (TieMark tie : drawing.ties()) {
                if (receded == (tie.emphasis() == Emphasis.RECEDED)) {
                    withOpacity(tie.emphasis(), () -> paint(tie, style));
                }
            }
        }
        for (TieMark tie : drawing.ties()) {
            if (tie.label().shown()) {
                withOpacity(tie.emphasis(), () -> paintLabel(tie, style));
            }
        }
        for (NodeMark node : drawing.nodes()) {
            withOpacity(node.emphasis(), () -> paint(node, style));
        }
        for (NodeMark node : drawing.nodes()) {
            if (node.label().shown()) {
                Rgba ink = style.text().fade(VisualStyle.textOpacity(node.emphasis()));
                paintName(node.label(), ink, style.ground());
            }
        }
    }

    private void withOpacity(Emphasis emphasis, Runnable painting) {
        Composite before = g.getComposite();
        double opacity = VisualStyle.opacity(emphasis);
        if (opacity < 1) {
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        }
        painting.run();
        g.setComposite(before);
    }

    private void paint(LinkMark link) {
        stroke(link.curve(), link.line(), false);
        if (link.head() != null) {
            g.fill(path(link.head()));
        }
    }

    private void paint(TieMark tie, VisualStyle style) {
        if (tie.emphasis() == Emphasis.SELECTED) {
            LineStyle halo =
                    new LineStyle(
                            style.selection().fade(0.35),
                            tie.line().width() + 7,
                            LinePattern.SOLID);
            stroke(tie.curve(), halo, false);
        }
        stroke(tie.curve(), tie.line(), tie.emphasis() == Emphasis.SELECTED);
        if (tie.head() != null) {
            g.fill(path(tie.head()));
        }
    }

    private void stroke(Curve curve, LineStyle line, boolean bold) {
        g.setColor(color(line.color()));
        float width = (float) (line.width() + (bold ? 1.2 : 0));
        List<Double> dashes = line.pattern().dashes();
        int cap =
                line.pattern() == LinePattern.DOTTED ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        if (dashes.isEmpty()) {
            g.setStroke(new BasicStroke(width, cap, BasicStroke.JOIN_ROUND));
        } else {
            float[] lengths = new float[dashes.size()];
            for (int i = 0; i < lengths.length; i++) {
                lengths[i] = dashes.get(i).floatValue();
            }
            g.setStroke(new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 1, lengths, 0));
        }
        Path2D path = new Path2D.Double();
        path.moveTo(curve.start().x(), curve.start().y());
        path.curveTo(
                curve.control1().x(),
                curve.control1().y(),
                curve.control2().x(),
                curve.control2().y(),
                curve.end().x(),
                curve.end().y());
        g.draw(path);
    }

    private void paintLabel(TieMark tie, VisualStyle style) {
        boolean selected = tie.emphasis() == Emphasis.SELECTED;
        Box box = tie.label().box();
        Shape pill = path(Outline.rounded(box, box.height() / 2));
        g.setColor(color(selected ? style.concern() : style.label()));
        g.fill(pill);
        g.setColor(color(tie.marked() ? style.selection() : style.color(tie.stance())));
        g.setStroke(new BasicStroke(1));
        g.draw(pill);
        g.setColor(color(style.text()));
        text.centred(tie.label());
    }

    private void paint(NodeMark node, VisualStyle style) {
        Point centre = node.centre();
        if (node.emphasis() == Emphasis.SELECTED) {
            g.setColor(color(style.selection()));
            g.setStroke(new BasicStroke(3));
            g.draw(path(node.shape().outline(centre, node.radius() + 5)));
        }
        Shape shape = path(node.shape().outline(centre, node.radius()));
        boolean concern = node.shape() == NodeShape.DIAMOND;
        // A receding node stays opaque to the lines behind it.
        Composite before = g.getComposite();
        g.setComposite(AlphaComposite.SrcOver);
        g.setColor(color(style.ground()));
        g.fill(shape);
        g.setComposite(before);
        if (node.flag() == null || !paintFlag(node, node.flag(), shape)) {
            g.setColor(color(concern ? style.concern() : style.node()));
            g.fill(shape);
            g.setColor(color(concern ? style.concernInk() : style.nodeSign()));
            node.shape().sign(centre, node.radius()).forEach(sign -> g.fill(path(sign)));
        }
        g.setColor(color(concern ? style.concernInk() : style.nodeBorder()));
        g.setStroke(new BasicStroke(1.2f));
        g.draw(shape);
    }

    private boolean paintFlag(NodeMark node, String iso, Shape shape) {
        int pixels = (int) Math.ceil(2 * node.radius() * scale);
        return Flags.raster(iso, Math.max(8, Math.min(1024, pixels)))
                .map(
                        flag -> {
                            BufferedImage image =
                                    new BufferedImage(
                                            flag.size(), flag.size(), BufferedImage.TYPE_INT_ARGB);
                            image.setRGB(
                                    0, 0, flag.size(), flag.size(), flag.argb(), 0, flag.size());
                            Box box = node.bounds();
                            // A clip would have jagged borders; a texture is cut smoothly.
                            g.setPaint(
                                    new TexturePaint(
                                            image,
                                            new Rectangle2D.Double(
                                                    box.minX(),
                                                    box.minY(),
                                                    box.width(),
                                                    box.height())));
                            g.fill(shape);
                            return true;
                        })
                .orElse(false);
    }

    private void paintName(LabelMark label, Rgba ink, Rgba ground) {
        text.halo(label, color(ground.fade(0.85)));
        g.setColor(color(ink));
        text.centred(label);
    }

    static Color color(Rgba color) {
        return new Color(
                color.red(), color.green(), color.blue(), (int) Math.round(color.alpha() * 255));
    }

    static Path2D path(Outline outline) {
        Path2D path = new Path2D.Double();
        for (Outline.Step step : outline.steps()) {
            if (step instanceof Outline.MoveTo move) {
                path.moveTo(move.to().x(), move.to().y());
            } else if (step instanceof Outline.LineTo line) {
                path.lineTo(line.to().x(), line.to().y());
            } else if (step instanceof Outline.CurveTo curve) {
                path.curveTo(
                        curve.control1().x(),
                        curve.control1().y(),
                        curve.control2().x(),
                        curve.control2().y(),
                        curve.to().x(),
                        curve.to().y());
            } else {
                path.closePath();
            }
        }
        return path;
    }
}
