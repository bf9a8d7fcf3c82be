package org.entente.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.DropReason;
import org.entente.intake.KnownWords;
import org.entente.intake.Leveller;
import org.entente.intake.Spaces;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Turns the tree of a Markdown text into blocks. */
final class MarkdownBlocks extends AbstractVisitor {

    private static final String CELL_SEPARATOR = " | ";

    private static final Pattern NOTE = Pattern.compile("\\[\\^[^]\\s]+]:\\s*");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^]\\s]+]");

    private final Leveller leveller;
    private final KnownWords words = new KnownWords();
    private final List<Block> blocks = new ArrayList<>();

    /** The current paragraph, line by line, since a hyphen may break a word. */
    private final StringBuilder lines = new StringBuilder();

    private final StringBuilder line = new StringBuilder();
    private BlockKind kind = BlockKind.PARAGRAPH;
    private @Nullable DropReason dropped;

    MarkdownBlocks(Leveller leveller) {
        this.leveller = leveller;
    }

    /** Returns the blocks of a text. */
    List<Block> of(Node root) {
        root.accept(new WordCollector(words));
        root.accept(this);
        return blocks;
    }

    @Override
    public void visit(Heading heading) {
        BlockKind outer = kind;
        kind = BlockKind.HEADING;
        visitChildren(heading);
        close();
        kind = outer;
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        close();
    }

    @Override
    public void visit(ListItem item) {
        within(BlockKind.LIST_ITEM, item);
    }

    @Override
    public void visit(BlockQuote quote) {
        within(BlockKind.QUOTE, quote);
    }

    private void within(BlockKind inner, Node node) {
        BlockKind outer = kind;
        kind = inner;
        visitChildren(node);
        kind = outer;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            within(BlockKind.TABLE_ROW, node);
            kindOfRow();
        } else if (node instanceof TableCell) {
            if (line.length() > 0) {
                line.append(CELL_SEPARATOR);
            }
            visitChildren(node);
        } else {
            visitChildren(node);
        }
    }

    private void kindOfRow() {
        BlockKind outer = kind;
        kind = BlockKind.TABLE_ROW;
        close();
        kind = outer;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    private void code(String literal) {
        line.append(literal);
        close();
    }

    @Override
    public void visit(HtmlBlock html) {
        DropReason outer = dropped;
        dropped = DropReason.OUTSIDE;
        line.append(Jsoup.parseBodyFragment(html.getLiteral()).text());
        close();
        dropped = outer;
    }

    @Override
    public void visit(HtmlInline html) {
        // A tag inside a paragraph shows nothing.
    }

    @Override
    public void visit(Image image) {
        // The text replaces a picture; it is not part of the sentence.
    }

    @Override
    public void visit(Link link) {
        boolean footnote =
                link.getFirstChild() instanceof Text text && text.getLiteral().startsWith("^");
        if (!footnote) {
            visitChildren(link);
        }
    }

    @Override
    public void visit(Text text) {
        line.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        line.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        endLine();
    }

    @Override
    public void visit(HardLineBreak end) {
        endLine();
    }

    private void endLine() {
        words.append(lines, line.toString(), leveller);
        line.setLength(0);
    }

    private void close() {
        endLine();
        String text = leveller.level(lines.toString());
        lines.setLength(0);
        Matcher note = NOTE.matcher(text);
        if (note.lookingAt()) {
            add(text.substring(note.end()), BlockKind.NOTE, DropReason.NOTE);
        } else {
            add(Spaces.strip(NOTE_MARK.matcher(text).replaceAll("")), kind, dropped);
        }
    }

    private void add(String text, BlockKind as, @Nullable DropReason reason) {
        if (!text.isEmpty()) {
            blocks.add(new Block(text, as, reason));
        }
    }

    /** Collects the words of a text before its lines are joined. */
    private static final class WordCollector extends AbstractVisitor {

        private final KnownWords words;

        WordCollector(KnownWords words) {
            this.words = words;
        }

        @Override
        public void visit(Text text) {
            words.add(text.getLiteral());
        }
    }
}
