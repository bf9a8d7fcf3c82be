package org.entente.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.TROOPS;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.export.picture.ImageSize.Pixels;
import org.entente.export.picture.ImageSize.Print;
import org.entente.export.picture.ImageSize.Scaled;
import org.entente.graph.RelationGraph;
import org.entente.model.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class PngExportTest {

    private static final String TITLE = "Aland \u2014 \u6731";
    private static final VisualStyle LIGHT = VisualStyle.of(Theme.LIGHT);

    private final PngExport export = new PngExport(Pictures.INTER);
    private final GraphDrawing drawing = Pictures.relations();
    private final ImageOptions plain = new ImageOptions(1, drawing.style().ground());

    private byte[] png(GraphDrawing drawing, String title, ImageOptions options) {
        return export.png(PictureSheet.bare(drawing, title, Pictures.INTER), options);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static GraphDrawing empty(Box area) {
        return new GraphDrawing(area, List.of(), List.of(), List.of(), LIGHT);
    }

    /** The chunks of a PNG file; of those with one type the last. */
    private static Map<String, byte[]> chunks(byte[] png) {
        Map<String, byte[]> chunks = new LinkedHashMap<>();
        ByteBuffer buffer = ByteBuffer.wrap(png, 8, png.length - 8);
        while (buffer.hasRemaining()) {
            byte[] body = new byte[buffer.getInt()];
            byte[] type = new byte[4];
            buffer.get(type).get(body).getInt();
            chunks.merge(
                    new String(type, StandardCharsets.US_ASCII),
                    body,
                    (one, other) -> concat(one, other));
        }
        return chunks;
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @ParameterizedTest
    @CsvSource({"1, 1000, 700", "0.25, 250, 175", "0.3333, 333, 233"})
    void theImageIsAsLargeAsAsked(double scale, int width, int height) throws IOException {
        BufferedImage image =
                PngImages.read(png(drawing, TITLE, new ImageOptions(scale, Rgba.of("#ffffff"))));

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @Test
    void theSameDrawingGivesTheSameBytes() {
        PictureSheet sheet = PictureSheet.bare(drawing, TITLE, Pictures.INTER);

        assertThat(export.png(sheet, plain))
                .isEqualTo(new PngExport(Pictures.INTER).png(sheet, plain));
    }

    @Test
    void thePictureIsPainted() {
        BufferedImage image = PngImages.of(drawing, plain);

        assertThat(Arrays.stream(pixels(image)).distinct().count()).isGreaterThan(200);
        assertThat(image.getRGB(995, 5)).as("a corner").isEqualTo(rgb(LIGHT.ground()));
        Point middle = drawing.tie(TROOPS).orElseThrow().label().box().centre();
        Box box = drawing.tie(TROOPS).orElseThrow().label().box();
        assertThat(image.getRGB((int) box.minX() + 5, (int) middle.y()))
                .as("inside a label, before its text")
                .isEqualTo(rgb(LIGHT.label()));
    }

    private static int rgb(Rgba color) {
        return 0xff000000 | color.red() << 16 | color.green() << 8 | color.blue();
    }

    @Test
    void theFlagFillsItsNode() {
        BufferedImage image = PngImages.of(drawing, plain);
        NodeMark node = drawing.node(ALAND).orElseThrow();
        int blue = image.getRGB((int) node.centre().x() - 16, (int) node.centre().y() - 14);

        assertThat(blue & 0xff).as("Aland's flag is blue").isGreaterThan((blue >> 16 & 0xff) + 60);
    }

    @Test
    void aTransparentBackgroundLetsThrough() throws IOException {
        BufferedImage image =
                PngImages.read(png(drawing, TITLE, new ImageOptions(1, Rgba.TRANSPARENT)));

        assertThat(image.getColorModel().hasAlpha()).isTrue();
        assertThat(image.getRGB(995, 5) >>> 24).isZero();
        assertThat(Arrays.stream(pixels(image)).anyMatch(p -> p >>> 24 == 255)).isTrue();
    }

    @Test
    void theAreaNeedNotBeginAtTheOrigin() {
        NodeMark node = drawing.node(ALAND).orElseThrow();
        Box around = node.bounds().grow(30);
        GraphDrawing part =
                new GraphDrawing(around, List.of(), List.of(), List.of(node), drawing.style());

        BufferedImage image = PngImages.of(part, plain);

        assertThat(image.getRGB(1, 1)).isEqualTo(rgb(LIGHT.ground()));
        assertThat(image.getRGB(image.getWidth() / 2, image.getHeight() / 2))
                .isNotEqualTo(rgb(LIGHT.ground()));
    }

    @Test
    void whatRecedesIsFainter() {
        RelationGraph graph = RelationGraph.of(SampleDossiers.relations());
        GraphDrawing focused = Revised.focused(drawing, Focus.on(graph, Set.of(TROOPS)));

        assertThat(ink(PngImages.of(focused, plain))).isLessThan(ink(PngImages.of(drawing, plain)));
        assertThat(focused.nodes()).anyMatch(node -> node.emphasis().recedes());
    }

    /** How many pixels are much darker than the ground. */
    private static long ink(BufferedImage image) {
        return Arrays.stream(pixels(image)).filter(p -> (p >> 8 & 0xff) < 140).count();
    }

    @Test
    void whatIsSelectedHasARim() {
        RelationGraph graph = RelationGraph.of(SampleDossiers.relations());
        GraphDrawing focused = Revised.focused(drawing, Focus.on(graph, Set.of(ALAND)));
        NodeMark node = drawing.node(ALAND).orElseThrow();
        int x = (int) node.centre().x();
        int y = (int) (node.centre().y() - node.radius());
        BufferedImage with = PngImages.of(focused, plain);
        BufferedImage without = PngImages.of(drawing, plain);
        int selection = rgb(drawing.style().selection());

        assertThat(IntStream.range(y - 10, y)).anyMatch(row -> with.getRGB(x, row) == selection);
        assertThat(IntStream.range(y - 10, y))
                .noneMatch(row -> without.getRGB(x, row) == selection);
    }

    @Test
    void theFileNamesItsTitleItsSourceAndItsMaker() {
        PictureSheet sheet =
                new PictureSheet(
                        Pictures.AREA, TITLE, "A paper, 2024", drawing, List.of(), Map.of());
        Map<String, byte[]> chunks = chunks(export.png(sheet, plain));

        assertThat(
                        new String(
                                chunks.getOrDefault("tEXt", new byte[0]),
                                StandardCharsets.ISO_8859_1))
                .contains("Source\0A paper, 2024", "Software\0Entente");
        assertThat(new String(chunks.getOrDefault("iTXt", new byte[0]), StandardCharsets.UTF_8))
                .as("Latin-1 has not all its letters")
                .contains("Title\0", TITLE);
    }

    @Test
    void aReaderFindsTextsAndResolution() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        byte[] png =
                png(drawing, "Aland", new ImageOptions(new Scaled(0.5, 300), Rgba.TRANSPARENT));
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        IIOMetadata metadata = reader.getImageMetadata(0);
        Node root = metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        Element tree = (Element) root;
        reader.dispose();

        Element text = (Element) tree.getElementsByTagName("TextEntry").item(0);
        assertThat(text.getAttribute("keyword")).isEqualTo("Title");
        assertThat(text.getAttribute("value")).isEqualTo("Aland");
        Element size = (Element) tree.getElementsByTagName("HorizontalPixelSize").item(0);
        assertThat(Double.parseDouble(size.getAttribute("value")))
                .as("millimetres for a pixel at 300 to the inch")
                .isCloseTo(25.4 / 300, within(1e-5));
    }

    /** Paints a page without stripes. */
    private static BufferedImage whole(PictureSheet sheet, double scale) {
        int width = (int) Math.rint(sheet.area().width() * scale);
        int height = (int) Math.rint(sheet.area().height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setBackground(TextPainter.color(LIGHT.ground()));
        g.clearRect(0, 0, width, height);
        g.scale(scale, scale);
        g.translate(-sheet.area().minX(), -sheet.area().minY());
        new DrawingPainter(g, scale, Pictures.INTER, sheet.area()).paint(sheet.inks());
        g.dispose();
        return image;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3_000, 40_000, 90_001})
    void stripesMakeTheSameImageAsTheWhole(int stripePixels) throws IOException {
        PictureSheet sheet = PictureSheet.bare(drawing, TITLE, Pictures.INTER);
        BufferedImage whole = whole(sheet, 0.6);
        byte[] png =
                new PngExport(Pictures.INTER, stripePixels)
                        .png(sheet, new ImageOptions(0.6, LIGHT.ground()));

        int[] expected = pixels(whole);
        int[] found = pixels(PngImages.read(png));
        int different = 0;
        for (int i = 0; i < expected.length; i++) {
            int worst = 0;
            for (int shift = 0; shift < 24; shift += 8) {
                int by = (expected[i] >> shift & 0xff) - (found[i] >> shift & 0xff);
                worst = Math.max(worst, Math.abs(by));
            }
            different += worst > 24 ? 1 : 0;
        }
        assertThat(different).isLessThan(expected.length / 2_000);
    }

    @Test
    void progressIsHeardAndMayStopIt() {
        List<Double> heard = new ArrayList<>();
        PictureSheet sheet = PictureSheet.bare(drawing, TITLE, Pictures.INTER);
        PngExport inStripes = new PngExport(Pictures.INTER, 100_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(
                        () ->
                                inStripes.write(
                                        sheet,
                                        plain,
                                        out,
                                        share -> {
                                            heard.add(share);
                                            if (share > 0.5) {
                                                throw new InterruptedIOException("enough");
                                            }
                                        }))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(heard).isSorted().hasSizeBetween(3, 7);
    }

    @Test
    void theLargestScaleOfAGiganticAreaIsNotNothing() {
        GraphDrawing gigantic = empty(new Box(0, 0, 4e6, 3e6));

        assertThatThrownBy(() -> png(gigantic, TITLE, plain))
                .hasMessageEndingWith("has 23082 x 17311, at scale 0.0057");
    }

    @ParameterizedTest
    @CsvSource({"640, 640, 448", "1, 1, 1"})
    void theWidthMayBeGivenInPixels(double asked, int width, int height) throws IOException {
        BufferedImage image =
                PngImages.read(
                        png(drawing, "", new ImageOptions(new Pixels(asked), LIGHT.ground())));

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @Test
    void theWidthMayBeGivenInMillimetres() throws IOException {
        byte[] png = png(drawing, "", new ImageOptions(new Print(127, 100), LIGHT.ground()));

        assertThat(PngImages.read(png).getWidth()).isEqualTo(500);
        assertThat(ByteBuffer.wrap(chunks(png).getOrDefault("pHYs", new byte[9])).getInt())
                .isEqualTo(3937);
    }

    @ParameterizedTest
    @CsvSource({"1, 3780", "2, 7559", "0.5, 1890"})
    void theFileSaysHowManyPixelsMakeAMetre(double scale, int perMetre) {
        byte[] png = png(empty(new Box(0, 0, 9, 9)), "", new ImageOptions(scale, LIGHT.ground()));
        ByteBuffer physical = ByteBuffer.wrap(chunks(png).getOrDefault("pHYs", new byte[9]));

        assertThat(physical.getInt()).isEqualTo(perMetre);
        assertThat(physical.getInt()).isEqualTo(perMetre);
        assertThat(physical.get()).as("the unit is the metre").isEqualTo((byte) 1);
    }

    @Test
    void anImageTooLargeIsRefusedAndTheLargestScaleIsNamed() {
        ImageOptions huge = new ImageOptions(40, LIGHT.ground());

        assertThatThrownBy(() -> png(drawing, TITLE, huge))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the image would have 40000 x 28000 pixels; the largest possible has"
                                + " 23892 x 16724, at scale 23.8");
    }

    @Test
    void theMessageIsTheSameOnEveryMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThatThrownBy(() -> png(drawing, TITLE, new ImageOptions(40, LIGHT.ground())))
                    .hasMessageContaining("23.8");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e6, 1e12, Double.MAX_VALUE, Double.POSITIVE_INFINITY})
    void noScaleIsTooLargeToBeRefused(double scale) {
        assertThatThrownBy(() -> png(drawing, TITLE, new ImageOptions(scale, LIGHT.ground())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at scale 23.8");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void aScaleMustBeAboveZero(double scale) {
        assertThatThrownBy(() -> new ImageOptions(scale, LIGHT.ground()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("scale");
    }

    @Test
    void anImageHasOnePixelAtLeast() {
        BufferedImage image =
                PngImages.of(empty(Pictures.AREA), new ImageOptions(1e-9, LIGHT.ground()));

        assertThat(image.getWidth()).isEqualTo(1);
        assertThat(image.getHeight()).isEqualTo(1);
    }
}
