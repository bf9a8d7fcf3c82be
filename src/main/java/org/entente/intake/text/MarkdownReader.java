package org.entente.intake.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.entente.intake.Block;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Leveller;
import org.entente.intake.Metadata;
import org.entente.intake.Original;
import org.jspecify.annotations.Nullable;

/** Reads Markdown (CommonMark with tables): the marks are removed, the words stay. */
public final class MarkdownReader {

    /** Settings between two lines of dashes, before the text. */
    private static final Pattern FRONT_MATTER =
            Pattern.compile(
                    "\\A---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*$\\R?",
                    Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern SETTING =
            Pattern.compile("(?m)^([A-Za-z_]+):[ \\t]*(\\S.*?)[ \\t]*$");

    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    /** How deep lists, quotations and emphasis may nest; deeper nesting is plain text. */
    private static final int MAX_NESTING = 100;

    private MarkdownReader() {}

    /**
     * Reads a file of Markdown.
     *
     * @return the article; footnotes and HTML are dropped
     * @throws IntakeException if it is not text, too long, or blank
     */
    public static Intake read(Original file) throws IntakeException {
        DecodedText decoded = DecodedText.of(file.bytes());
        String text = decoded.text();
        Metadata metadata = Metadata.NONE;
        Matcher matter = FRONT_MATTER.matcher(text);
        if (matter.find()) {
            metadata = settings(matter.group(1));
            text = text.substring(matter.end());
        }
        Parser parser =
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .includeSourceSpans(IncludeSourceSpans.NONE)
                        .maxOpenBlockParsers(MAX_NESTING)
                        .maxInlineNesting(MAX_NESTING)
                        .build();
        Node root = parser.parse(text);
        file.goOn();
        Leveller leveller = new Leveller();
        List<Block> blocks = new MarkdownBlocks(leveller).of(root);
        return Intake.headedByFirst(
                "text/markdown", blocks, metadata, leveller.levelling(), decoded.remarks());
    }

    private static Metadata settings(String matter) {
        Metadata metadata = Metadata.NONE;
        for (Matcher setting = SETTING.matcher(matter); setting.find(); ) {
            String value = unquoted(setting.group(2));
            metadata =
                    switch (setting.group(1)) {
                        case "title" -> metadata.or(Metadata.NONE.withTitle(value));
                        case "author" -> metadata.or(new Metadata(null, value, null, null, null));
                        case "publisher" ->
                                metadata.or(new Metadata(null, null, value, null, null));
                        case "date" ->
                                metadata.or(new Metadata(null, null, null, date(value), null));
                        case "url", "canonical" ->
                                metadata.or(new Metadata(null, null, null, null, value));
                        default -> metadata;
                    };
        }
        return metadata;
    }

    private static @Nullable String date(String value) {
        Matcher date = DATE.matcher(value);
        return date.lookingAt() ? date.group() : null;
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() > 1
                        && "\"'".indexOf(value.charAt(0)) >= 0
                        && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
