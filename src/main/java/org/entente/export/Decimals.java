package org.entente.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the formats spell them: a point, no exponent, no more digits than can be seen. */
final class Decimals {

    private static final int PLACES = 2;

    private Decimals() {}

    /** Rounds a length in world units to a hundredth. */
    static String of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
