package org.entente.model.file;

import org.jspecify.annotations.Nullable;

/**
 * The file that the text of a source was taken from, kept next to it.
 *
 * @param file its file, relative to the dossier's folder
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits in lower case
 * @param retrieved when it was taken in, as ISO 8601 has it, where known
 * @param mediaType what it is, for instance {@code text/html}, where known
 */
public record OriginalFile(
        String file, String sha256, @Nullable String retrieved, @Nullable String mediaType) {}
