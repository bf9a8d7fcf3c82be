package org.entente.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.sheet.SheetComposer;
import org.entente.drawing.sheet.SheetOptions;
import org.entente.drawing.style.Typeface;
import org.entente.export.Drawn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures as the programs show them that people open them in. */
@Tag("toolkit")
class SvgReadersTest {

    private final Path folder;

    SvgReadersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @MethodSource("org.entente.export.picture.SvgReader#here")
    void thePictureLooksAsItDoesAsPng(SvgReader reader) throws Exception {
        Drawn drawn = Drawn.builtIn();
        Typeface inter = Typeface.inter();
        PictureSheet sheet =
                new SheetComposer(inter)
                        .compose(drawn.drawing(), drawn.evidence(), SheetOptions.BARE);
        ImageOptions options = new ImageOptions(1, drawn.drawing().style().ground());
        Path svg = folder.resolve("picture.svg");
        Files.write(svg, new SvgExport(inter).svg(sheet, options));
        BufferedImage expected =
                ImageIO.read(new ByteArrayInputStream(new PngExport(inter).png(sheet, options)));

        BufferedImage shown = reader.show(svg, folder);

        Box all = new Box(0, 0, expected.getWidth(), expected.getHeight());
        assertThat(difference(expected, shown, all)).isLessThan(4);
        for (NodeMark node : drawn.drawing().nodes()) {
            Point centre = node.centre();
            double half = node.radius() * 0.7;
            Box inside = new Box(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
            assertThat(difference(expected, shown, inside)).as(node.title()).isLessThan(12);
            // A halo over the letters would leave little of them.
            assertThat(dark(shown, node.label().box()))
                    .as(node.title())
                    .isGreaterThan(dark(expected, node.label().box()) / 2);
        }
    }

    /** The mean difference of a colour of a pixel, of 255. */
    private static double difference(BufferedImage one, BufferedImage other, Box box) {
        long sum = 0;
        long count = 0;
        for (int y = (int) box.minY(); y < box.maxY(); y++) {
            for (int x = (int) box.minX(); x < box.maxX(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift : List.of(0, 8, 16)) {
                    sum += Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
                    count++;
                }
            }
        }
        return (double) sum / count;
    }

    private static int dark(BufferedImage image, Box box) {
        int dark = 0;
        for (int y = (int) box.minY(); y < box.maxY(); y++) {
            for (int x = (int) box.minX(); x < box.maxX(); x++) {
                int c = image.getRGB(x, y);
                dark += (c >> 16 & 0xFF) + (c >> 8 & 0xFF) + (c & 0xFF) < 3 * 110 ? 1 : 0;
            }
        }
        return dark;
    }
}
