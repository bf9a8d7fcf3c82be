package org.entente.io.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.entente.io.problem.FileException;

/** The formats of graphs that open as a dossier without evidence. */
public enum GraphFormat {
    /** GraphML. */
    GRAPHML("graphml"),
    /** GEXF, any version. */
    GEXF("gexf"),
    /** Graphviz's language. */
    DOT("dot", "gv"),
    /** A table with an edge in each row. */
    CSV("csv", "tsv");

    private final String extension;
    private final String otherExtension;

    GraphFormat(String extension) {
        this(extension, extension);
    }

    GraphFormat(String extension, String otherExtension) {
        this.extension = extension;
        this.otherExtension = otherExtension;
    }

    /** Finds the format of a file by its extension; a folder has none. */
    public static Optional<GraphFormat> of(Path file) {
        Path last = file.getFileName();
        if (last == null || Files.isDirectory(file)) {
            return Optional.empty();
        }
        String name = last.toString().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        for (GraphFormat format : values()) {
            if (extension.equals(format.extension) || extension.equals(format.otherExtension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a graph.
     *
     * @param text the file without a byte order mark
     * @throws FileException at the first place where it is not of this format
     */
    public GraphDraft read(String text) throws FileException {
        return switch (this) {
            case GRAPHML -> new GraphmlReader(text).read();
            case GEXF -> new GexfReader(text).read();
            case DOT -> new DotReader(text).read();
            case CSV -> new EdgeListReader(text).read();
        };
    }
}
