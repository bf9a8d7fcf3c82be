package org.entente.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A wrapped text set in a serif, parts of which are marked behind the letters. JavaFX gives text no
 * background, so each kind of mark is a path behind the text, drawn anew at each layout.
 *
 * <p>Offsets count UTF-16 code units over all pieces of the text.
 */
public final class HighlightedText extends Region {

    private static final String FAMILY = family();

    private final TextFlow flow = new TextFlow();
    private final List<Text> pieces;
    private final Map<StyleClass, Mark> marks = new EnumMap<>(StyleClass.class);

    private enum Form {
        BEHIND,
        UNDERLINE
    }

    private record Mark(Form form, Path path, List<TextRange> ranges) {}

    /**
     * Makes an unmarked text.
     *
     * @param pieces its pieces in reading order, styled by the caller
     */
    public HighlightedText(List<Text> pieces) {
        this.pieces = List.copyOf(pieces);
        flow.getChildren().setAll(pieces);
        flow.setStyle("-fx-font-family: \"" + FAMILY + "\";");
        getChildren().add(flow);
    }

    private static String family() {
        List<String> installed = Font.getFamilies();
        return List.of("Georgia", "Charter", "Liberation Serif").stream()
                .filter(installed::contains)
                .findFirst()
                .orElse("Serif");
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

    /**
     * Returns the ranges marked in a style.
     *
     * @param style the style
     * @return the ranges; empty where nothing is marked
     */
    public List<TextRange> marked(StyleClass style) {
        Mark mark = marks.get(style);
        return mark == null ? List.of() : mark.ranges();
    }

    /**
     * Returns the pieces of text in reading order.
     *
     * @return the nodes this text was made of, in a list that cannot be changed
     */
    public List<Text> pieces() {
        return pieces;
    }

    /**
     * Finds the character at a point.
     *
     * @param x horizontal place in this region's coordinates
     * @param y vertical place
     * @return its offset; empty where the point is on no line of text
     */
    public OptionalInt characterAt(double x, double y) {
        if (!flow.getBoundsInParent().contains(x, y)) {
            return OptionalInt.empty();
        }
        HitInfo hit = flow.hitTest(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()));
        return OptionalInt.of(hit.getCharIndex());
    }

    /**
     * Measures where a range stands. Meaningful once this region is laid out.
     *
     * @param range the range
     * @return its bounds in this region's coordinates
     */
    public Bounds boundsOf(TextRange range) {
        Path shape = new Path(flow.rangeShape(range.start(), range.end()));
        shape.setStroke(null);
        return flow.localToParent(shape.getBoundsInLocal());
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
        PathElement[] shape =
                mark.ranges().stream()
                        .map(range -> shape(mark.form(), range))
                        .flatMap(Arrays::stream)
                        .toArray(PathElement[]::new);
        mark.path().getElements().setAll(shape);
        mark.path().setLayoutX(flow.getLayoutX());
        mark.path().setLayoutY(flow.getLayoutY());
    }

    private PathElement[] shape(Form form, TextRange range) {
        return form == Form.BEHIND
                ? flow.rangeShape(range.start(), range.end())
                : flow.underlineShape(range.start(), range.end());
    }
}
