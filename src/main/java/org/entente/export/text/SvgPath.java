package org.entente.export.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;

/** Spells shapes and numbers as SVG and PDF do. */
public final class SvgPath {

    private static final int DECIMALS = 2;

    private SvgPath() {}

    public static String of(Outline outline) {
        StringBuilder d = new StringBuilder();
        for (Outline.Step step : outline.steps()) {
            if (step instanceof Outline.MoveTo move) {
                d.append('M').append(point(move.to()));
            } else if (step instanceof Outline.LineTo line) {
                d.append('L').append(point(line.to()));
            } else if (step instanceof Outline.CurveTo curve) {
                d.append('C').append(point(curve.control1()));
                d.append(' ').append(point(curve.control2()));
                d.append(' ').append(point(curve.to()));
            } else {
                d.append('Z');
            }
        }
        return d.toString();
    }

    public static String of(Curve curve) {
        return "M"
                + point(curve.start())
                + "C"
                + point(curve.control1())
                + " "
                + point(curve.control2())
                + " "
                + point(curve.end());
    }

    public static String of(Box box) {
        return "M"
                + number(box.minX())
                + " "
                + number(box.minY())
                + "H"
                + number(box.maxX())
                + "V"
                + number(box.maxY())
                + "H"
                + number(box.minX())
                + "Z";
    }

    public static String numbers(List<Double> numbers) {
        return numbers.stream().map(SvgPath::number).collect(Collectors.joining(" "));
    }

    /** Returns a number with at most two decimals, never in exponential notation. */
    public static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String point(Point point) {
        return number(point.x()) + " " + number(point.y());
    }
}
