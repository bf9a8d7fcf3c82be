package org.entente.model;

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
 * @param url where it was published, where known
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
        Article article) {}
