package org.entente.view.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.entente.view.StyleClass;

/**
 * Wrapped text set in a serif, with highlights behind parts of it. JavaFX gives text no background,
 * so each kind of highlight is a path behind the text, drawn again at each layout.
 *
 * <p>Offsets count UTF-16 code units over all pieces of the text.
 */
public final class HighlightedText extends Region {

    private static final String FAMILY = installed("Georgia", "Charter", "Liberation Serif");
    private static final String RIGHT_TO_LEFT_FAMILY = installed("Times New Roman", "DejaVu Sans");
    private static final double UNDERLINE_GAP = 0.5;
    private static final double DOTS_GAP = -2;

    private final TextFlow flow = new TextFlow();
    private final TextLines lines = new TextLines(flow);
    private final Map<StyleClass, Mark> marks = new EnumMap<>(StyleClass.class);

    private enum Form {
        BEHIND,
        UNDERLINE,
        DOTS,
        CARET
    }

    private record Mark(Form form, Path path, List<TextRange> ranges) {}

    /**
     * @param pieces its pieces in reading order, styled by the caller
     */
    public HighlightedText(List<Text> pieces) {
        flow.getChildren().setAll(pieces);
        flow.getStyleClass().add(StyleClass.TEXT_FLOW.css());
        String words = pieces.stream().map(Text::getText).collect(Collectors.joining());
        flow.setStyle("-fx-font-family: \"" + family(words) + "\";");
        if (!new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            flow.setTextAlignment(TextAlignment.RIGHT);
        }
        getChildren().add(flow);
    }

    /**
     * Chooses a face that has the letters. Right-to-left words need one that has their punctuation
     * as well, because JavaFX on Linux puts what it takes from different faces in the order of
     * reading from left to right. Of two versions of Liberation Serif it paints no Hebrew at all.
     */
    private static String family(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                ? RIGHT_TO_LEFT_FAMILY
                : FAMILY;
    }

    private static String installed(String... families) {
        List<String> installed = Font.getFamilies();
        return Stream.of(families).filter(installed::contains).findFirst().orElse("Serif");
    }

    /**
     * Fills the background of some ranges, in place of those filled before in the same style.
     * Styles are painted over each other in the order {@link StyleClass} lists them.
     *
     * @param style the style of the fill
     * @param ranges what to mark; empty for nothing
     */
    public void highlight(StyleClass style, List<TextRange> ranges) {
        mark(style, Form.BEHIND, ranges);
    }

    /**
     * Draws a line under some ranges, in place of those underlined before in the same style.
     *
     * @param style the style of the line
     * @param ranges what to underline; empty for nothing
     */
    public void underline(StyleClass style, List<TextRange> ranges) {
        mark(style, Form.UNDERLINE, ranges);
    }

    /**
     * Draws dots under some ranges, a little above where they are underlined.
     *
     * @param style the style of the dots
     * @param ranges what to mark; empty for nothing
     */
    public void dot(StyleClass style, List<TextRange> ranges) {
        mark(style, Form.DOTS, ranges);
    }

    /**
     * Draws a caret.
     *
     * @param offset offset of the character after it; empty for none
     */
    public void caret(StyleClass style, OptionalInt offset) {
        mark(
                style,
                Form.CARET,
                offset.isPresent()
                        ? List.of(new TextRange(offset.getAsInt(), offset.getAsInt()))
                        : List.of());
    }

    private void mark(StyleClass style, Form form, List<TextRange> ranges) {
        Mark before = marks.get(style);
        if (before == null ? ranges.isEmpty() : before.ranges().equals(ranges)) {
            return;
        }
        Path path = before == null ? newPath(style) : before.path();
        marks.put(style, new Mark(form, path, List.copyOf(ranges)));
        if (before == null) {
            List<Node> layers = new ArrayList<>();
            marks.values().forEach(mark -> layers.add(mark.path()));
            layers.add(flow);
            getChildren().setAll(layers);
        }
        requestLayout();
    }

    private static Path newPath(StyleClass style) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().setAll(style.css());
        return path;
    }

    /** Returns the ranges marked in a style; empty if nothing is marked. */
    public List<TextRange> marked(StyleClass style) {
        Mark mark = marks.get(style);
        return mark == null ? List.of() : mark.ranges();
    }

    /**
     * Finds the character at a point.
     *
     * @param x horizontal place in this region's coordinates
     * @param y vertical place
     * @return its offset; empty if the point is on no line of text
     */
    public OptionalInt characterAt(double x, double y) {
        if (!flow.getBoundsInParent().contains(x, y)) {
            return OptionalInt.empty();
        }
        HitInfo hit = flow.hitTest(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()));
        return OptionalInt.of(hit.getCharIndex());
    }

    /**
     * Returns the offset of the character after the position nearest to a point.
     *
     * @param x in this region's coordinates
     * @param y in this region's coordinates
     */
    public int insertionAt(double x, double y) {
        double inX = x - flow.getLayoutX();
        double inY = y - flow.getLayoutY();
        if (inY < 0) {
            return 0;
        }
        if (inY > flow.getHeight()) {
            return lines.length();
        }
        return Math.min(lines.length(), flow.hitTest(new Point2D(inX, inY)).getInsertionIndex());
    }

    /** Returns the bounds of a range in this region's coordinates, once it is laid out. */
    public Bounds boundsOf(TextRange range) {
        return flow.localToParent(lines.bounds(range));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + flow.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
        flow.layout();
        marks.values().forEach(this::draw);
    }

    private void draw(Mark mark) {
        List<PathElement> shape = new ArrayList<>();
        double gap = mark.form() == Form.DOTS ? DOTS_GAP : UNDERLINE_GAP;
        for (TextRange range : mark.ranges()) {
            if (mark.form() == Form.CARET) {
                shape.addAll(Arrays.asList(flow.caretShape(range.start(), true)));
                continue;
            }
            List<Rectangle2D> boxes = lines.of(range);
            for (int i = 0; i < boxes.size(); i++) {
                Rectangle2D line = boxes.get(i);
                if (mark.form() != Form.BEHIND) {
                    shape.add(new MoveTo(line.getMinX(), line.getMaxY() + gap));
                    shape.add(new LineTo(line.getMaxX(), line.getMaxY() + gap));
                } else {
                    boolean last = i + 1 == boxes.size();
                    double bottom = last ? line.getMaxY() : boxes.get(i + 1).getMinY();
                    addBox(shape, line, Math.max(bottom, line.getMaxY()));
                }
            }
        }
        mark.path().getElements().setAll(shape);
        mark.path().setLayoutX(flow.getLayoutX());
        mark.path().setLayoutY(flow.getLayoutY());
    }

    private static void addBox(List<PathElement> shape, Rectangle2D line, double bottom) {
        shape.add(new MoveTo(line.getMinX(), line.getMinY()));
        shape.add(new LineTo(line.getMaxX(), line.getMinY()));
        shape.add(new LineTo(line.getMaxX(), bottom));
        shape.add(new LineTo(line.getMinX(), bottom));
        shape.add(new ClosePath());
    }
}
