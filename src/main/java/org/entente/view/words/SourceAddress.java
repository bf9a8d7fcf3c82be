package org.entente.view.words;

import java.util.Optional;
import org.entente.model.Source;
import org.entente.model.location.WebAddress;

/**
 * Where a source was published, as it is shown next to it.
 *
 * @param text the words shown, on one line
 * @param web where a click leads; empty if a browser may not be given it
 */
public record SourceAddress(String text, Optional<WebAddress> web) {

    /** Returns the address of a source; empty if the dossier has none. */
    public static Optional<SourceAddress> of(Source source) {
        String url = source.url();
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        Optional<WebAddress> web = source.address();
        return Optional.of(
                new SourceAddress(
                        web.map(WebAddress::text).orElseGet(() -> Isolated.line(url)), web));
    }
}
