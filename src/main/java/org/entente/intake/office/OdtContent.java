package org.entente.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.DropReason;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Leveller;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads the text of an OpenDocument text (ISO/IEC 26300), tracked deletions left out. */
final class OdtContent extends XmlCheck.DepthCheck {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /** Elements whose text is not part of the final view. */
    private static final Set<String> SKIPPED =
            Set.of(
                    "tracked-changes",
                    "sequence-decls",
                    "forms",
                    "scripts",
                    "note-citation",
                    "automatic-styles",
                    "font-face-decls",
                    "variable-decls",
                    "event-listeners",
                    "table-of-content",
                    "creator",
                    "date",
                    "title",
                    "desc");

    private static final String CELL_SEPARATOR = " | ";
    private static final int MAX_SPACES = 100;

    /** An open paragraph; another may be open inside it, in a text box or a note. */
    private static final class Paragraph {

        final StringBuilder text = new StringBuilder();
        final BlockKind kind;
        final @Nullable DropReason dropped;

        Paragraph(BlockKind kind, @Nullable DropReason dropped) {
            this.kind = kind;
            this.dropped = dropped;
        }
    }

    private final Leveller leveller = new Leveller();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final List<String> cells = new ArrayList<>();
    private int skipping;
    private int lists;
    private int rows;
    private int notes;
    private int annotations;
    private final StringBuilder cell = new StringBuilder();

    private OdtContent() {}

    static Intake read(PackedDocument document) throws IntakeException {
        OdtContent content = new OdtContent();
        XmlCheck.parse("content.xml", document.part("content.xml"), content);
        return Intake.headedByFirst(
                "application/vnd.oasis.opendocument.text",
                content.blocks,
                Properties.of("meta.xml", document),
                content.leveller.levelling(),
                List.of());
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
            throws SAXException {
        super.startElement(uri, name, qualified, attributes);
        if (skipping > 0 || SKIPPED.contains(name)) {
            skipping++;
            return;
        }
        switch (name) {
            case "p" -> open.push(new Paragraph(kind(), reason()));
            case "h" -> open.push(new Paragraph(BlockKind.HEADING, reason()));
            case "list-item" -> lists++;
            case "note" -> notes++;
            case "annotation" -> annotations++;
            case "table-row" -> rows++;
            case "table-cell" -> cell.setLength(0);
            case "tab", "line-break" -> append(" ");
            case "s" -> append(" ".repeat(spaces(attributes)));
            default -> {
                // Spans, links and frames contain text and paragraphs.
            }
        }
    }

    private BlockKind kind() {
        if (notes > 0) {
            return BlockKind.NOTE;
        }
        if (annotations > 0) {
            return BlockKind.COMMENT;
        }
        return lists > 0 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }

    private @Nullable DropReason reason() {
        if (notes > 0) {
            return DropReason.NOTE;
        }
        return annotations > 0 ? DropReason.REMARK : null;
    }

    private static int spaces(Attributes attributes) {
        String count = attributes.getValue(TEXT, "c");
        boolean number = count != null && count.matches("\\d{1,4}");
        return number ? Math.min(MAX_SPACES, Integer.parseInt(count)) : 1;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (skipping == 0) {
            append(new String(characters, start, length));
        }
    }

    private void append(String text) {
        Paragraph paragraph = open.peek();
        if (paragraph != null) {
            paragraph.text.append(text);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        super.endElement(uri, name, qualified);
        if (skipping > 0) {
            skipping--;
            return;
        }
        switch (name) {
            case "p", "h" -> close();
            case "list-item" -> lists--;
            case "note" -> notes--;
            case "annotation" -> annotations--;
            case "table-cell" -> cells.add(cell.toString());
            case "table-row" -> closeRow();
            default -> {
                // It ends nothing.
            }
        }
    }

    private void close() {
        Paragraph paragraph = open.poll();
        if (paragraph == null) {
            return;
        }
        if (rows > 0 && paragraph.dropped == null) {
            cell.append(cell.length() == 0 ? "" : " ").append(paragraph.text);
            return;
        }
        String text = leveller.level(paragraph.text.toString());
        if (!text.isEmpty()) {
            blocks.add(new Block(text, paragraph.kind, paragraph.dropped));
        }
    }

    private void closeRow() {
        rows--;
        if (rows > 0) {
            return;
        }
        cells.removeIf(String::isBlank);
        String text = leveller.level(String.join(CELL_SEPARATOR, cells));
        cells.clear();
        if (!text.isEmpty()) {
            blocks.add(Block.kept(text, BlockKind.TABLE_ROW));
        }
    }
}
