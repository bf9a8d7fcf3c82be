package org.entente.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.IntakeLimits;
import org.entente.intake.Leveller;
import org.entente.intake.Metadata;
import org.entente.intake.Original;
import org.entente.intake.html.PieceSelection.Verdict;
import org.entente.intake.text.DecodedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads web pages as browsers save them. Nothing that a page refers to is loaded. */
public final class HtmlReader {

    private HtmlReader() {}

    /**
     * Reads a saved page.
     *
     * @param file the page, in HTML
     * @return the article; menus, captions and the like are dropped
     * @throws IntakeException if it is no text, too large, or blank
     */
    public static Intake read(Original file) throws IntakeException {
        return read(file, null, Metadata.NONE, "text/html");
    }

    /**
     * Reads a page saved as a web archive, which contains all its parts.
     *
     * @param file the page, in MHTML
     * @return the article; menus, captions and the like are dropped
     * @throws IntakeException if it is damaged, too large, or blank
     */
    public static Intake readArchive(Original file) throws IntakeException {
        Mhtml archive = Mhtml.of(file);
        return read(
                file.part(archive.page()),
                archive.charset(),
                archive.metadata(),
                "multipart/related");
    }

    private static Intake read(
            Original file, @Nullable String charset, Metadata known, String mediaType)
            throws IntakeException {
        DecodedText decoded = HtmlDecoding.decode(file.bytes(), charset);
        file.goOn();
        Document page = parse(decoded.text());
        file.goOn();
        Metadata said = PageMetadata.of(page);
        String headline = Headline.of(page, said);
        List<Verdict> verdicts = PieceSelection.ofPage(page.body(), headline);
        file.goOn();
        Metadata metadata = said.withTitle(headline.isEmpty() ? said.title() : headline).or(known);
        return intake(verdicts, headline, metadata, mediaType, decoded.remarks());
    }

    /**
     * Reads a piece of a page, as the clipboard holds it. A person chose all of it, so everything
     * is kept but obvious menus, advertisements and the like.
     *
     * @param html the piece, in HTML
     * @return the article
     * @throws IntakeException if it is too large, or blank
     */
    public static Intake readSelection(String html) throws IntakeException {
        Document page = parse(html);
        return intake(
                PieceSelection.ofSelection(page.body()), "", Metadata.NONE, "text/html", List.of());
    }

    /**
     * Reads the HTML that a converter made from another format. All of it is the article.
     *
     * @param html the article, in HTML
     * @param mediaType what the file was before
     * @param known what the file says of the article
     * @return the article; footnotes and comments are dropped
     * @throws IntakeException if it is too large, or blank
     */
    public static Intake readConverted(String html, String mediaType, Metadata known)
            throws IntakeException {
        Document page = parse(html);
        return intake(ConvertedDocument.verdicts(page), "", known, mediaType, List.of());
    }

    /** Parses a page, with limited nesting. */
    static Document parse(String html) {
        return Jsoup.parse(
                html, "", org.jsoup.parser.Parser.htmlParser().setMaxDepth(IntakeLimits.MAX_DEPTH));
    }

    private static Intake intake(
            List<Verdict> verdicts,
            String headline,
            Metadata metadata,
            String mediaType,
            List<String> remarks)
            throws IntakeException {
        Leveller leveller = new Leveller();
        List<Block> blocks = new ArrayList<>();
        int firstKept = -1;
        int headlineAt = -1;
        long chars = 0;
        for (Verdict verdict : verdicts) {
            Piece piece = verdict.piece();
            chars += piece.length();
            if (verdict.headline()) {
                headlineAt = firstKept < 0 ? blocks.size() : firstKept;
                blocks.add(headlineAt, Block.kept(leveller.level(piece.raw()), BlockKind.HEADLINE));
            } else if (verdict.reason() == null) {
                firstKept = firstKept < 0 && headlineAt < 0 ? blocks.size() : firstKept;
                blocks.add(Block.kept(leveller.level(piece.raw()), piece.kind()));
            } else {
                blocks.add(new Block(piece.text(), piece.kind(), verdict.reason()));
            }
        }
        checkLength(chars);
        if (headlineAt < 0 && !headline.isEmpty()) {
            blocks.add(Math.max(0, firstKept), Block.kept(headline, BlockKind.HEADLINE));
        }
        return headline.isEmpty()
                ? Intake.headedByFirst(mediaType, blocks, metadata, leveller.levelling(), remarks)
                : new Intake(mediaType, blocks, metadata, leveller.levelling(), remarks);
    }

    private static void checkLength(long chars) throws IntakeException {
        if (chars > IntakeLimits.MAX_TEXT_CHARS) {
            throw new IntakeException(
                    IntakeException.Cause.TOO_LARGE,
                    "the page has more than "
                            + IntakeLimits.megabytes(IntakeLimits.MAX_TEXT_CHARS)
                            + " million characters of text");
        }
    }
}
