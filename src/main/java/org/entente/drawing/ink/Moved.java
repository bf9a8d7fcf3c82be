package org.entente.drawing.ink;

import java.util.List;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;

/** Moves inks on a page. */
public final class Moved {

    private Moved() {}

    public static Ink by(Ink ink, Point offset) {
        if (ink instanceof Ink.Fill fill) {
            return new Ink.Fill(outline(fill.shape(), offset), fill.color());
        }
        if (ink instanceof Ink.Border border) {
            return new Ink.Border(outline(border.shape(), offset), border.color(), border.width());
        }
        if (ink instanceof Ink.Line line) {
            Curve c = line.curve();
            return new Ink.Line(
                    new Curve(
                            point(c.start(), offset),
                            point(c.control1(), offset),
                            point(c.control2(), offset),
                            point(c.end(), offset)),
                    line.style());
        }
        if (ink instanceof Ink.Flag flag) {
            Box box = box(flag.box(), offset);
            return new Ink.Flag(
                    flag.iso(),
                    box,
                    outline(flag.shape(), offset),
                    flag.opacity(),
                    flag.meanwhile().stream().map(part -> by(part, offset)).toList());
        }
        if (ink instanceof Ink.Text text) {
            return new Ink.Text(
                    point(text.start(), offset),
                    text.text(),
                    text.style(),
                    text.color(),
                    text.halo(),
                    text.width());
        }
        if (ink instanceof Ink.Clip clip) {
            return new Ink.Clip(box(clip.window(), offset), all(clip.inks(), offset));
        }
        InkGroup group = (InkGroup) ink;
        return new InkGroup(
                group.subject(),
                group.part(),
                group.title(),
                group.emphasis(),
                all(group.inks(), offset));
    }

    private static List<Ink> all(List<Ink> inks, Point offset) {
        return inks.stream().map(ink -> by(ink, offset)).toList();
    }

    private static Point point(Point point, Point offset) {
        return point.plus(offset.x(), offset.y());
    }

    private static Box box(Box box, Point offset) {
        return new Box(box.minX() + offset.x(), box.minY() + offset.y(), box.width(), box.height());
    }

    private static Outline outline(Outline outline, Point offset) {
        return outline.moved(offset.x(), offset.y());
    }
}
