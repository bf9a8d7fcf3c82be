package org.entente.export.page;

import java.util.List;
import org.entente.drawing.style.LinePattern;
import org.entente.export.text.HtmlPrinter;
import org.entente.export.text.SvgPath;
import org.entente.graph.RelationGraph;
import org.entente.model.Stance;
import org.entente.model.Status;

/** Prints the filters of a page, which are its legend too. */
final class PageFilters {

    private final RelationGraph graph;
    private final HtmlPrinter html;

    PageFilters(RelationGraph graph, HtmlPrinter html) {
        this.graph = graph;
        this.html = html;
    }

    /** Prints the filters that make a difference. */
    void print() {
        html.begin("form", "id", "filters", "aria-label", "What is shown");
        html.begin("fieldset").element("legend", "Stance");
        for (Stance stance : Stance.values()) {
            long count = graph.ties().stream().filter(t -> t.stance() == stance).count();
            choice("stance", stance.word(), stance.text(), count, LinePattern.SOLID);
        }
        choice("stance", "concern", "concern", graph.concerns().size(), LinePattern.FINE);
        html.end().line();
        html.begin("fieldset").element("legend", "How certain");
        for (Status status : Status.values()) {
            long count =
                    graph.ties().stream().filter(t -> t.status() == status).count()
                            + graph.concerns().stream().filter(c -> c.status() == status).count();
            choice("status", status.word(), status.text(), count, LinePattern.of(status));
        }
        html.end().line();
        html.end().line();
    }

    private void choice(String name, String value, String text, long count, LinePattern pattern) {
        if (count == 0) {
            return;
        }
        List<Double> dashes = pattern.dashes();
        html.begin("label");
        html.begin("input", "type", "checkbox", "name", name, "value", value, "checked", "");
        html.begin(
                "svg",
                "class",
                "swatch " + value,
                "viewBox",
                "0 0 26 8",
                "width",
                "26",
                "height",
                "8",
                "aria-hidden",
                "true");
        html.begin(
                        "path",
                        "class",
                        pattern == LinePattern.DOTTED ? "line dotted" : "line",
                        "d",
                        "M1 4H25",
                        "stroke-width",
                        "2",
                        "stroke-dasharray",
                        dashes.isEmpty() ? "none" : SvgPath.numbers(dashes))
                .end();
        html.end();
        html.text(text + " ");
        html.element("span", Long.toString(count), "class", "count");
        html.end().line();
    }
}
