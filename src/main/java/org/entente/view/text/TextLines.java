package org.entente.view.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Measures where stretches of a text flow stand, line by line, in the flow's coordinates. */
final class TextLines {

    private final TextFlow flow;

    TextLines(TextFlow flow) {
        this.flow = flow;
    }

    /**
     * Measures a range. White space on which a line was broken is not part of its box.
     *
     * @return a box for each line, from top to bottom
     */
    List<Rectangle2D> of(TextRange range) {
        String text = text();
        List<Rectangle2D> trimmed = new ArrayList<>();
        for (Rectangle2D line : boxes(range.start(), range.end())) {
            double right = line.getMaxX();
            for (int at = last(line); isSpace(text, at) && at > range.start(); at--) {
                List<Rectangle2D> space = boxes(at, at + 1);
                right = space.isEmpty() ? right : Math.min(right, space.get(0).getMinX());
            }
            trimmed.add(
                    new Rectangle2D(
                            line.getMinX(),
                            line.getMinY(),
                            Math.max(0, right - line.getMinX()),
                            line.getHeight()));
        }
        return trimmed;
    }

    /** The character at the right end of a line. */
    private int last(Rectangle2D line) {
        double middle = (line.getMinY() + line.getMaxY()) / 2;
        return flow.hitTest(new Point2D(line.getMaxX() - 0.5, middle)).getCharIndex();
    }

    private static boolean isSpace(String text, int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    /** Counts the characters of the flow. */
    int length() {
        return text().length();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Node node : flow.getChildrenUnmodifiable()) {
            if (node instanceof Text piece) {
                text.append(piece.getText());
            }
        }
        return text.toString();
    }

    /**
     * Measures a range as a whole.
     *
     * @return the box around all its lines
     */
    Bounds bounds(TextRange range) {
        List<Rectangle2D> boxes = boxes(range.start(), range.end());
        double left = boxes.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
        double top = boxes.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0);
        double right = boxes.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0);
        double bottom = boxes.stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(0);
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    /** Reads the outline JavaFX gives of a range: one closed figure for each stretch of a line. */
    private List<Rectangle2D> boxes(int start, int end) {
        List<Rectangle2D> boxes = new ArrayList<>();
        List<Point2D> corners = new ArrayList<>();
        for (PathElement element : flow.rangeShape(start, end)) {
            if (element instanceof MoveTo move) {
                addBox(boxes, corners);
                corners.clear();
                corners.add(new Point2D(move.getX(), move.getY()));
            } else if (element instanceof LineTo line) {
                corners.add(new Point2D(line.getX(), line.getY()));
            }
        }
        addBox(boxes, corners);
        return boxes;
    }

    /** Adds the box around some corners, to the one before it where both are on one line. */
    private static void addBox(List<Rectangle2D> boxes, List<Point2D> corners) {
        if (corners.isEmpty()) {
            return;
        }
        double left = corners.stream().mapToDouble(Point2D::getX).min().orElse(0);
        double top = corners.stream().mapToDouble(Point2D::getY).min().orElse(0);
        double right = corners.stream().mapToDouble(Point2D::getX).max().orElse(0);
        double bottom = corners.stream().mapToDouble(Point2D::getY).max().orElse(0);
        int last = boxes.size() - 1;
        if (last >= 0 && Math.abs(boxes.get(last).getMinY() - top) < 1) {
            Rectangle2D before = boxes.remove(last);
            left = Math.min(left, before.getMinX());
            right = Math.max(right, before.getMaxX());
        }
        boxes.add(new Rectangle2D(left, top, right - left, bottom - top));
    }
}
