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
    PDF("pdf", "PDF document", Content.PICTURE);

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
