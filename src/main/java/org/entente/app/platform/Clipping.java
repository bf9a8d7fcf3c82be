package org.entente.app.platform;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of the clipboard, in every format the source program provided.
 *
 * @param files the files that were copied
 * @param html words with their structure, as HTML
 * @param rtf the same as Rich Text Format
 * @param text the words alone
 */
public record Clipping(
        List<Path> files, @Nullable String html, @Nullable String rtf, @Nullable String text) {

    public Clipping {
        files = List.copyOf(files);
    }
}
