package org.entente.view.canvas.painted;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.entente.drawing.style.Rgba;
import org.entente.view.canvas.painted.Resampling.Pixels;
import org.entente.view.canvas.viewport.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Shows an image painted for one viewport in another. A short pan moves the image; otherwise it is
 * stretched into a second image, once a pulse, on top of the last image of the whole picture. For
 * the JavaFX application thread.
 */
final class ImageLayer extends Region {

    private final ImageView view = new ImageView();
    private final Translate translate = new Translate();
    private final Scale scale = new Scale(1, 1);
    private final Resampling resampling = new Resampling();
    private final List<Screen> screens = new ArrayList<>();

    private @Nullable Painted painted;
    private @Nullable Painted whole;
    private Viewport viewport = Viewport.IDENTITY;

    /** A frame and its pixels. */
    private record Painted(PaintedFrame frame, Pixels pixels, WritableImage image) {

        static Painted of(PaintedFrame frame, int[] argb) {
            Pixels pixels = new Pixels(argb, frame.pixelsAcross(), frame.pixelsDown());
            return new Painted(frame, pixels, new WritableImage(wrapped(pixels)));
        }
    }

    /** The target of stretching. */
    private record Screen(Pixels pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {

        static Screen of(int width, int height) {
            Pixels pixels = new Pixels(new int[width * height], width, height);
            PixelBuffer<IntBuffer> buffer = wrapped(pixels);
            return new Screen(pixels, buffer, new WritableImage(buffer));
        }
    }

    ImageLayer() {
        setManaged(false);
        setMouseTransparent(true);
        // Bilinear smoothing of a whole window takes software rendering longer than a frame.
        view.setSmooth(false);
        view.getTransforms().addAll(translate, scale);
        getChildren().add(view);
    }

    private static PixelBuffer<IntBuffer> wrapped(Pixels pixels) {
        return new PixelBuffer<>(
                pixels.width(),
                pixels.height(),
                IntBuffer.wrap(pixels.pixels()),
                PixelFormat.getIntArgbPreInstance());
    }

    /** Returns the shown frame; null before the first. */
    @Nullable PaintedFrame frame() {
        return painted == null ? null : painted.frame;
    }

    /** Replaces the image. */
    void take(PaintedFrame frame, int[] pixels) {
        Painted now = Painted.of(frame, pixels);
        Painted before = whole;
        if (frame.showsAll()) {
            whole = now;
        } else if (before != null && !before.frame.isLike(frame)) {
            whole = null;
        }
        painted = now;
        place();
    }

    /** Drops the image of the whole picture, which has changed. */
    void forgetWhole() {
        whole = null;
    }

    /** Shows another viewport. */
    void show(Viewport now) {
        viewport = now;
        place();
    }

    private void place() {
        Painted shown = painted;
        if (shown == null) {
            return;
        }
        if (servesAsItIs(shown.frame)) {
            Viewport at = shown.frame.placedIn(viewport);
            // Whole pixels keep the image sharp and fast to copy.
            put(shown.image, Math.rint(at.x()), Math.rint(at.y()), shown.frame.density());
        } else {
            requestLayout();
        }
    }

    /** Tells whether an image shows all of the picture that the canvas does. */
    private boolean servesAsItIs(PaintedFrame frame) {
        return frame.placedIn(viewport).zoom() == 1 && frame.covers(viewport, 0);
    }

    private void put(WritableImage image, double x, double y, double density) {
        view.setImage(image);
        translate.setX(x);
        translate.setY(y);
        scale.setX(1 / density);
        scale.setY(1 / density);
    }

    @Override
    protected void layoutChildren() {
        Painted shown = painted;
        if (shown != null && !servesAsItIs(shown.frame)) {
            stretch(shown);
        }
    }

    private void stretch(Painted shown) {
        PaintedFrame frame = shown.frame;
        Screen screen =
                screen(
                        (int) Math.ceil(frame.width() * frame.density()),
                        (int) Math.ceil(frame.height() * frame.density()));
        if (!frame.covers(viewport, 0)) {
            screen.pixels.fill(opaque(frame.drawing().style().ground()));
            if (whole != null) {
                paint(whole, screen.pixels, frame.density());
            }
        }
        paint(shown, screen.pixels, frame.density());
        screen.buffer.updateBuffer(changed -> null);
        put(screen.image, 0, 0, frame.density());
    }

    /** Alternates between two screens: the last one may not have been copied to the window yet. */
    private Screen screen(int width, int height) {
        if (screens.isEmpty()
                || screens.get(0).pixels.width() != width
                || screens.get(0).pixels.height() != height) {
            screens.clear();
            screens.add(Screen.of(width, height));
            screens.add(Screen.of(width, height));
        }
        screens.add(screens.remove(0));
        return screens.get(0);
    }

    private void paint(Painted from, Pixels to, double density) {
        Viewport at = from.frame.placedIn(viewport);
        resampling.paint(
                from.pixels,
                at.zoom() * density / from.frame.density(),
                at.x() * density,
                at.y() * density,
                to);
    }

    private static int opaque(Rgba colour) {
        return 0xff << 24 | colour.red() << 16 | colour.green() << 8 | colour.blue();
    }
}
