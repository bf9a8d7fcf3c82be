import java.awt.image.BufferedImage;
import java.io.File;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;

/** Fails unless a picture is there, has a sensible size and shows something in many colours. */
final class PictureCheck {

    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        BufferedImage image = ImageIO.read(new File(args[0]));
        if (image == null || image.getWidth() < 400 || image.getHeight() < 300) {
            throw new IllegalStateException("not a picture of some size: " + args[0]);
        }
        int ground = image.getRGB(1, 1);
        Set<Integer> colours = new HashSet<>();
        long painted = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = image.getRGB(x, y);
                colours.add(colour);
                painted += colour == ground ? 0 : 1;
            }
        }
        double share = (double) painted / image.getWidth() / image.getHeight();
        if (colours.size() < 100 || share < 0.02) {
            throw new IllegalStateException("the picture is blank, or nearly: " + args[0]);
        }
        System.out.printf(
                java.util.Locale.ROOT,
                "%s: %d x %d, %d colours, %.0f %% painted%n",
                args[0],
                image.getWidth(),
                image.getHeight(),
                colours.size(),
                100 * share);
    }
}
