package org.entente.view.canvas.figure;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.sheet.Legend;

/** A sample of the picture for the legend, drawn with the same inks as exports. */
public final class InkSample extends StackPane {

    private static final double HEIGHT = 16;

    public InkSample(List<Ink> inks, Paints paints) {
        // An invisible frame aligns all samples in one column.
        Rectangle frame =
                new Rectangle(-Legend.SAMPLE_WIDTH / 2, -HEIGHT / 2, Legend.SAMPLE_WIDTH, HEIGHT);
        frame.setFill(Color.TRANSPARENT);
        InkFigure sample = new InkFigure(paints);
        sample.show(inks);
        getChildren().add(new Group(frame, sample));
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        setMinSize(Legend.SAMPLE_WIDTH, HEIGHT);
        setMaxSize(Legend.SAMPLE_WIDTH, HEIGHT);
    }
}
