package org.entente.intake.html;

import java.net.URI;
import java.net.URISyntaxException;
import org.entente.intake.Leveller;
import org.jspecify.annotations.Nullable;

/** What a page says about itself, cleaned for keeping. */
final class Said {

    private Said() {}

    /** Returns a text on one line; null if it is invisible. */
    static @Nullable String line(String text) {
        String levelled = new Leveller().level(text);
        return levelled.isEmpty() ? null : levelled;
    }

    /** Returns an absolute web address; null for any other. */
    static @Nullable String webAddress(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            boolean web =
                    "https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
