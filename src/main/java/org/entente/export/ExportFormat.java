package org.entente.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats a dossier can be written in, each known by the extension of its files. */
public enum ExportFormat {
    /** A picture of pixels. */
    PNG("png", "PNG image", Content.PICTURE),
    /** A picture of lines and text, for browsers and drawing programs. */
    SVG("svg", "SVG drawing", Content.PICTURE),
    /** A page to print, of lines and text that can be searched. */
    PDF("pdf", "PDF document", Content.PICTURE),
    /** A page for browsers with the picture, the sources and the evidence. */
    HTML("html", "Web page", Content.DATA),
    /** A graph for most programs that read graphs. */
    GRAPHML("graphml", "GraphML graph", Content.DATA),
    /** A graph for Gephi, with the picture's places and colours. */
    GEXF("gexf", "GEXF graph", Content.DATA),
    /** A graph for Graphviz. */
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

    private final String extension;
    private final String title;
    private final Content content;

    ExportFormat(String extension, String title, Content content) {
        this.extension = extension;
        this.title = title;
        this.content = content;
    }

    /**
     * Returns the extension of the format's files.
     *
     * @return lower case, without the dot
     */
    public String extension() {
        return extension;
    }

    /**
     * Returns what the format is called.
     *
     * @return a few words for people
     */
    public String title() {
        return title;
    }

    /**
     * Returns what the format keeps.
     *
     * @return picture or data
     */
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
        return switch (this) {
            case PNG ->
                    new PngExport(subject.typeface().get())
                            .png(subject.sheet().get(), subject.image());
            case SVG ->
                    new SvgExport(subject.typeface().get())
                            .svg(subject.sheet().get(), subject.image().background());
            case PDF ->
                    new PdfExport(subject.typeface().get())
                            .pdf(subject.sheet().get(), subject.image().background());
            case HTML ->
                    HtmlExport.bytes(
                            subject.evidence(),
                            subject.graph(),
                            subject.sheet().get().drawing(),
                            subject.typeface().get());
            case GRAPHML ->
                    GraphmlExport.bytes(
                            subject.evidence(), subject.graph(), subject.sheet().get().drawing());
            case GEXF ->
                    GexfExport.bytes(
                            subject.evidence(), subject.graph(), subject.sheet().get().drawing());
            case DOT ->
                    DotExport.bytes(
                            subject.evidence(), subject.graph(), subject.sheet().get().drawing());
            case CSV -> CsvExport.ties(subject.evidence(), subject.graph());
            case ZIP -> CsvExport.bytes(subject.evidence(), subject.graph());
            case JSON_LD -> JsonLdExport.bytes(subject.evidence(), subject.graph());
        };
    }

    /**
     * Finds the format of a file by its name.
     *
     * @param file a file, which need not exist
     * @return its format, empty where the extension is unknown or missing
     */
    public static Optional<ExportFormat> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0
                ? Optional.empty()
                : Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
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
