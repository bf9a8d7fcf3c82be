package org.entente.model.location;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A web address that is safe to open in a browser: http or https, with a host, in plain ASCII, and
 * with nothing that would make it look like another address.
 *
 * @param text the address, percent-encoded where it has other letters than ASCII
 */
public record WebAddress(String text) {

    private static final int MAX_LENGTH = 2000;

    /**
     * Takes an address.
     *
     * @throws IllegalArgumentException if it may not be opened
     */
    public WebAddress {
        if (!text.equals(checked(text).orElse(null))) {
            throw new IllegalArgumentException("no address of the web");
        }
    }

    /**
     * Finds out whether a text is such an address.
     *
     * @param text what a dossier has for an address, or null
     * @return the address; empty for any other text
     */
    public static Optional<WebAddress> of(@Nullable String text) {
        return text == null ? Optional.empty() : checked(text.strip()).map(WebAddress::new);
    }

    private static Optional<String> checked(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            String ascii = uri.toASCIIString();
            return isOfTheWeb(uri) && ascii.chars().allMatch(c -> c > ' ' && c < 127)
                    ? Optional.of(ascii)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Who is named before the host is no host: "https://bank.example@other.example". */
    private static boolean isOfTheWeb(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("https") || scheme.equals("http"))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getPort() <= 65_535;
    }

    /**
     * Returns the address.
     *
     * @return as {@link #text}
     */
    @Override
    public String toString() {
        return text;
    }
}
