package org.entente.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.KnownWords;
import org.entente.intake.Leveller;
import org.entente.intake.Metadata;
import org.entente.intake.Original;
import org.entente.intake.Spaces;

/**
 * Reads plain text. Paragraphs are separated by blank lines, or one a line; lines broken at a width
 * are joined.
 */
public final class PlainTextReader {

    /** Wrapped lines are seldom longer. */
    private static final int MAX_WRAPPED_WIDTH = 110;

    /** A line shorter than this share of the width ends its paragraph, if a sentence ends there. */
    private static final double SHORT_LINE = 0.75;

    private final Leveller leveller = new Leveller();
    private final KnownWords words = new KnownWords();

    private PlainTextReader() {}

    /**
     * Reads a file of plain text.
     *
     * @return the article, all of it kept
     * @throws IntakeException if it is not text, too long, or blank
     */
    public static Intake read(Original file) throws IntakeException {
        DecodedText decoded = DecodedText.of(file.bytes());
        return read(decoded.text(), decoded.remarks());
    }

    /**
     * Reads plain text.
     *
     * @param remarks what a person should know about it
     * @return the article, all of it kept
     * @throws IntakeException if it is blank
     */
    public static Intake read(String text, List<String> remarks) throws IntakeException {
        PlainTextReader reader = new PlainTextReader();
        List<String> paragraphs = reader.paragraphs(text);
        List<Block> blocks =
                paragraphs.stream()
                        .map(paragraph -> Block.kept(paragraph, BlockKind.PARAGRAPH))
                        .toList();
        return Intake.headedByFirst(
                "text/plain", blocks, Metadata.NONE, reader.leveller.levelling(), remarks);
    }

    private List<String> paragraphs(String text) {
        List<String> lines = lines(text);
        lines.forEach(words::add);
        List<List<String>> blocks = blocks(lines);
        boolean parted = blocks.size() > 1;
        List<String> paragraphs = new ArrayList<>();
        for (List<String> block : blocks) {
            if (isWrapped(block, parted)) {
                joinWrapped(block, parted, paragraphs);
            } else {
                block.forEach(line -> add(line, paragraphs));
            }
        }
        return paragraphs;
    }

    /** Unicode has separate characters for the end of a line and of a paragraph. */
    private static List<String> lines(String text) {
        return text.replace("\u2028", "\n")
                .replace("\u2029", "\n\n")
                .lines()
                .map(PlainTextReader::stripTrailing)
                .toList();
    }

    /** Returns the runs of lines between blank ones. */
    private static List<List<String>> blocks(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!Spaces.showsNothing(line)) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /**
     * Tells whether the lines of a block were wrapped, rather than being paragraphs.
     *
     * @param parted whether blank lines separate the text, so that a block is likely one paragraph
     */
    private static boolean isWrapped(List<String> block, boolean parted) {
        int width = width(block);
        if (block.size() < 2 || width > MAX_WRAPPED_WIDTH) {
            return false;
        }
        int ended = 0;
        int listed = 0;
        for (int i = 0; i < block.size(); i++) {
            ended += i + 1 < block.size() && endsSentence(block.get(i)) ? 1 : 0;
            listed += ListMark.isBefore(block.get(i)) ? 1 : 0;
        }
        if (listed == block.size()) {
            return false;
        }
        // Wrapped lines end a sentence now and then; paragraphs always do.
        return parted || ended < (block.size() - 1) * SHORT_LINE;
    }

    private static int width(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }

    private void joinWrapped(List<String> block, boolean parted, List<String> paragraphs) {
        int width = width(block);
        StringBuilder open = new StringBuilder();
        String last = "";
        for (String line : block) {
            boolean ends = !parted && endsSentence(last) && last.length() < width * SHORT_LINE;
            boolean starts = ListMark.isBefore(line) || (!parted && isIndented(line, last));
            if (open.length() > 0 && (ends || starts)) {
                add(open.toString(), paragraphs);
                open.setLength(0);
            }
            words.append(open, Spaces.strip(line), leveller);
            last = line;
        }
        add(open.toString(), paragraphs);
    }

    private void add(String text, List<String> paragraphs) {
        String levelled = leveller.level(text);
        if (!levelled.isEmpty()) {
            paragraphs.add(levelled);
        }
    }

    private static boolean isIndented(String line, String last) {
        return Spaces.isSpace(line.charAt(0)) && !last.isEmpty() && !Spaces.isSpace(last.charAt(0));
    }

    private static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && "\"'\u2019\u201D\u00BB)]".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?:\u2026\u3002\uFF01\uFF1F\u061F".indexOf(line.charAt(end - 1)) >= 0;
    }

    private static String stripTrailing(String line) {
        int end = line.length();
        while (end > 0 && Spaces.isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }
}
