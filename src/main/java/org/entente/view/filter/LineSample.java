package org.entente.view.filter;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Stance;
import org.entente.model.Status;

/** A short piece of line as the picture draws it: a stance's colour or a status's pattern. */
final class LineSample extends Pane {

    private static final double LENGTH = 26;
    private static final double HEIGHT = 14;
    private static final double WIDTH = 2.2;

    private final Optional<Stance> stance;
    private final Line line = new Line(1, HEIGHT / 2, LENGTH - 1, HEIGHT / 2);

    LineSample(Optional<Stance> stance, Optional<Status> status) {
        this.stance = stance;
        LinePattern pattern = status.map(LinePattern::of).orElse(LinePattern.SOLID);
        line.setStrokeWidth(WIDTH);
        line.setStrokeLineCap(
                pattern == LinePattern.DOTTED ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(pattern.dashes());
        getChildren().add(line);
        setMinSize(LENGTH, HEIGHT);
        setPrefSize(LENGTH, HEIGHT);
        setMaxSize(LENGTH, HEIGHT);
        setAccessibleRole(AccessibleRole.NODE);
    }

    void paint(VisualStyle style) {
        Rgba color = stance.map(style::color).orElse(style.text());
        line.setStroke(Color.rgb(color.red(), color.green(), color.blue(), color.alpha()));
    }
}
