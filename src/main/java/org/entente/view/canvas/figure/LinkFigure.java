package org.entente.view.canvas.figure;

import javafx.scene.Group;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Path;
import org.entente.drawing.LinkMark;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.VisualStyle;

/**
 * A link of a concern. It may end at a tie, which SmartGraph has no notion of, so it is not one of
 * SmartGraph's edges.
 */
public final class LinkFigure extends Group {

    private final CubicCurve line = new CubicCurve();
    private final Path head = new Path();

    public LinkFigure() {
        head.setStroke(null);
        getChildren().addAll(line, head);
        setMouseTransparent(true);
    }

    public void apply(LinkMark mark, VisualStyle style, boolean pointed) {
        TieFigure.place(line, mark.curve());
        TieFigure.draw(line, mark.line(), pointed ? style.bolder() : 0);
        head.setVisible(mark.head() != null);
        if (mark.head() != null) {
            head.getElements().setAll(Paints.path(mark.head()));
            head.setFill(Paints.color(mark.line().color()));
        }
        setOpacity(pointed ? 1 : Fade.line(mark.emphasis()));
    }
}
