package org.entente.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.intake.BlockKind;
import org.entente.intake.DropReason;
import org.entente.intake.html.PieceSelection.Verdict;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A word processor's document that Mammoth turned into HTML: all of it is the article. */
final class ConvertedDocument {

    /** Links from notes and comments back to the text, and from the text to comments. */
    private static final String BACK =
            "a[href^=#footnote-ref], a[href^=#endnote-ref], a[href^=#comment-ref], sup.comment,"
                    + " sup:has(a[href^=#comment-])";

    /** Rows of data are shorter. */
    private static final int MAX_ROW_CHARS = 1000;

    private static final Map<DropReason, BlockKind> KINDS =
            Map.of(DropReason.NOTE, BlockKind.NOTE, DropReason.REMARK, BlockKind.COMMENT);

    private ConvertedDocument() {}

    /** Judges its pieces: footnotes and comments are no part of the text. */
    static List<Verdict> verdicts(Document page) {
        page.select(BACK).remove();
        page.select("tr").forEach(ConvertedDocument::flatten);
        List<Verdict> verdicts = new ArrayList<>();
        for (Piece piece : PieceCollector.collect(page.body())) {
            DropReason reason = reason(piece);
            BlockKind kind =
                    reason == null ? piece.kind() : KINDS.getOrDefault(reason, piece.kind());
            verdicts.add(new Verdict(piece.as(kind), false, reason));
        }
        return verdicts;
    }

    /** Takes the paragraphs out of cells, so that each row is one line; not out of long ones. */
    private static void flatten(Element row) {
        if (row.childrenSize() < 2 || row.text().length() > MAX_ROW_CHARS) {
            return;
        }
        for (Element paragraph : row.select("p")) {
            paragraph.appendText(" ");
            paragraph.unwrap();
        }
    }

    private static @Nullable DropReason reason(Piece piece) {
        if (piece.kind() == BlockKind.CAPTION) {
            return DropReason.CAPTION;
        }
        for (Element e = piece.element(); e != null; e = e.parent()) {
            String id = e.id();
            if (id.startsWith("footnote-") || id.startsWith("endnote-")) {
                return DropReason.NOTE;
            }
            if (id.startsWith("comment-") || isOfComment(e)) {
                return DropReason.REMARK;
            }
        }
        return null;
    }

    private static boolean isOfComment(Element element) {
        Element term = element.normalName().equals("dd") ? element.previousElementSibling() : null;
        return term != null && term.id().startsWith("comment-");
    }
}
