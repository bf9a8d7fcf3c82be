package org.entente.io.graph;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.entente.io.file.Decoding;
import org.entente.io.graph.dot.DotReader;
import org.entente.io.graph.draft.GraphDraft;
import org.entente.io.graph.table.EdgeListReader;
import org.entente.io.graph.xml.GexfReader;
import org.entente.io.graph.xml.GraphmlReader;
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

    /** The formats with their extensions. */
    public static final String WHAT_OPENS =
            "GraphML: .graphml; GEXF: .gexf; DOT: .dot, .gv; a table of edges: .csv, .tsv";

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
     * @param bytes the file
     * @param name the file's name, which may tell the separator of a table
     * @throws FileException at the first place where it is not of this format
     */
    public GraphDraft read(byte[] bytes, String name) throws FileException {
        Charset charset =
                switch (this) {
                    case GRAPHML, GEXF -> DeclaredCharset.ofXml(bytes);
                    case DOT -> DeclaredCharset.ofDot(bytes);
                    case CSV -> StandardCharsets.UTF_8;
                };
        String text = Decoding.decode(bytes, charset);
        return switch (this) {
            case GRAPHML -> new GraphmlReader(text).read();
            case GEXF -> new GexfReader(text).read();
            case DOT -> new DotReader(text).read();
            case CSV ->
                    new EdgeListReader(text, name.toLowerCase(Locale.ROOT).endsWith(".tsv")).read();
        };
    }
}
