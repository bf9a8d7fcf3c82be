package org.entente.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the PNG writer sets texts, of every script and of none. */
class PngTextTest {

    private static final VisualStyle LIGHT = VisualStyle.of(Theme.LIGHT);
    private final ImageOptions plain = new ImageOptions(1, LIGHT.ground());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seoul",
                "\u0421\u0435\u0443\u043b",
                "\u7d71\u4e00",
                "\u0642\u0637\u0631",
                "\ud83d\ude80",
                "a\u0301\u0302"
            })
    void textsOfEveryScriptArePainted(String text) {
        assertThat(ink(PngImages.of(named(text), plain))).isGreaterThan(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u0000"})
    void aTextOfNothingDoesNoHarm(String text) {
        assertThatCode(() -> PngImages.of(named(text), plain)).doesNotThrowAnyException();
    }

    @Test
    void aWideTextIsSqueezedIntoItsBox() {
        String wide = "\u7d71\u0642\ufdfd".repeat(4);
        GraphDrawing picture = named(wide);
        Box box = picture.nodes().get(0).label().box();

        BufferedImage image = PngImages.of(picture, plain);

        for (int y = 0; y < image.getHeight(); y++) {
            assertThat(image.getRGB((int) box.minX() - 12, y)).isEqualTo(rgb(LIGHT.ground()));
            assertThat(image.getRGB((int) box.maxX() + 12, y)).isEqualTo(rgb(LIGHT.ground()));
        }
    }

    /** A picture of a name alone: its node lies outside. */
    private static GraphDrawing named(String text) {
        double width = Pictures.INTER.width(text, VisualStyle.NAME);
        Box box = Box.around(new Point(150, 30), width + 4, 20);
        NodeMark node =
                new NodeMark(
                        new ActorId("a"),
                        NodeShape.DISC,
                        new Point(-100, -100),
                        10,
                        null,
                        new LabelMark(box, List.of(text), VisualStyle.NAME, true),
                        text,
                        Emphasis.PLAIN);
        return new GraphDrawing(new Box(0, 0, 300, 60), List.of(), List.of(), List.of(node), LIGHT);
    }

    private static int rgb(Rgba color) {
        return 0xff000000 | color.red() << 16 | color.green() << 8 | color.blue();
    }

    private static long ink(BufferedImage image) {
        return Arrays.stream(pixels(image)).filter(p -> (p >> 8 & 0xff) < 140).count();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
