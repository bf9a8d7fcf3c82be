package org.entente.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The article of the built-in dossier. */
public final class ShippedArticle {

    private static final Path FILE = Path.of("seeds/china-russia-north-korea/article.txt");

    private ShippedArticle() {}

    public static Article read() {
        try {
            return Article.parse(Files.readString(FILE, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
