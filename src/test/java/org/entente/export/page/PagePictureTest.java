package org.entente.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.drawing.PillMark;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Typeface;
import org.entente.export.Drawn;
import org.entente.export.picture.ImageOptions;
import org.entente.export.picture.SvgExport;
import org.entente.graph.Pair;
import org.entente.model.Concern;
import org.entente.model.Tie;
import org.entente.model.id.TieId;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The groups of a page's picture, which its script and other programs rely on. */
class PagePictureTest {

    private final Drawn drawn = Drawn.overview();
    private final String page = HtmlExportTest.page(drawn);
    private final Map<String, String> colors = colors();
    private final Document picture =
            parse(page.substring(page.indexOf("<svg id=\"picture\""), end()));

    private int end() {
        return page.indexOf("<div id=\"tools\"");
    }

    @Test
    void theWholeIsPaintedAsInTheSvgFile() {
        byte[] file =
                new SvgExport(Typeface.inter())
                        .svg(
                                PictureSheet.bare(drawn.drawing(), "title", Typeface.inter()),
                                new ImageOptions(1, Rgba.TRANSPARENT));
        List<String> expected =
                children(parse(new String(file, StandardCharsets.UTF_8)).getDocumentElement())
                        .stream()
                        .filter(e -> e.getTagName().equals("g"))
                        .map(g -> keyInFile(g) + inks(g))
                        .toList();
        assertThat(children(layer("whole"))).hasSizeGreaterThan(80);
        assertThat(children(layer("whole")).stream().map(g -> keyOnPage(g) + inks(g)).toList())
                .isEqualTo(expected);
    }

