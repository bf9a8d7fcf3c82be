package org.entente.testing;

import javafx.scene.paint.Color;
import org.entente.drawing.style.Rgba;

/** The contrast ratio of two colours by WCAG 2.2: 1 (none) to 21 (black on white). */
public final class Contrast {

    private Contrast() {}

    /** Compares opaque colours. */
    public static double of(Color one, Color other) {
        double a = luminance(one.getRed(), one.getGreen(), one.getBlue());
        double b = luminance(other.getRed(), other.getGreen(), other.getBlue());
        return ratio(a, b);
    }

    /** Compares colours as if they were opaque. */
    public static double of(Rgba one, Rgba other) {
        return ratio(luminance(one), luminance(other));
    }

    private static double ratio(double a, double b) {
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Rgba color) {
        return luminance(color.red() / 255.0, color.green() / 255.0, color.blue() / 255.0);
    }

    private static double luminance(double red, double green, double blue) {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
