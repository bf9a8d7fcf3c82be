package org.entente.model;

import java.util.Optional;
import org.entente.model.file.OriginalFile;
import org.entente.model.id.SourceId;
import org.entente.model.location.WebAddress;
import org.entente.source.Article;
import org.jspecify.annotations.Nullable;

/**
 * A published text that a dossier quotes.
 *
 * @param id its id within the dossier
 * @param title its headline or title
 * @param file its file, relative to the dossier's folder
 * @param author who wrote it, where known
 * @param publisher who published it, where known
 * @param published when, as the dossier spells it, where known
 * @param url where it was published as the dossier spells it, where known; any text at all
 * @param original the file its text was taken from, where that is kept
 * @param article its text
 */
public record Source(
        SourceId id,
        String title,
        String file,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String url,
        @Nullable OriginalFile original,
        Article article) {

    /** Makes a source whose text was not taken from another file. */
    public Source(
            SourceId id,
            String title,
            String file,
            @Nullable String author,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String url,
            Article article) {
        this(id, title, file, author, publisher, published, url, null, article);
    }

    /** Returns the source with another text. */
    public Source with(Article text) {
        return new Source(id, title, file, author, publisher, published, url, original, text);
    }

    /** Returns the address where it was published, if a browser may open it. */
    public Optional<WebAddress> address() {
        return WebAddress.of(url);
    }
}