    @Test
    void everyTieIsAGroupOnceAndNoIdIsThereTwice() {
        Matcher ids = Pattern.compile("(?<![-\\w])id=\"([^\"]*)\"").matcher(page);
        List<String> all = ids.results().map(result -> result.group(1)).toList();
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all)
                .containsAll(
                        drawn.graph().ties().stream().map(tie -> PageIds.of(tie.id())).toList());
    }

    @Test
    void ribbonsNameTheirTiesAndQuoteThem() {
        for (RibbonMark mark : drawn.drawing().ribbons()) {
            Element ribbon = byId("ribbon-" + mark.ties().get(0).value());
            assertThat(ribbon.getAttribute("class")).startsWith("ribbon ");
            assertThat(ribbon.getAttribute("data-ties"))
                    .isEqualTo(
                            mark.ties().stream()
                                    .map(TieId::value)
                                    .collect(Collectors.joining(" ")));
            assertThat(text(ribbon, "title")).isEqualTo(mark.title());
            for (TieId id : mark.ties()) {
                String quote = drawn.evidence().citations(id).get(0).evidence().quote().strip();
                assertThat(text(ribbon, "desc")).contains(quote);
            }
        }
        assertThat(byId("ribbon-russia-nk-alliance").getAttribute("aria-label"))
                .isEqualTo(
                        "Russia and North Korea, 8 ties, all cooperative, 5 stated, 2 reported,"
                                + " 1 predicted");
    }

    @Test
    void everyPairWithSeveralTiesIsFannedOut() {
        Map<String, Element> fans = new HashMap<>();
        children(layer("fans")).forEach(fan -> fans.put(fan.getAttribute("data-pair"), fan));
        List<Pair> several =
                drawn.graph().pairs().stream().filter(pair -> pair.ties().size() > 1).toList();
        assertThat(fans).hasSize(several.size());
        for (Pair pair : several) {
            Element fan = Objects.requireNonNull(fans.get(PageMarks.pair(pair.id())));
            Set<String> lines = new TreeSet<>();
            Set<String> labels = new TreeSet<>();
            for (Element group : children(fan)) {
                String kind = group.getAttribute("class");
                if (kind.startsWith("tie ")) {
                    lines.add(group.getAttribute("data-claims"));
                } else if (kind.startsWith("label ")) {
                    labels.add(group.getAttribute("data-claims"));
                }
            }
            Set<String> ties =
                    pair.ties().stream()
                            .map(tie -> tie.id().value())
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(lines).as(fan.getAttribute("data-title")).isEqualTo(ties);
            assertThat(labels).isEqualTo(ties);
        }
    }

    @Test
    void everyConcernOnAPillIsLinkedToItsHolders() {
        List<Element> links = children(layer("links"));
        assertThat(links).allMatch(link -> link.getAttribute("class").equals("link"));
        for (Concern concern : drawn.graph().concerns()) {
            boolean shown =
                    drawn.drawing().pill(concern.id()).filter(p -> p.label().shown()).isPresent();
            long count =
                    links.stream()
                            .filter(
                                    link ->
                                            words(link, "data-claims")
                                                    .contains(concern.id().value()))
                            .count();
            assertThat(count).isGreaterThanOrEqualTo(shown ? concern.holders().size() : 0);
        }
    }

    @Test
    void whatIsLeftOfAMarkIsThereForEveryChoiceOfCertainties() {
        List<Element> variants = children(layer("variants"));
        for (RibbonMark mark : drawn.drawing().ribbons()) {
            long certainties =
                    drawn.graph().ties().stream()
                            .filter(tie -> mark.ties().contains(tie.id()))
                            .map(Tie::status)
                            .distinct()
                            .count();
            List<Element> own =
                    variants.stream()
                            .filter(
                                    v ->
                                            v.getAttribute("data-of")
                                                    .equals(PageIds.of(mark.subject())))
                            .toList();
            assertThat(own).hasSize((1 << certainties) - 2);
            assertThat(own).allMatch(variant -> !children(variant).isEmpty());
        }
    }

    @Test
    void pillsListTheirConcernsAndLabelsHoldBoxAndText() {
        for (PillMark mark : drawn.drawing().pills()) {
            Element pill = byId(PageIds.of(mark.subject()));
            assertThat(pill.getAttribute("class")).isEqualTo("concern-pill");
            assertThat(words(pill, "data-claims")).hasSameSizeAs(mark.subject().concerns());
        }
        for (Element group : children(layer("whole"))) {
            String kind = group.getAttribute("class");
            if (kind.startsWith("label ") && !kind.contains("name")) {
                assertThat(inks(group)).contains("path", "text");
            }
        }
    }

    private Element layer(String id) {
        return byId(id);
    }

    private Element byId(String id) {
        return all(picture.getDocumentElement()).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no element " + id));
    }

    private static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>(List.of(root));
        children(root).forEach(child -> all.addAll(all(child)));
        return all;
    }

    private static String keyInFile(Element group) {
        return group.hasAttribute("id")
                ? group.getAttribute("id")
                : group.getAttribute("class") + group.getAttribute("data-ties");
    }

    private static String keyOnPage(Element group) {
        String kind = group.getAttribute("class").split(" ", -1)[0];
        return Set.of("tie", "node").contains(kind)
                ? group.getAttribute("id")
                : kind + group.getAttribute("data-ties");
    }

    /** Says what a group paints, in order; flags and what is under a mark aside. */
    private String inks(Element group) {
        return children(group).stream()
                .filter(ink -> Set.of("path", "text").contains(ink.getTagName()))
                .filter(ink -> !List.of(ink.getAttribute("class").split(" ")).contains("halo"))
                .map(this::ink)
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private String ink(Element ink) {
        String place =
                ink.getTagName().equals("path")
                        ? ink.getAttribute("d")
                        : ink.getAttribute("x") + ' ' + ink.getAttribute("y");
        boolean line = !ink.getAttribute("stroke-dasharray").isEmpty() || isLine(ink);
        return String.join(
                " ",
                ink.getTagName(),
                place,
                line ? "" : color(ink, "fill", "f-"),
                line ? color(ink, "stroke", "s-") : "",
                line ? ink.getAttribute("stroke-width") : "",
                ink.getAttribute("stroke-dasharray"),
                ink.getAttribute("fill-opacity"),
                line ? ink.getAttribute("stroke-opacity") : "",
                ink.getAttribute("font-size"),
                ink.getAttribute("font-weight"),
                ink.getTagName().equals("text") ? ink.getTextContent() : "");
    }

    private static boolean isLine(Element ink) {
        return ink.getAttribute("fill").equals("none")
                || List.of(ink.getAttribute("class").split(" ")).contains("line");
    }

    /** The colour as an attribute has it, or as the class has it in the light. */
    private String color(Element ink, String attribute, String prefix) {
        if (ink.hasAttribute(attribute)) {
            return ink.getAttribute(attribute);
        }
        for (String kind : ink.getAttribute("class").split(" ", -1)) {
            if (kind.startsWith(prefix)) {
                return colors.getOrDefault(kind.substring(prefix.length()), kind);
            }
        }
        return "none";
    }

    private Map<String, String> colors() {
        Matcher root = Pattern.compile(":root \\{([^}]*)}").matcher(page);
        assertThat(root.find()).isTrue();
        Map<String, String> found = new HashMap<>();
        Matcher variable = Pattern.compile("--([\\w-]+): (#\\w{6});").matcher(root.group(1));
        while (variable.find()) {
            found.put(variable.group(1), variable.group(2));
        }
        return found;
    }

    private static List<String> words(Element element, String attribute) {
        return List.of(element.getAttribute(attribute).split(" "));
    }

    private static String text(Element group, String name) {
        return children(group).stream()
                .filter(child -> child.getTagName().equals(name))
                .map(Node::getTextContent)
                .collect(Collectors.joining());
    }

    private static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
