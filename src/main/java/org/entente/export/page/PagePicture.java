package org.entente.export.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelShape;
import org.entente.drawing.LinkMark;
import org.entente.drawing.Subject;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.sheet.EvidenceNote;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Typeface;
import org.entente.export.text.HtmlPrinter;
import org.entente.export.text.SvgPath;
import org.entente.graph.RelationGraph;
import org.entente.model.Concern;
import org.entente.model.id.ElementId;
import org.entente.model.trace.EvidenceIndex;

/**
 * Prints a drawing as SVG within a page: the groups of ink that every painter paints, and, hidden
 * at first, labels without room, fans of pairs, and the links of concerns.
 */
final class PagePicture {

    private static final double MARGIN = 10;

    private final EvidenceIndex evidence;
    private final RelationGraph graph;
    private final GraphDrawing drawing;
    private final Typeface typeface;
    private final HtmlPrinter html;
    private final PageInk ink;
    private final PageMarks marks;
    private final List<Set<ElementId>> leftOut;
    private final Set<String> identified = new HashSet<>();

    PagePicture(
            EvidenceIndex evidence,
            RelationGraph graph,
            GraphDrawing drawing,
            List<Set<ElementId>> leftOut,
            Typeface typeface,
            PageInk ink,
            HtmlPrinter html) {
        this.evidence = evidence;
        this.graph = graph;
        this.leftOut = leftOut;
        this.drawing = atRest(drawing);
        this.typeface = typeface;
        this.html = html;
        this.ink = ink;
        this.marks = new PageMarks(graph, quotes(), html);
    }

    /** Without emphasis, and without the links of pills. */
    private static GraphDrawing atRest(GraphDrawing drawing) {
        GraphDrawing plain = PaintedGroup.standingOut(drawing, Emphasis.PLAIN);
        return plain.with(
                plain.links().stream()
                        .filter(link -> plain.pill(link.concern()).isEmpty())
                        .toList(),
                plain.ties(),
                plain.nodes());
    }

    private Map<ElementId, String> quotes() {
        return EvidenceNote.of(drawing, evidence).stream()
                .collect(Collectors.toMap(EvidenceNote::id, EvidenceNote::text));
    }

    void print(String title) {
        List<PageFans.Fan> fans = new PageFans(drawing, graph, evidence, typeface).all();
        Box box = PageFans.around(drawing.bounds(), fans).grow(MARGIN);
        box = drawing.backdrop().isEmpty() ? box : box.union(drawing.area());
        String view = numbers(box.minX(), box.minY(), box.width(), box.height());
        html.begin("svg", "id", "picture", "viewBox", view, "role", "group", "aria-label", title);
        html.line();
        printLinks();
        layer("whole", PaintedGroup.of(drawing, typeface));
        layer("waiting", waiting());
        html.begin("g", "id", "variants").line();
        new PageVariants(drawing, graph, leftOut, evidence, typeface).all().forEach(this::print);
        html.end().line();
        html.begin("g", "id", "fans").line();
        fans.forEach(this::print);
        html.end().line();
        html.end().line();
    }

    /** Prints the links of concerns on pills, each only once. */
    private void printLinks() {
        Map<List<Object>, LinkMark> links = new LinkedHashMap<>();
        Map<List<Object>, List<ElementId>> concerns = new LinkedHashMap<>();
        for (Concern concern : graph.concerns()) {
            if (drawing.pill(concern.id()).isPresent()) {
                for (LinkMark link : Revised.lit(drawing, Set.of(concern.id())).links()) {
                    List<Object> key = List.of(link.end(), link.holder(), link.curve());
                    links.putIfAbsent(key, link);
                    concerns.computeIfAbsent(key, k -> new ArrayList<>()).add(concern.id());
                }
            }
        }
        html.begin("g", "id", "links").line();
        links.forEach(
                (key, link) -> {
                    GraphDrawing alone = drawing.marks(List.of(link), List.of(), List.of());
                    for (PaintedGroup group : PaintedGroup.of(alone, typeface)) {
                        String ids = PageIds.list(concerns.getOrDefault(key, List.of()));
                        html.begin("g", "class", "link", "data-claims", ids);
                        ink.print(group.light().inks(), group.dark().inks(), "");
                        html.end().line();
                    }
                });
        html.end().line();
    }

    private void layer(String id, List<PaintedGroup> groups) {
        html.begin("g", "id", id).line();
        groups.forEach(this::print);
        html.end().line();
    }

    /** A mark printed again has no id; only the first has. */
    private void print(PaintedGroup group) {
        Subject subject = group.light().subject();
        boolean first =
                subject != null
                        && PageMarks.isMark(group.light())
                        && identified.add(PageIds.of(subject));
        print(group, first);
    }

    private void print(PaintedGroup group, boolean hasId) {
        marks.begin(group.light(), hasId);
        ink.print(group.lightHalo(), group.darkHalo(), "halo");
        ink.print(group.light().inks(), group.dark().inks(), "");
        html.end().line();
    }

    /** Returns the labels that are hidden or abbreviated until selected, in full. */
    private List<PaintedGroup> waiting() {
        GraphDrawing crowded =
                drawing.marks(
                                List.of(),
                                drawing.ties().stream().filter(t -> waits(t.label())).toList(),
                                drawing.nodes().stream()
                                        .filter(node -> waits(node.label()))
                                        .map(node -> node.withLabel(inWords(node.label())))
                                        .toList())
                        .withRibbons(
                                drawing.ribbons().stream().filter(r -> waits(r.label())).toList())
                        .withPills(
                                drawing.pills().stream()
                                        .filter(pill -> waits(pill.label()))
                                        .map(pill -> pill.withLabel(inWords(pill.label())))
                                        .toList())
                        .withLines(line -> line.withLabel(inWords(line.label())));
        return PaintedGroup.of(crowded, typeface).stream().filter(g -> isText(g.light())).toList();
    }

    private static boolean waits(LabelMark label) {
        return !label.shown() || label.isNumber();
    }

    private static LabelMark inWords(LabelMark label) {
        return label.shaped(LabelShape.Form.WORDS);
    }

    private static boolean isText(InkGroup group) {
        return switch (group.part()) {
            case LABEL, PILL, NAME -> true;
            default -> false;
        };
    }

    private void print(PageFans.Fan fan) {
        html.begin(
                        "g",
                        "class",
                        "fan",
                        "data-pair",
                        PageMarks.pair(fan.pair().id()),
                        "data-title",
                        marks.spoken(fan.pair()),
                        "data-gone",
                        String.join(" ", fan.gone()))
                .line();
        PaintedGroup.of(fan.marks(), typeface).forEach(this::print);
        html.end().line();
    }

    private void print(PageVariants.Variant variant) {
        html.begin(
                        "g",
                        "class",
                        "variant",
                        "data-of",
                        PageIds.of(variant.of()),
                        "data-left",
                        PageIds.list(variant.left()))
                .line();
        PaintedGroup.of(variant.marks(), typeface).forEach(group -> print(group, false));
        html.end().line();
    }

    private static String numbers(double... numbers) {
        StringBuilder list = new StringBuilder();
        for (double number : numbers) {
            list.append(list.isEmpty() ? "" : " ").append(SvgPath.number(number));
        }
        return list.toString();
    }
}
