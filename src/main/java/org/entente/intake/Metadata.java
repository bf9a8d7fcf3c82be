package org.entente.intake;

import org.jspecify.annotations.Nullable;

/**
 * Metadata of an article, from its file.
 *
 * @param title its headline or title
 * @param author who wrote it; several are separated by ", "
 * @param publisher who published it
 * @param published when: {@code 2024-11-03}, {@code 2024-11} or {@code 2024}, as far as known
 * @param url where; an address of the web
 */
public record Metadata(
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String url) {

    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null);

    /**
     * Fills the gaps from elsewhere.
     *
     * @param other what is taken where this says nothing
     * @return both together
     */
    public Metadata or(Metadata other) {
        return new Metadata(
                title == null ? other.title : title,
                author == null ? other.author : author,
                publisher == null ? other.publisher : publisher,
                published == null ? other.published : published,
                url == null ? other.url : url);
    }

    /**
     * Puts another title.
     *
     * @param other the title
     * @return a copy with that title
     */
    public Metadata withTitle(@Nullable String other) {
        return new Metadata(other, author, publisher, published, url);
    }
}
