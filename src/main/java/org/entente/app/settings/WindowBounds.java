package org.entente.app.settings;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * The position and size of a window, in screen pixels.
 *
 * @param x of its left edge
 * @param y of its upper edge
 * @param maximized whether it fills its screen
 */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {

    private static final double MIN_WIDTH = 480;
    private static final double MIN_HEIGHT = 360;

    /** The width of title bar needed to drag a window. */
    private static final double GRIP_WIDTH = 120;

    private static final double GRIP_HEIGHT = 24;

    /** Reads what {@link #print} writes; anything else is an IllegalArgumentException. */
    static Optional<WindowBounds> parse(String words) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        String[] parts = words.strip().split(" +", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("not five words: " + words);
        }
        WindowBounds bounds =
                new WindowBounds(
                        number(parts[0]),
                        number(parts[1]),
                        number(parts[2]),
                        number(parts[3]),
                        parts[4].equals("maximized"));
        return Optional.of(bounds);
    }

    private static double number(String word) {
        double number = Double.parseDouble(word);
        if (!Double.isFinite(number) || Math.abs(number) > 1e6) {
            throw new IllegalArgumentException("not a place on a screen: " + word);
        }
        return number;
    }

    static String print(Optional<WindowBounds> bounds) {
        return bounds.map(
                        b ->
                                Math.round(b.x)
                                        + " "
                                        + Math.round(b.y)
                                        + " "
                                        + Math.round(b.width)
                                        + " "
                                        + Math.round(b.height)
                                        + (b.maximized ? " maximized" : " normal"))
                .orElse("");
    }

    /**
     * Fits the window to the current screens.
     *
     * @param screens the usable part of each screen
     * @return the window, no larger than its screen; empty if its title bar is on none
     */
    public Optional<WindowBounds> on(List<Rectangle2D> screens) {
        for (Rectangle2D screen : screens) {
            double seen = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
            boolean gripped =
                    seen >= GRIP_WIDTH
                            && y >= screen.getMinY() - GRIP_HEIGHT / 2
                            && y + GRIP_HEIGHT <= screen.getMaxY();
            if (gripped) {
                return Optional.of(
                        new WindowBounds(
                                x,
                                Math.max(y, screen.getMinY()),
                                between(MIN_WIDTH, width, screen.getWidth()),
                                between(MIN_HEIGHT, height, screen.getHeight()),
                                maximized));
            }
        }
        return Optional.empty();
    }

    private static double between(double least, double wanted, double most) {
        return Math.min(most, Math.max(least, wanted));
    }
}
