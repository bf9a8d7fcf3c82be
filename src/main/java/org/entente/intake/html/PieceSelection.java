package org.entente.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.intake.BlockKind;
import org.entente.intake.DropReason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Decides which pieces of a page belong to the article. */
final class PieceSelection {

    /**
     * A piece and what it is.
     *
     * @param headline whether it is the headline
     * @param reason why it is not part of the article; null if it is
     */
    record Verdict(Piece piece, boolean headline, @Nullable DropReason reason) {}

    private static final double LINKED = 0.6;
    private static final int MAX_LINK_CHARS = 200;
    private static final int MIN_LINK_CHARS = 30;
    private static final int MAX_LABEL_CHARS = 160;

    private final List<Piece> pieces;
    private final Signs signs;
    private final Element root;
    private final String headline;
    private final @Nullable DropReason[] reasons;

    private PieceSelection(List<Piece> pieces, Signs signs, Element root, String headline) {
        this.pieces = pieces;
        this.signs = signs;
        this.root = root;
        this.headline = Headline.words(headline);
        this.reasons = new @Nullable DropReason[pieces.size()];
    }

    /** Judges the pieces of a page. */
    static List<Verdict> ofPage(Element body, String headline) {
        List<Piece> pieces = PieceCollector.collect(body);
        int at = headlinePiece(pieces, Headline.words(headline));
        Signs signs = signs(body, pieces, at < 0 ? null : pieces.get(at).element());
        Element root = new RootFinder(signs, pieces, at).find(body);
        return new PieceSelection(pieces, signs, root, headline).verdicts(at, true);
    }

    /** Judges the pieces of a person's selection of a page. */
    static List<Verdict> ofSelection(Element body) {
        List<Piece> pieces = PieceCollector.collect(body);
        return new PieceSelection(pieces, signs(body, pieces, null), body, "").verdicts(-1, false);
    }

    private static Signs signs(Element body, List<Piece> pieces, @Nullable Element headline) {
        Map<Element, Integer> running =
                Weights.sums(pieces, piece -> Math.max(0, Weights.of(piece)));
        return new Signs(running, running.getOrDefault(body, 0), headline);
    }

    private List<Verdict> verdicts(int first, boolean whole) {
        judgeEach();
        if (whole) {
            dropCaptions();
            trimHead();
            trimTail();
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < reasons.length; i++) {
            verdicts.add(new Verdict(pieces.get(i), i == first, i == first ? null : reasons[i]));
        }
        return verdicts;
    }

    /** Returns the piece that is the headline, a heading rather than other text; -1 for none. */
    private static int headlinePiece(List<Piece> pieces, String headline) {
        int found = -1;
        for (int i = 0; i < pieces.size() && !headline.isEmpty(); i++) {
            Piece piece = pieces.get(i);
            if (Headline.words(piece.text()).equals(headline)) {
                if (piece.kind() == BlockKind.HEADING) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    private void judgeEach() {
        for (int i = 0; i < pieces.size(); i++) {
            reasons[i] = judge(pieces.get(i));
        }
    }

    private @Nullable DropReason judge(Piece piece) {
        DropReason sign = signs.of(piece.element());
        if (sign != null) {
            return sign;
        }
        if (!RootFinder.isInside(piece.element(), root)) {
            return DropReason.OUTSIDE;
        }
        if (!headline.isEmpty() && Headline.words(piece.text()).equals(headline)) {
            return DropReason.REPEATED;
        }
        DropReason phrase = BoilerplatePhrases.reason(piece.text());
        if (phrase != null) {
            return phrase;
        }
        if (isTime(piece)) {
            return DropReason.BYLINE;
        }
        return isLink(piece) ? DropReason.READ_MORE : null;
    }

    /** A line that the page marks as a date or a time of day. */
    private static boolean isTime(Piece piece) {
        Element time = piece.length() < MIN_LINK_CHARS ? piece.element().selectFirst("time") : null;
        return time != null && Headline.words(time.text()).equals(Headline.words(piece.text()));
    }

    /** Tells whether a line is a link; a short one in its own paragraph belongs to the text. */
    private static boolean isLink(Piece piece) {
        boolean ownParagraph = piece.element().normalName().equals("p");
        return piece.linkDensity() > LINKED
                && piece.length() < MAX_LINK_CHARS
                && !(ownParagraph && piece.length() < MIN_LINK_CHARS);
    }

    /** Drops the lines under pictures, unless the article is made of such lines. */
    private void dropCaptions() {
        Map<Element, Integer> perElement = Weights.sums(pieces, piece -> 1);
        int running = 0;
        List<Integer> captions = new ArrayList<>();
        for (int i = 0; i < reasons.length; i++) {
            Piece piece = pieces.get(i);
            if (reasons[i] == null) {
                running += Weights.isRunning(piece) ? 1 : 0;
                if (isCaption(piece) && perElement.getOrDefault(piece.element(), 0) == 1) {
                    captions.add(i);
                }
            }
        }
        if (captions.size() <= running) {
            captions.forEach(i -> reasons[i] = DropReason.CAPTION);
        }
    }

    /** A short line without a sentence in the same block as a picture. */
    private static boolean isCaption(Piece piece) {
        return piece.kind() != BlockKind.HEADING
                && piece.length() <= MAX_LABEL_CHARS
                && !Weights.endsSentence(piece.text())
                && piece.element().selectFirst("img, picture") != null;
    }

    /** Drops what is before the first running text and is neither a heading nor a sentence. */
    private void trimHead() {
        for (int i = 0; i < pieces.size(); i++) {
            if (reasons[i] != null) {
                continue;
            }
            Piece piece = pieces.get(i);
            if (Weights.isRunning(piece)) {
                return;
            }
            if (piece.kind() != BlockKind.HEADING && !Weights.endsSentence(piece.text())) {
                reasons[i] = DropReason.BYLINE;
            }
        }
    }

    /** Drops headings that nothing follows, and labels after the last running text. */
    private void trimTail() {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (reasons[i] != null) {
                continue;
            }
            Piece piece = pieces.get(i);
            if (piece.kind() != BlockKind.HEADING) {
                return;
            }
            reasons[i] = DropReason.READ_MORE;
        }
    }
}
