package org.entente.export.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.Typeface;

/** Paints with Java2D, in world coordinates. */
final class DrawingPainter {

    private final Graphics2D g;
    private final double scale;
    private final TextPainter text;
    private final Box seen;
    private final FlagImages flags;

    /**
     * @param g what to paint on; its transform maps world coordinates to pixels
     * @param scale pixels per world unit, for what must be rastered
     * @param typeface for the texts
     * @param seen the part of the world that is painted; texts elsewhere are not outlined
     */
    DrawingPainter(Graphics2D g, double scale, Typeface typeface, Box seen) {
        this(g, scale, typeface, seen, FlagImages.painted());
    }

    /** Makes a painter that takes its flags from somewhere. */
    DrawingPainter(Graphics2D g, double scale, Typeface typeface, Box seen, FlagImages flags) {
        this.flags = flags;
        this.g = g;
        this.scale = scale;
        this.seen = seen;
        text = new TextPainter(g, typeface);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    void paint(List<Ink> inks) {
        inks.forEach(this::paint);
    }

    private void paint(Ink ink) {
        if (ink instanceof Ink.Fill fill) {
            g.setColor(TextPainter.color(fill.color()));
            g.fill(path(fill.shape()));
        } else if (ink instanceof Ink.Border border) {
            g.setColor(TextPainter.color(border.color()));
            g.setStroke(new BasicStroke((float) border.width()));
            g.draw(path(border.shape()));
        } else if (ink instanceof Ink.Line line) {
            stroke(line.curve(), line.style());
        } else if (ink instanceof Ink.Flag flag) {
            paint(flag);
        } else if (ink instanceof Ink.Text words) {
            if (seen.overlaps(extent(words))) {
                text.paint(words);
            }
        } else if (ink instanceof Ink.Clip clip) {
            Shape before = g.getClip();
            Box box = clip.window();
            g.clip(new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height()));
            paint(clip.inks());
            g.setClip(before);
        } else if (ink instanceof InkGroup group) {
            paint(group.inks());
        }
    }

    /** Returns a box around the letters, whatever font they are from. */
    static Box extent(Ink.Text words) {
        double size = words.style().size();
        Box line = new Box(words.start().x(), words.start().y() - size, words.width(), 2 * size);
        return line.grow(2 * size);
    }

    private void stroke(Curve curve, LineStyle line) {
        g.setColor(TextPainter.color(line.color()));
        float width = (float) line.width();
        List<Double> dashes = line.dashes();
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

    /** A clip would have jagged borders; a texture is cut smoothly. */
    private void paint(Ink.Flag flag) {
        Box box = flag.box();
        Optional<BufferedImage> image =
                flags.image(flag.iso(), (int) Math.ceil(box.width() * scale), flag.opacity());
        if (image.isEmpty()) {
            paint(flag.meanwhile());
            return;
        }
        g.setPaint(
                new TexturePaint(
                        image.get(),
                        new Rectangle2D.Double(box.minX(), box.minY(), box.width(), box.height())));
        g.fill(path(flag.shape()));
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
