package org.entente.view.canvas.figure;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.entente.drawing.LabelMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.VisualStyle;
import org.jspecify.annotations.Nullable;

/**
 * A text of the picture, on a pill or with a soft rim. While it is not shown, an unseen spot at its
 * anchor stands for it, so that pointer and screen reader still find what it names.
 */
public final class TextFigure extends Group {

    private static final double SPOT = 16;

    private final @Nullable Rectangle pill;
    private final @Nullable Text rim;
    private final Text text = new Text();

    public TextFigure(boolean onPill) {
        pill = onPill ? new Rectangle() : null;
        rim = onPill ? null : new Text();
        if (pill != null) {
            getChildren().add(pill);
        }
        if (rim != null) {
            rim.setStrokeLineJoin(StrokeLineJoin.ROUND);
            set(rim);
            getChildren().add(rim);
        }
        set(text);
        getChildren().add(text);
    }

    private static void set(Text text) {
        text.setTextOrigin(VPos.CENTER);
        text.setTextAlignment(TextAlignment.CENTER);
    }

    /**
     * Returns the face by its full name: not every system files the semi-bold one under the family
     * Inter.
     */
    private static Font font(TextStyle style) {
        String face =
                style.weight() == TextStyle.Weight.REGULAR ? "Inter Regular" : "Inter SemiBold";
        return new Font(face, style.size());
    }

    public void apply(LabelMark label, Point anchor, boolean shown) {
        Box box = label.box();
        boolean visible = shown && label.shown();
        text.setVisible(visible);
        place(text, label, box);
        if (rim != null) {
            rim.setVisible(visible);
            rim.setStrokeWidth(label.style().halo());
            place(rim, label, box);
        }
        if (pill != null) {
            Box shape = visible ? box : Box.around(anchor, SPOT, SPOT);
            pill.setX(shape.minX());
            pill.setY(shape.minY());
            pill.setWidth(shape.width());
            pill.setHeight(shape.height());
            pill.setArcWidth(shape.height());
            pill.setArcHeight(shape.height());
            pill.setStrokeWidth(label.style().size() / VisualStyle.LABEL.size());
        }
        if (!visible) {
            paint(Color.TRANSPARENT, Color.TRANSPARENT, Color.TRANSPARENT);
        }
    }

    private static void place(Text node, LabelMark label, Box box) {
        String string = String.join("\n", label.lines());
        if (!node.getText().equals(string) || node.getFont().getSize() != label.style().size()) {
            node.setFont(font(label.style()));
            node.setText(string);
        }
        node.setX(box.centre().x() - node.getLayoutBounds().getWidth() / 2);
        // The middle of the line box lies a little above the middle of the capitals.
        node.setY(box.centre().y());
    }

    public void paint(Color ink, Color ground, Color border) {
        text.setFill(ink);
        if (rim != null) {
            rim.setFill(ground);
            rim.setStroke(ground);
        }
        if (pill != null) {
            pill.setFill(ground);
            pill.setStroke(border);
        }
    }
}
