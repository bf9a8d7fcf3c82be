package org.entente.intake.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that contains the article. Running text passes its weight to the elements
 * around it, less at each level; the heaviest element is widened to those that contain much more of
 * the same.
 */
final class RootFinder {

    /** How many levels up the weight of a piece of text is passed. */
    private static final int MAX_LEVELS = 5;

    /** A wider element is chosen if it adds more than this share of the current content. */
    private static final double MIN_GAIN = 0.15;

    /** Only an article with at least this much text is assumed to continue elsewhere. */
    private static final int MIN_HELD = 1000;

    /** How many levels up similar elements are searched. */
    private static final int MAX_WIDENING = 3;

    /** The bonus of an element that claims to hold the article's body. */
    private static final double NAMED_BODY = 1.5;

    private final Signs signs;
    private final List<Piece> pieces;

    /** The place of the headline among the pieces, -1 for none. */
    private final int headline;

    RootFinder(Signs signs, List<Piece> pieces, int headline) {
        this.signs = signs;
        this.pieces = pieces;
        this.headline = headline;
    }

    /** Returns the element that contains the article; the body if there is no running text. */
    Element find(Element body) {
        Map<Element, Integer> sums =
                Weights.sums(pieces, p -> signs.of(p.element()) == null ? Weights.of(p) : 0);
        Element root = heaviest(body);
        for (Element wider = wider(root, sums, body); wider != null; ) {
            root = wider;
            wider = wider(root, sums, body);
        }
        return withWhatLeadsThere(root, sums.getOrDefault(root, 0));
    }

    /** Widens the root to running text between it and the headline. */
    private Element withWhatLeadsThere(Element root, int held) {
        int between = 0;
        Piece first = null;
        for (int i = headline + 1; headline >= 0 && i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (isInside(piece.element(), root)) {
                break;
            }
            int weight = signs.of(piece.element()) == null ? Math.max(0, Weights.of(piece)) : 0;
            first = first == null && weight > 0 ? piece : first;
            between += weight;
        }
        boolean much = between > MIN_GAIN * held && between <= held && held >= MIN_HELD;
        if (first == null || !much) {
            return root;
        }
        Element common = root;
        while (common.parent() != null && !isInside(first.element(), common)) {
            common = common.parent();
        }
        return common;
    }

    /** Tells whether an element is another or inside it. */
    static boolean isInside(Element element, Element around) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(around)) {
                return true;
            }
        }
        return false;
    }

    /** Returns an element around the root that contains much more of the article; null for none. */
    private @Nullable Element wider(Element root, Map<Element, Integer> sums, Element body) {
        int held = sums.getOrDefault(root, 0);
        int depth = 0;
        int level = 0;
        for (Element around = root; level < MAX_WIDENING && !around.equals(body); ) {
            Element parent = around.parent();
            if (parent == null) {
                return null;
            }
            around = parent;
            depth++;
            // An element with a single child is a wrapper, and does not count as a level.
            level += parent.childrenSize() > 1 ? 1 : 0;
            int gain =
                    level <= 1
                            ? sums.getOrDefault(around, 0) - held
                            : alike(root, around, depth, sums);
            if (gain > MIN_GAIN * held) {
                return around;
            }
        }
        return null;
    }

    /**
     * Returns the weight of elements similar to the root, at the same depth in an element around
     * it.
     */
    private int alike(Element root, Element around, int depth, Map<Element, Integer> sums) {
        int sum = 0;
        for (Element other : atDepth(around, depth)) {
            if (!other.equals(root)
                    && other.normalName().equals(root.normalName())
                    && other.className().equals(root.className())
                    && signs.of(other) == null) {
                sum += Math.max(0, sums.getOrDefault(other, 0));
            }
        }
        return sum;
    }

    private static List<Element> atDepth(Element around, int depth) {
        List<Element> elements = List.of(around);
        for (int i = 0; i < depth; i++) {
            List<Element> deeper = new ArrayList<>();
            elements.forEach(element -> deeper.addAll(element.children()));
            elements = deeper;
        }
        return elements;
    }

    private Element heaviest(Element body) {
        Map<Element, Double> scores = scores();
        Element heaviest = body;
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            boolean named = entry.getKey().attr("itemprop").contains("articleBody");
            double score = entry.getValue() * (named ? NAMED_BODY : 1);
            if (score > most) {
                most = score;
                heaviest = entry.getKey();
            }
        }
        return heaviest;
    }

    private Map<Element, Double> scores() {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            int weight = Weights.of(piece);
            if (weight <= 0 || signs.of(piece.element()) != null) {
                continue;
            }
            Element around = piece.element().parent();
            Element element = around == null ? piece.element() : around;
            for (int level = 0; level < MAX_LEVELS; level++) {
                double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (3 * level);
                scores.merge(element, weight * share, Double::sum);
                Element parent = element.parent();
                if (parent == null) {
                    break;
                }
                element = parent;
            }
        }
        return scores;
    }
}
