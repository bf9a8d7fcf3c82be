package org.entente.view.canvas.figure;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.sheet.Legend;
import org.jspecify.annotations.Nullable;

/** A sample of the picture, such as the legend shows: the same inks that exports put on paper. */
public final class InkSample extends StackPane {

    private static final double HEIGHT = 16;

    public InkSample(List<Ink> inks, Paints paints) {
        Group group = new Group();
        // An unseen frame keeps all samples in one column.
        Rectangle frame =
                new Rectangle(-Legend.SAMPLE_WIDTH / 2, -HEIGHT / 2, Legend.SAMPLE_WIDTH, HEIGHT);
        frame.setFill(Color.TRANSPARENT);
        group.getChildren().add(frame);
        inks.forEach(ink -> add(group, ink, paints));
        getChildren().add(group);
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        setMinSize(Legend.SAMPLE_WIDTH, HEIGHT);
        setMaxSize(Legend.SAMPLE_WIDTH, HEIGHT);
    }

    private static void add(Group group, Ink ink, Paints paints) {
        if (ink instanceof Ink.Fill fill) {
            group.getChildren().add(path(fill.shape(), Paints.color(fill.color())));
        } else if (ink instanceof Ink.Border border) {
            Path path = path(border.shape(), null);
            path.setStroke(Paints.color(border.color()));
            path.setStrokeWidth(border.width());
            group.getChildren().add(path);
        } else if (ink instanceof Ink.Line line) {
            CubicCurve curve = new CubicCurve();
            TieFigure.place(curve, line.curve());
            TieFigure.draw(curve, line.style(), 0);
            group.getChildren().add(curve);
        } else if (ink instanceof Ink.Flag flag) {
            group.getChildren().add(flag(flag, paints));
        }
    }

    private static Path path(Outline outline, @Nullable Paint fill) {
        Path path = new Path(Paints.path(outline));
        path.setStroke(null);
        path.setFill(fill);
        return path;
    }

    private static Node flag(Ink.Flag flag, Paints paints) {
        return path(
                flag.shape(),
                paints.flag(flag.iso())
                        .<Paint>map(image -> new ImagePattern(image))
                        .orElseGet(() -> Paints.color(flag.blank())));
    }
}
