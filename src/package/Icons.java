import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/**
 * Paints the icon in the sizes and containers that each system asks for. Takes the drawing, an SVG
 * file, and the folder to write to.
 */
final class Icons {

    private Icons() {}

    public static void main(String[] args) throws IOException {
        SVGDocument drawing = new SVGLoader().load(Path.of(args[0]).toUri().toURL());
        Map<Integer, byte[]> sizes = new LinkedHashMap<>();
        for (int size : new int[] {16, 32, 48, 128, 256, 512}) {
            sizes.put(size, png(drawing, size));
        }
        Path folder = Files.createDirectories(Path.of(args[1]));
        Files.write(folder.resolve("entente.png"), sizes.get(512));
        Files.write(folder.resolve("window.png"), sizes.get(128));
        Files.write(folder.resolve("entente.ico"), ico(sizes));
        Files.write(folder.resolve("entente.icns"), icns(sizes));
    }

    private static byte[] png(SVGDocument drawing, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render(null, graphics, new ViewBox(0, 0, size, size));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** An ICO file: a directory of 16 bytes an image, then the images, here as PNG. */
    private static byte[] ico(Map<Integer, byte[]> sizes) {
        List<Map.Entry<Integer, byte[]>> images =
                sizes.entrySet().stream().filter(e -> e.getKey() <= 256).toList();
        int offset = 6 + 16 * images.size();
        ByteBuffer out =
                ByteBuffer.allocate(
                        offset + images.stream().mapToInt(e -> e.getValue().length).sum());
        out.order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) images.size());
        for (Map.Entry<Integer, byte[]> image : images) {
            byte side = (byte) (image.getKey() == 256 ? 0 : image.getKey());
            out.put(side)
                    .put(side)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            out.putInt(image.getValue().length).putInt(offset);
            offset += image.getValue().length;
        }
        images.forEach(image -> out.put(image.getValue()));
        return out.array();
    }

    /** An ICNS file: a head of eight bytes, then blocks of type, length and PNG. */
    private static byte[] icns(Map<Integer, byte[]> sizes) throws IOException {
        Map<Integer, String> types = Map.of(128, "ic07", 256, "ic08", 512, "ic09");
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(blocks);
        for (int size : new int[] {128, 256, 512}) {
            data.writeBytes(types.get(size));
            data.writeInt(8 + sizes.get(size).length);
            data.write(sizes.get(size));
        }
        ByteBuffer out = ByteBuffer.allocate(8 + blocks.size());
        out.put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + blocks.size())
                .put(blocks.toByteArray());
        return out.array();
    }
}
