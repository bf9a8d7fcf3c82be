package org.entente.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.DropReason;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Leveller;
import org.entente.intake.Metadata;
import org.entente.intake.text.RtfGroup.Destination;
import org.jspecify.annotations.Nullable;

/** Collects the text of an RTF file: bytes in the encodings of their fonts, paragraphs, notes. */
final class RtfText {

    /** The encodings of fonts by the numbers that Windows gives its character sets. */
    private static final Map<Integer, String> CHARSETS =
            Map.ofEntries(
                    Map.entry(128, "windows-31j"),
                    Map.entry(129, "x-windows-949"),
                    Map.entry(134, "GBK"),
                    Map.entry(136, "Big5"),
                    Map.entry(161, "windows-1253"),
                    Map.entry(162, "windows-1254"),
                    Map.entry(177, "windows-1255"),
                    Map.entry(178, "windows-1256"),
                    Map.entry(186, "windows-1257"),
                    Map.entry(204, "windows-1251"),
                    Map.entry(238, "windows-1250"));

    private static final Map<String, String> SYMBOLS =
            Map.ofEntries(
                    Map.entry("tab", " "),
                    Map.entry("line", " "),
                    Map.entry("emdash", "\u2014"),
                    Map.entry("endash", "\u2013"),
                    Map.entry("lquote", "\u2018"),
                    Map.entry("rquote", "\u2019"),
                    Map.entry("ldblquote", "\u201C"),
                    Map.entry("rdblquote", "\u201D"),
                    Map.entry("bullet", "\u2022"),
                    Map.entry("emspace", "\u2003"),
                    Map.entry("enspace", "\u2002"),
                    Map.entry("zwj", "\u200D"),
                    Map.entry("zwnj", "\u200C"));

    private static final String CELL_SEPARATOR = " | ";

    private final Leveller leveller = new Leveller();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Destination, StringBuilder> open = new HashMap<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final StringBuilder bytes = new StringBuilder();
    private Charset ansi = charset("windows-1252");
    private boolean inTable;

    /** Takes one byte of text. */
    void append(char c, RtfGroup group) {
        bytes.append(c);
        if (c < 0x80 && group.destination() == Destination.NOWHERE) {
            bytes.setLength(0);
        }
    }

    /** Decodes the bytes that have come in. */
    void flush(RtfGroup group) {
        if (bytes.length() > 0) {
            byte[] raw = bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
            bytes.setLength(0);
            add(new String(raw, fonts.getOrDefault(group.font(), ansi)), group);
        }
    }

    /** Takes text that needs no decoding. */
    void put(String text, RtfGroup group) {
        flush(group);
        add(text, group);
    }

    private void add(String text, RtfGroup group) {
        if (group.destination() != Destination.NOWHERE) {
            open.computeIfAbsent(group.destination(), any -> new StringBuilder()).append(text);
        }
    }

    /** Handles a control word that represents text; returns false for any other. */
    boolean control(String word, int number, RtfGroup group) {
        switch (word) {
            case "par", "sect", "page", "column" -> endParagraph(group);
            case "intbl" -> inTable = true;
            case "pard" -> inTable = false;
            case "cell" -> add(CELL_SEPARATOR, group);
            case "row" -> {
                inTable = false;
                end(group.destination(), BlockKind.TABLE_ROW);
            }
            case "ansicpg" -> ansi = codePage(number, ansi);
            case "fcharset" -> setCharset(number, group);
            default -> {
                String symbol = SYMBOLS.get(word);
                if (symbol == null) {
                    return false;
                }
                add(symbol, group);
            }
        }
        return true;
    }

    private void setCharset(int number, RtfGroup group) {
        String name = CHARSETS.get(number);
        if (name != null && group.destination() == Destination.FONTS) {
            fonts.put(group.font(), charset(name));
        }
    }

    /** Ends the paragraph that is open in a group's destination; in a cell, it is only broken. */
    void endParagraph(RtfGroup group) {
        flush(group);
        if (inTable && group.destination() == Destination.BODY) {
            add(" ", group);
        } else {
            end(group.destination(), BlockKind.PARAGRAPH);
        }
    }

    /** Ends what is open in a group that ends. */
    void leave(RtfGroup group, RtfGroup outer) {
        Destination left = group.destination();
        if (left != outer.destination() && left != Destination.BODY) {
            end(left, BlockKind.PARAGRAPH);
        }
    }

    private void end(Destination destination, BlockKind kind) {
        StringBuilder text = open.get(destination);
        if (text == null || destination == Destination.TITLE || destination == Destination.AUTHOR) {
            return;
        }
        if (kind == BlockKind.TABLE_ROW && text.lastIndexOf(CELL_SEPARATOR) >= 0) {
            text.setLength(text.lastIndexOf(CELL_SEPARATOR));
        }
        String levelled = leveller.level(text.toString());
        text.setLength(0);
        if (levelled.isEmpty()) {
            return;
        }
        switch (destination) {
            case BODY -> blocks.add(Block.kept(levelled, kind));
            case NOTE -> blocks.add(new Block(levelled, BlockKind.NOTE, DropReason.NOTE));
            case ANNOTATION ->
                    blocks.add(new Block(levelled, BlockKind.COMMENT, DropReason.REMARK));
            default -> {
                // The names of fonts are not text.
            }
        }
    }

    /** Returns the article, once all of it was read. */
    Intake intake(List<String> remarks) throws IntakeException {
        end(Destination.BODY, BlockKind.PARAGRAPH);
        Metadata metadata =
                new Metadata(said(Destination.TITLE), said(Destination.AUTHOR), null, null, null);
        return Intake.headedByFirst(
                "application/rtf", blocks, metadata, leveller.levelling(), remarks);
    }

    private @Nullable String said(Destination destination) {
        String text =
                new Leveller()
                        .level(open.getOrDefault(destination, new StringBuilder()).toString());
        return text.isEmpty() ? null : text;
    }

    private static Charset codePage(int number, Charset otherwise) {
        String name = "windows-" + number;
        return number >= 1250 && number <= 1258 && Charset.isSupported(name)
                ? Charset.forName(name)
                : CHARSETS.containsValue("x-windows-" + number)
                        ? charset("x-windows-" + number)
                        : otherwise;
    }

    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }
}
