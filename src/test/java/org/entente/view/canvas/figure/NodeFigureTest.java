package org.entente.view.canvas.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import org.entente.drawing.LabelMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.id.ActorId;
import org.entente.testing.FxExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class NodeFigureTest {

    private static final VisualStyle STYLE = VisualStyle.of(Theme.LIGHT);

    private final Paints paints = new Paints();
    private final NodeFigure figure = new NodeFigure(paints);

    private List<Paint> fills(@Nullable String flag) {
        NodeMark mark =
                new NodeMark(
                        new ActorId("a"),
                        NodeShape.DISC,
                        new Point(50, 50),
                        20,
                        flag,
                        new LabelMark(new Box(0, 0, 9, 9), List.of("A"), VisualStyle.NAME, true),
                        "A",
                        Emphasis.PLAIN);
        figure.apply(mark, STYLE, false);
        return figure.getChildren().stream().map(shape -> ((Path) shape).getFill()).toList();
    }

    @Test
    void aFlagThatIsNotPaintedYetLeavesABody() {
        assertThat(fills("ua")).contains(Paints.color(STYLE.blank()));

        paints.take(Map.of("ua", Flags.raster("ua", 32).orElseThrow()));

        assertThat(fills("ua"))
                .doesNotContain(Paints.color(STYLE.blank()))
                .hasAtLeastOneElementOfType(ImagePattern.class);
    }

    @Test
    void whatHasNoFlagLooksAsItWillStay() {
        assertThat(fills(null)).contains(Paints.color(STYLE.node()));
        assertThat(fills("zz")).as("no such flag").contains(Paints.color(STYLE.node()));
    }
}
