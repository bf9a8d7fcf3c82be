package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelShape;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * All of some marks that the placements of their labels follow from, in a form that is compared
 * quickly: a large picture has thousands.
 */
final class Imprint {

    private final double[] numbers;
    private final List<Object> words;
    private final int hash;

    private Imprint(double[] numbers, List<Object> words) {
        this.numbers = numbers;
        this.words = words;
        hash = 31 * Arrays.hashCode(numbers) + words.hashCode();
    }

    /** Returns the imprint of an actor and its name. */
    static Imprint of(NodeMark actor) {
        return new Maker().add(actor).made();
    }

    /** Returns the imprint of concerns about an actor. */
    static Imprint of(PillMark pill, NodeMark actor) {
        return new Maker().add(pill.label()).add(actor).made();
    }

    /**
     * Returns the imprint of a pair.
     *
     * @param lines its lines, in the order of their labels
     * @param pills the concerns about it
     * @param positions in how many positions along its line each label is tried
     */
    static Imprint of(List<LineMark> lines, List<PillMark> pills, int positions) {
        Maker maker = new Maker();
        maker.add(positions).add(lines.size());
        lines.forEach(maker::add);
        pills.forEach(pill -> maker.add(pill.label()));
        return maker.made();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Imprint imprint
                && hash == imprint.hash
                && Arrays.equals(numbers, imprint.numbers)
                && words.equals(imprint.words);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    private static final class Maker {

        private final List<Object> words = new ArrayList<>();
        private double[] numbers = new double[64];
        private int count;

        Imprint made() {
            return new Imprint(Arrays.copyOf(numbers, count), words);
        }

        Maker add(NodeMark node) {
            return add(node.id()).add(node.centre()).add(node.radius()).add(node.label());
        }

        Maker add(LineMark line) {
            Maker maker = add(line.from()).add(line.to());
            maker.add(line.curve().start()).add(line.curve().control1());
            maker.add(line.curve().control2()).add(line.curve().end());
            return maker.add(line.ties().size()).add(line.quotes()).add(line.label());
        }

        Maker add(LabelMark label) {
            Box box = label.box();
            add(box.minX()).add(box.minY()).add(box.width()).add(box.height());
            add(label.style().size());
            words.add(label.style().weight());
            words.add(label.style().slanted());
            words.add(label.form());
            words.add(label.lines());
            words.add(label.signs());
            for (LabelShape shape : label.shapes()) {
                words.add(shape.form());
                words.add(shape.lines());
                add(shape.width()).add(shape.height());
            }
            return this;
        }

        Maker add(ElementId id) {
            words.add(id.value());
            return this;
        }

        Maker add(Point point) {
            return add(point.x()).add(point.y());
        }

        Maker add(double number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
            return this;
        }
    }
}
