package org.entente.export.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.style.Typeface;
import org.entente.export.text.HtmlPrinter;
import org.entente.graph.FilterChoice;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.StoryStep;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.trace.Coverage;
import org.entente.model.trace.EvidenceIndex;
import org.entente.model.trace.Storyline;
import org.entente.wording.Counted;

/**
 * Writes a dossier as one self-contained HTML page: the picture, the article and the evidence, with
 * links from every line to its sentence and back, by mouse and keyboard.
 *
 * <p>Everything is in the markup; the script only selects, filters and scrolls, and the page can be
 * read and printed without it. A Content-Security-Policy allows only the page's own script and
 * style sheet, by their hashes, and no loading at all; flags are data URIs.
 */
public final class HtmlExport {

    private static final String HINT =
            "Click a line to see the sentence that says so, a sentence to see the lines it"
                    + " supports. Grey sentences support none. Esc clears.";

    private static final String RIBBON_HINT = " Wide lines open into their ties.";

    /** The letters of the page's own words, and typographic signs. */
    private static final String ALWAYS =
            IntStream.rangeClosed(' ', '~')
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining())
                    + "\u00a0\u00b6\u00b7\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2192\u2194";

    private final EvidenceIndex evidence;
    private final Dossier dossier;
    private final RelationGraph graph;
    private final GraphDrawing drawing;
    private final Typeface typeface;
    private final List<StoryStep> steps;
    private final List<Set<ElementId>> leftOut;
    private final HtmlPrinter html = HtmlPrinter.page();

    private HtmlExport(
            EvidenceIndex evidence, RelationGraph graph, GraphDrawing drawing, Typeface typeface) {
        this.evidence = evidence;
        this.dossier = evidence.dossier();
        this.graph = graph;
        this.drawing = drawing;
        this.typeface = typeface;
        this.steps = Storyline.of(evidence);
        this.leftOut = steps.stream().map(this::leftOut).toList();
    }

    private static Stream<Claim> claims(RelationGraph graph) {
        return Stream.concat(graph.ties().stream(), graph.concerns().stream());
    }

    /** Returns the claims and actors that a step of the story leaves out. */
    private Set<ElementId> leftOut(StoryStep step) {
        FilterChoice choice = new FilterChoice(step.filter());
        Set<ElementId> ids = new LinkedHashSet<>();
        if (choice.isActive()) {
            dossier.actors().stream()
                    .filter(a -> !choice.keeps(a))
                    .map(Actor::id)
                    .forEach(ids::add);
            claims(graph).map(Claim::id).forEach(ids::add);
            claims(graph.filtered(choice.of(dossier))).map(Claim::id).forEach(ids::remove);
        }
        return ids;
    }

    /**
     * Writes a graph as drawn, without emphasis. The same arguments give the same bytes.
     *
     * @param evidence the dossier's quotes, resolved
     * @param graph what to show
     * @param drawing its picture; the theme is ignored, since the page has both
     * @param typeface measures the picture's texts
     * @return the page in UTF-8
     */
    public static byte[] bytes(
            EvidenceIndex evidence, RelationGraph graph, GraphDrawing drawing, Typeface typeface) {
        return new HtmlExport(evidence, graph, drawing, typeface).page();
    }

    private byte[] page() {
        PageColors colors = new PageColors();
        HtmlPrinter figure = figure(colors);
        String css = PageStyle.css(typeface, characters(), colors);
        String script = PageScript.text();
        html.begin("html", "lang", "en").line();
        head(css, script);
        html.begin("body").line();
        html.element("a", "Skip to the article", "class", "skip", "href", "#sources").line();
        html.begin("div", "id", "desk").line();
        header();
        new PageFilters(graph, html).print();
        html.begin("main").line();
        html.append(figure);
        side();
        html.end().line();
        html.end().line();
        claims();
        html.verbatim("script", script);
        html.end().line().end().line();
        return html.bytes();
    }

    /** The picture is printed first, since the style sheet needs its colours. */
    private HtmlPrinter figure(PageColors colors) {
        HtmlPrinter figure = HtmlPrinter.fragment();
        figure.begin("figure").line();
        PageInk ink = new PageInk(typeface, colors, figure);
        new PagePicture(evidence, graph, drawing, leftOut, typeface, ink, figure)
                .print(dossier.title());
        PageZoom.print(figure);
        new PageLegend(drawing, typeface, ink, figure).print();
        figure.end().line();
        return figure;
    }

    /** Returns the letters of Inter that the page may need. */
    private SortedSet<Integer> characters() {
        Stream<String> sources =
                dossier.sources().stream().flatMap(s -> Stream.of(s.title(), s.article().text()));
        Stream<String> actors = dossier.actors().stream().map(Actor::name);
        Stream<String> claims = dossier.claims().stream().map(Claim::label);
        Stream<String> told =
                steps.stream()
                        .flatMap(step -> Stream.of(step.title(), String.valueOf(step.text())));
        return Stream.of(Stream.of(ALWAYS, dossier.title()), sources, actors, claims, told)
                .flatMap(texts -> texts)
                .flatMapToInt(String::codePoints)
                .filter(c -> c >= ' ' && c < 0xffff && typeface.covers(Character.toString(c)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void head(String css, String script) {
        String policy =
                "default-src 'none'; style-src '"
                        + hash(css)
                        + "'; script-src '"
                        + hash(script)
                        + "'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
        html.begin("head").line();
        html.begin("meta", "charset", "utf-8").line();
        html.begin("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
        html.begin("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.line().begin("meta", "name", "referrer", "content", "no-referrer");
        html.line().begin("meta", "name", "generator", "content", "Entente").line();
        html.element("title", dossier.title()).line();
        html.verbatim("style", css);
        html.end().line();
    }

    private static String hash(String content) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void header() {
        Coverage coverage = evidence.coverage();
        html.begin("header");
        html.element("h1", dossier.title());
        long actors = drawing.nodes().stream().filter(n -> n.id() instanceof ActorId).count();
        String counts =
                Counted.of(actors, "actor")
                        + " \u00b7 "
                        + Counted.of(graph.ties().size(), "tie")
                        + " \u00b7 "
                        + Counted.of(graph.concerns().size(), "concern");
        html.element("p", counts, "class", "counts");
        if (coverage.total() > 0) {
            html.element("p", coverage.words(), "class", "coverage");
        }
        html.element("button", "Dark", "type", "button", "id", "theme", "hidden", "");
        html.end().line();
    }

    private void side() {
        html.begin("div", "id", "side").line();
        new PageStory(html).print(steps, leftOut, !dossier.story().isEmpty());
        html.begin("section", "id", "evidence", "aria-label", "Evidence", "hidden", "").line();
        html.begin("header");
        html.element("h2", "Evidence", "id", "chosen", "role", "status");
        html.element("button", "Clear", "type", "button", "id", "clear");
        html.end();
        html.begin("div", "id", "found").end().line();
        html.end().line();
        html.begin("section", "id", "sources", "aria-label", "Sources", "tabindex", "-1").line();
        String hint = drawing.ribbons().isEmpty() ? HINT : HINT + RIBBON_HINT;
        html.element("p", hint, "class", "hint").line();
        Set<ElementId> shown = new LinkedHashSet<>();
        graph.ties().forEach(tie -> shown.add(tie.id()));
        graph.concerns().forEach(concern -> shown.add(concern.id()));
        PageArticle article = new PageArticle(evidence, shown, html);
        dossier.sources().forEach(article::print);
        html.end().line();
        html.end().line();
    }

    private void claims() {
        html.begin("section", "id", "claims").line();
        html.element("h2", "Every tie and concern, with its evidence").line();
        html.begin("div", "class", "list").line();
        PageClaims claims = new PageClaims(evidence, drawing, html);
        graph.ties().forEach(claims::print);
        graph.concerns().forEach(claims::print);
        html.end().line();
        html.element("p", "Made with Entente.", "class", "imprint");
        html.end().line();
    }
}
