package org.entente.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.export.data.CsvExport;
import org.entente.export.data.DotExport;
import org.entente.export.data.GexfExport;
import org.entente.export.data.GraphmlExport;
import org.entente.export.data.JsonLdExport;
import org.entente.export.page.HtmlExport;
import org.entente.export.picture.ExportProgress;
import org.entente.export.picture.PdfExport;
import org.entente.export.picture.PngExport;
import org.entente.export.picture.SvgExport;
import org.entente.graph.RelationGraph;
import org.entente.model.trace.EvidenceIndex;

/** The formats a dossier can be written in, each known by the extension of its files. */
public enum ExportFormat {
    /** A picture of pixels. */
    PNG("png", "PNG image", Content.PICTURE),
    SVG("svg", "SVG drawing", Content.PICTURE),
    /** A page to print, of lines and text that can be searched. */
    PDF("pdf", "PDF document", Content.PICTURE),
    /** A page for browsers with the picture, the sources and the evidence. */
    HTML("html", "Web page", Content.DATA),
    /** A graph for most programs that read graphs. */
    GRAPHML("graphml", "GraphML graph", Content.DATA),
    /** A graph for Gephi, with the picture's places and colours. */
    GEXF("gexf", "GEXF graph", Content.DATA),
    DOT("dot", "Graphviz graph", Content.DATA),
    /** The table of ties alone. */
    CSV("csv", "CSV table of ties", Content.DATA),
    /** The tables of ties, actors, concerns and evidence. */
    ZIP("zip", "CSV tables (zip)", Content.DATA),
    /** The evidence as W3C Web Annotations. */
    JSON_LD("jsonld", "JSON-LD annotations", Content.DATA);

    /** What a format keeps. */
    public enum Content {
        /** What the drawing looks like. */
        PICTURE,
        /** What the dossier says. */
        DATA
    }

    /** The progress of formats that are made as a whole, when only the writing is left. */
    private static final double LAST_STEP = 0.9;

    private final String extension;
    private final String title;
    private final Content content;

    ExportFormat(String extension, String title, Content content) {
        this.extension = extension;
        this.title = title;
        this.content = content;
    }

    /** Returns the extension of the format's files, in lower case and without the dot. */
    public String extension() {
        return extension;
    }

    /** Returns what the format is called, in a few words for people. */
    public String title() {
        return title;
    }

    /** Returns what the format keeps. */
    public Content content() {
        return content;
    }

    /**
     * Writes something in this format. The same subject gives the same bytes.
     *
     * @param subject what to write
     * @return the file's bytes
     * @throws IllegalArgumentException if the format cannot hold it; the message says why
     */
    public byte[] write(ExportSubject subject) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(subject, bytes, ExportProgress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes something in this format. The same subject gives the same bytes.
     *
     * @param subject what to write
     * @param out takes the file; it is not closed
     * @param progress told how far it is
     * @throws IOException if the target fails, or the progress stops it
     * @throws IllegalArgumentException if the format cannot hold it; the message says why
     */
    public void write(ExportSubject subject, OutputStream out, ExportProgress progress)
            throws IOException {
        progress.reached(0);
        if (this == PNG) {
            new PngExport(subject.typeface().get())
                    .write(subject.sheet().get(), subject.image(), out, progress);
        } else {
            byte[] bytes = bytes(subject);
            progress.reached(LAST_STEP);
            out.write(bytes);
        }
        progress.reached(1);
    }

    private byte[] bytes(ExportSubject subject) {
        EvidenceIndex evidence = subject.evidence();
        RelationGraph graph = subject.graph();
        return switch (this) {
            case PNG ->
                    new PngExport(subject.typeface().get())
                            .png(subject.sheet().get(), subject.image());
            case SVG ->
                    new SvgExport(subject.typeface().get())
                            .svg(subject.sheet().get(), subject.image());
            case PDF -> pdf(subject);
            case HTML ->
                    HtmlExport.bytes(
                            evidence, graph, subject.drawing().get(), subject.typeface().get());
            case GRAPHML -> GraphmlExport.bytes(evidence, graph, subject.drawing().get());
            case GEXF -> GexfExport.bytes(evidence, graph, subject.drawing().get());
            case DOT -> DotExport.bytes(evidence, graph, subject.drawing().get());
            case CSV -> CsvExport.ties(evidence, graph);
            case ZIP -> CsvExport.bytes(evidence, graph);
            case JSON_LD -> JsonLdExport.bytes(evidence, graph);
        };
    }

    private static byte[] pdf(ExportSubject subject) {
        PdfExport export = new PdfExport(subject.typeface().get());
        return subject.printout()
                .get()
                .map(printout -> export.pdf(printout, subject.image().background()))
                .orElseGet(() -> export.pdf(subject.sheet().get(), subject.image()));
    }

    /**
     * Finds the format of a file by its name.
     *
     * @param file a file, which need not exist
     * @return its format, empty if the extension is unknown or missing
     */
    public static Optional<ExportFormat> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0 ? Optional.empty() : ofExtension(extension);
    }

    /**
     * Finds a format by the extension of its files.
     *
     * @param extension lower case, without the dot
     * @return the format, empty if the extension is unknown
     */
    public static Optional<ExportFormat> ofExtension(String extension) {
        return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
    }

    /**
     * Lists the extensions of all formats.
     *
     * @return for instance "png, svg, pdf"
     */
    public static String extensions() {
        return Arrays.stream(values())
                .map(ExportFormat::extension)
                .collect(Collectors.joining(", "));
    }
}
