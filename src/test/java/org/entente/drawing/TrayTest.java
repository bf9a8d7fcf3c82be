package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Stretch;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.ink.InkGroup.Part;
import org.entente.drawing.ink.Inking;
import org.entente.drawing.style.VisualStyle;
import org.junit.jupiter.api.Test;

class TrayTest {

    private static final Box FRAME = new Box(100, 600, 800, 90);

    private final Tray tray = new Tray(FRAME, "Not on the map");

    @Test
    void theTitleIsInTheUpperLeftCorner() {
        Box title = tray.label().box();

        assertThat(FRAME.contains(title)).isTrue();
        assertThat(title.minX()).isEqualTo(110);
        assertThat(title.maxY()).isLessThanOrEqualTo(FRAME.minY() + Tray.TITLE_HEIGHT + 2);
        assertThat(title.width())
                .isGreaterThan(Pictures.INTER.width("Not on the map", VisualStyle.LABEL));
    }

    @Test
    void theFrameFollowsItsAreaAndTheTitleItsFrame() {
        Stretch stretch = new Stretch(Pictures.AREA, new Box(0, 0, 500, 1400));
        Tray stretched = tray.stretched(stretch);

        assertThat(stretched.box()).isEqualTo(new Box(50, 1200, 400, 180));
        assertThat(stretched.label().box().width()).isEqualTo(tray.label().box().width());
        assertThat(new Backdrop(List.of(), List.of(), Map.of(), 1, tray).stretched(stretch).tray())
                .isEqualTo(stretched);
    }

    @Test
    void theTrayIsPaintedBehindThePictureWithItsTitle() {
        GraphDrawing drawing =
                Pictures.of(List.of(), List.of())
                        .withBackdrop(new Backdrop(List.of(), List.of(), Map.of(), 0.5, tray));
        List<InkGroup> groups = Inking.of(drawing, Pictures.INTER);

        assertThat(groups).extracting(InkGroup::part).containsExactly(Part.BACKDROP);
        Ink.Clip clip = (Ink.Clip) groups.get(0).inks().get(0);
        assertThat(clip.inks()).hasSize(3);
        assertThat(clip.inks().get(0)).isInstanceOf(Ink.Fill.class);
        assertThat(clip.inks().get(1)).isInstanceOf(Ink.Border.class);
        assertThat(((Ink.Text) clip.inks().get(2)).text()).isEqualTo("Not on the map");
    }
}
