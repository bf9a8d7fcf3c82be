package org.entente.app.platform;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clipboard holds, in as many forms as the program it was copied from has put there.
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
