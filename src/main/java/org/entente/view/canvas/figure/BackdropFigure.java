package org.entente.view.canvas.figure;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import org.entente.drawing.Backdrop;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.style.VisualStyle;
import org.jspecify.annotations.Nullable;

/** What is seen behind the picture: land, rings, the lines that lead to where nodes belong. */
public final class BackdropFigure extends Group {

    private final Path land = new Path();
    private final Path rings = new Path();
    private final Path leaders = new Path();
    private final Path homes = new Path();
    private @Nullable Backdrop built;

    public BackdropFigure() {
        setId("backdrop");
        land.setStroke(null);
        rings.setFill(null);
        leaders.setFill(null);
        homes.setStroke(null);
        // Thousands of points that hardly ever change.
        land.setCache(true);
        getChildren().addAll(land, rings, leaders, homes);
        setMouseTransparent(true);
    }

    public void apply(GraphDrawing drawing) {
        Backdrop backdrop = drawing.backdrop();
        setVisible(!backdrop.isEmpty());
        if (!isVisible()) {
            return;
        }
        if (built == null
                || !built.land().equals(backdrop.land())
                || !built.rings().equals(backdrop.rings())) {
            land.getElements().clear();
            backdrop.land().forEach(piece -> land.getElements().addAll(Paints.path(piece)));
            rings.getElements().clear();
            backdrop.rings().forEach(ring -> rings.getElements().addAll(Paints.path(ring)));
        }
        built = backdrop;
        leaders.getElements().clear();
        homes.getElements().clear();
        double size = 2 * VisualStyle.HOME_RADIUS;
        for (Backdrop.Leader leader : backdrop.leaders(drawing.nodes())) {
            Curve line = leader.line();
            leaders.getElements()
                    .addAll(Paints.path(Outline.polygon(List.of(line.start(), line.end()))));
            homes.getElements()
                    .addAll(
                            Paints.path(
                                    Outline.rounded(
                                            Box.around(leader.home(), size, size), size / 2)));
        }
        Color guide = Paints.color(drawing.style().guide());
        rings.setStrokeWidth(drawing.style().guideWidth());
        leaders.setStrokeWidth(drawing.style().guideWidth());
        land.setFill(Paints.color(drawing.style().land()));
        rings.setStroke(guide);
        leaders.setStroke(guide);
        homes.setFill(guide);
        setOpacity(backdrop.opacity());
    }
}
