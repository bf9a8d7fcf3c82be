package org.entente.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.DropReason;
import org.entente.intake.KnownWords;
import org.entente.intake.Leveller;
import org.jspecify.annotations.Nullable;

/** Joins lines into paragraphs, using distances, indents, font sizes and line ends. */
final class Paragraphs {

    /** A distance larger than the usual one by this factor separates paragraphs. */
    private static final float WIDE = 1.3f;

    /** The letters of the body differ in size by less than this share. */
    private static final float OTHER_SIZE = 0.08f;

    /** Letters that are this much smaller than the body's belong to a note or a caption. */
    private static final float NOTE_SIZE = 0.9f;

    private static final float HEADLINE_SIZE = 1.2f;

    private static final Pattern BULLET =
            Pattern.compile(
                    "(?:[\u2022\u25AA\u25CF\u25E6\u2043\u2013\u2014-]|\\(?\\d{1,3}[.)]|\\(?[a-z]\\))\\s+\\S.*");

    private static final Pattern NOTE =
            Pattern.compile("(?:\\[?\\d{1,3}\\]?|[*\u2020\u2021])[.)]?\\s*\\p{L}.*");

    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?i)(?:fig(?:ure|\\.)?|table|abb(?:ildung|\\.)|tab\\.|map|chart|photo|source|quelle)["
                        + " .:]\\s?\\S.*");

    private final Leveller leveller;
    private final KnownWords words = new KnownWords();
    private final Set<PdfLine> furniture;
    private final Set<String> shown = new HashSet<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<PdfLine> open = new ArrayList<>();
    private float bodySize;
    private float spacing;
    private boolean indenting;

    private Paragraphs(Leveller leveller, Set<PdfLine> furniture) {
        this.leveller = leveller;
        this.furniture = furniture;
    }

    /**
     * Returns the blocks of a document.
     *
     * @param pages the lines of each page in reading order
     * @param leveller levels their text
     */
    static List<Block> of(List<List<PdfLine>> pages, Leveller leveller) {
        Paragraphs paragraphs = new Paragraphs(leveller, PageFurniture.find(pages));
        paragraphs.measure(pages);
        for (List<PdfLine> page : pages) {
            page.forEach(paragraphs::add);
        }
        paragraphs.close();
        return paragraphs.blocks;
    }

    private void measure(List<List<PdfLine>> pages) {
        Map<Float, Integer> sizes = new HashMap<>();
        Map<Float, Integer> distances = new HashMap<>();
        int lines = 0;
        int indented = 0;
        PdfLine last = null;
        for (List<PdfLine> page : pages) {
            for (PdfLine line : page) {
                if (furniture.contains(line)) {
                    continue;
                }
                words.add(line.text());
                sizes.merge(line.size(), line.text().length(), Integer::sum);
                lines++;
                indented += line.isIndented() ? 1 : 0;
                if (last != null && goesOnBelow(last, line)) {
                    float distance = Math.round((line.baseline() - last.baseline()) * 2) / 2f;
                    distances.merge(distance, 1, Integer::sum);
                }
                last = line;
            }
        }
        bodySize = mostFrequent(sizes, 10);
        spacing = mostFrequent(distances, 1.2f * bodySize);
        indenting = indented >= 2 && indented < lines / 2;
    }

    /** Returns the most frequent value, the smaller of two; the default if there is none. */
    private static float mostFrequent(Map<Float, Integer> counts, float otherwise) {
        float found = otherwise;
        int most = 0;
        for (Map.Entry<Float, Integer> entry : counts.entrySet()) {
            boolean more =
                    entry.getValue() > most || (entry.getValue() == most && entry.getKey() < found);
            if (more) {
                most = entry.getValue();
                found = entry.getKey();
            }
        }
        return found;
    }

    private static boolean goesOnBelow(PdfLine above, PdfLine below) {
        float distance = below.baseline() - above.baseline();
        return above.page() == below.page()
                && above.column() == below.column()
                && distance > 0
                && distance < 4 * below.size();
    }

    private void add(PdfLine line) {
        if (furniture.contains(line)) {
            // It is between two parts of a paragraph, and is shown once, before it.
            String text = new Leveller().level(line.text());
            if (!text.isEmpty() && shown.add(text.replaceAll("\\p{Nd}+", "#"))) {
                blocks.add(new Block(text, BlockKind.PARAGRAPH, DropReason.PAGE_FURNITURE));
            }
            return;
        }
        boolean note = isSmall(line) && isNoteOrCaption(line);
        if (!open.isEmpty() && (note || startsParagraph(open.get(open.size() - 1), line))) {
            close();
        }
        open.add(line);
    }

    private boolean startsParagraph(PdfLine last, PdfLine line) {
        if (Math.abs(last.size() - line.size()) > OTHER_SIZE * bodySize
                || last.bold() != line.bold()) {
            return true;
        }
        if (BULLET.matcher(line.text()).matches()) {
            return true;
        }
        boolean ended = endsSentence(last.text());
        if (!goesOnBelow(last, line)) {
            return startsAfterBreak(last, line, ended);
        }
        float distance = line.baseline() - last.baseline();
        float usual = Math.max(spacing * line.size() / bodySize, line.size());
        if (distance > WIDE * usual) {
            return true;
        }
        boolean newIndent = line.isIndented() && !last.isIndented();
        boolean hanging = open.size() == 1 && BULLET.matcher(open.get(0).text()).matches();
        if (newIndent && !hanging) {
            return true;
        }
        return ended && last.isShort();
    }

    /**
     * Across columns and pages, the end of the previous line decides, since there is no distance.
     */
    private boolean startsAfterBreak(PdfLine last, PdfLine line, boolean ended) {
        if (!ended) {
            // A headline or a heading has no full stop either, but the text after it starts with a
            // capital.
            boolean heading = last.bold() || last.size() > bodySize * (1 + OTHER_SIZE);
            return heading
                    || (last.isShort()
                            && startsUpper(line.text())
                            && isSmall(last) != isSmall(line));
        }
        if (last.isShort() || line.isIndented()) {
            return true;
        }
        return !indenting && startsUpper(line.text());
    }

    private boolean isSmall(PdfLine line) {
        return line.size() < NOTE_SIZE * bodySize;
    }

    private static boolean isNoteOrCaption(PdfLine line) {
        return NOTE.matcher(line.text()).matches() || CAPTION.matcher(line.text()).matches();
    }

    private static boolean startsUpper(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .noneMatch(Character::isLowerCase);
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'\u2019\u201D\u00BB)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0
                && ".!?:\u2026\u3002\uFF01\uFF1F\u061F\u06D4".indexOf(text.charAt(end - 1)) >= 0;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (PdfLine line : open) {
            words.append(text, line.text(), leveller);
        }
        PdfLine first = open.get(0);
        open.clear();
        String levelled = leveller.level(text.toString());
        if (!levelled.isEmpty()) {
            DropReason reason = reason(first);
            blocks.add(new Block(levelled, kind(first, reason), reason));
        }
    }

    private @Nullable DropReason reason(PdfLine first) {
        if (!isSmall(first)) {
            return null;
        }
        if (CAPTION.matcher(first.text()).matches()) {
            return DropReason.CAPTION;
        }
        return NOTE.matcher(first.text()).matches() ? DropReason.NOTE : null;
    }

    private BlockKind kind(PdfLine first, @Nullable DropReason reason) {
        if (reason != null) {
            return reason == DropReason.NOTE ? BlockKind.NOTE : BlockKind.CAPTION;
        }
        if (first.page() == 0 && first.size() >= HEADLINE_SIZE * bodySize) {
            return BlockKind.HEADLINE;
        }
        boolean large = first.size() > bodySize * (1 + OTHER_SIZE);
        return large || first.bold()
                ? BlockKind.HEADING
                : BULLET.matcher(first.text()).matches()
                        ? BlockKind.LIST_ITEM
                        : BlockKind.PARAGRAPH;
    }
}
