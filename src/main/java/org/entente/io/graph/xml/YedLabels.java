package org.entente.io.graph.xml;

import java.util.ArrayList;
import java.util.List;
import org.entente.io.graph.draft.Markup;
import org.entente.io.problem.FileException;

/** What yEd stores with the drawing of a node or an edge: labels and arrow heads. */
final class YedLabels {

    private static final String NO_HEAD = "none";

    private final List<String> labels = new ArrayList<>();
    private boolean edge;
    private String sourceHead = "";
    private String targetHead = "";

    /** Reads a {@code <data>} element of graphics at the cursor. */
    void read(XmlCursor xml) throws FileException {
        int outer = xml.depth();
        while (xml.child(outer)) {
            figure(xml);
        }
    }

    /** A group has one figure for its open state and one for its closed state. */
    private void figure(XmlCursor xml) throws FileException {
        int depth = xml.depth();
        int active = 0;
        int realizer = -1;
        boolean several = false;
        while (xml.child(depth)) {
            if (xml.starts("Realizers")) {
                several = true;
                active = number(xml.attribute("active").orElse("0"));
                int inner = xml.depth();
                while (xml.child(inner)) {
                    realizer++;
                    if (realizer == active) {
                        figure(xml);
                    }
                }
            } else if (!several) {
                part(xml);
            }
        }
    }

    private void part(XmlCursor xml) throws FileException {
        switch (xml.name()) {
            case "NodeLabel", "EdgeLabel" -> {
                edge |= xml.starts("EdgeLabel");
                String text = Markup.text(xml.text());
                if (!text.isEmpty()) {
                    labels.add(text);
                }
            }
            case "Arrows" -> {
                sourceHead = xml.attribute("source").orElse("");
                targetHead = xml.attribute("target").orElse("");
            }
            default -> {}
        }
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
    }

    /** Returns the label of a node, or all labels of an edge. */
    String label() {
        return labels.isEmpty() ? "" : edge ? String.join("; ", labels) : labels.get(0);
    }

    /** Returns how many labels a node has apart from its first. */
    int further() {
        return edge || labels.isEmpty() ? 0 : labels.size() - 1;
    }

    /** Tells whether an edge has its only head at its start. */
    boolean isTurned() {
        return hasHead(sourceHead) && targetHead.equals(NO_HEAD);
    }

    /** Tells whether an edge is directed, given the default of the file. */
    boolean directed(boolean otherwise) {
        if (sourceHead.isEmpty() && targetHead.isEmpty()) {
            return otherwise;
        }
        return hasHead(sourceHead) != hasHead(targetHead);
    }

    private static boolean hasHead(String head) {
        return !head.isEmpty() && !head.equals(NO_HEAD);
    }
}
