package org.entente.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.TROOPS;
import static org.entente.model.SampleDossiers.UNEASE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.place.BuiltInPlaces;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.sheet.SheetComposer;
import org.entente.drawing.sheet.SheetOptions;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Theme;
import org.entente.export.HostileDossiers;
import org.entente.graph.RelationGraph;
import org.entente.model.SampleDossiers;
import org.entente.model.Tie;
import org.entente.model.id.TieId;
import org.entente.model.trace.EvidenceIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SvgExportTest {

    private static final SheetOptions ALL = new SheetOptions(true, true, true);

    private final SvgExport export = new SvgExport(Pictures.INTER);

    private static PictureSheet sheet(SheetOptions options) {
        return new SheetComposer(Pictures.INTER)
                .compose(
                        Pictures.relations(),
                        EvidenceIndex.of(SampleDossiers.relations()),
                        options);
    }

    private Document document(PictureSheet sheet) {
        return parse(export.svg(sheet, new ImageOptions(1, Rgba.of("#ffffff"))));
    }

    private static Document parse(byte[] svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(new String(svg, StandardCharsets.UTF_8), e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element byId(Document document, String id) {
        List<Element> found =
                elements(document, "*").stream()
                        .filter(e -> e.getAttribute("id").equals(id))
                        .toList();
        assertThat(found).as(id).hasSize(1);
        return found.get(0);
    }

    private static String child(Element element, String name) {
        NodeList nodes = element.getElementsByTagNameNS("*", name);
        return nodes.getLength() == 0 ? "" : nodes.item(0).getTextContent();
    }

    @Test
    void thePageIsAnImageWithATitleAndASize() {
        Element root = document(sheet(SheetOptions.BARE)).getDocumentElement();

        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 1000 700");
        assertThat(root.getAttribute("width")).isEqualTo("1000");
        assertThat(child(root, "title")).isEqualTo("Aland and its neighbours");
        assertThat(child(root, "desc")).isEqualTo("The news");
    }

    @Test
    void theWidthMayBeGivenInMillimetres() {
        ImageOptions options = new ImageOptions(new ImageSize.Print(180, 300), Rgba.TRANSPARENT);
        Element root = parse(export.svg(sheet(SheetOptions.BARE), options)).getDocumentElement();

        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 1000 700");
        assertThat(root.getAttribute("width")).isEqualTo("180mm");
        assertThat(root.getAttribute("height")).isEqualTo("126mm");
    }

    @Test
    void everyElementHasOneGroupThatSaysWhatItIsAndWhatSupportsIt() {
        Document document = document(sheet(SheetOptions.BARE));

        for (Tie tie : SampleDossiers.relations().ties()) {
            assertThat(byId(document, "tie-" + tie.id().value()).getTagName()).isEqualTo("g");
        }
        Element troops = byId(document, "tie-" + TROOPS.value());
        assertThat(child(troops, "title")).isEqualTo("Aland \u2192 Borduria: sends troops");
        assertThat(child(troops, "desc"))
                .isEqualTo(
                        "Aland \u2192 Borduria: sends troops (reported) \u2014 \u201cAland sends"
                                + " troops to Borduria\u201d (\u00b6\u00a01)");
        assertThat(child(byId(document, "actor-" + ALAND.value()), "title")).isEqualTo("Aland");
        assertThat(child(byId(document, "concern-" + UNEASE.value()), "desc"))
                .contains("Cordia, Dana Reyes: uneasy at partnership")
                .contains("\u201cuneasy at the partnership\u201d");
    }

    @Test
    void aRibbonNamesItsTiesAndQuotesWhatSupportsThem() {
        RelationGraph graph = Pictures.builtIn();
        GraphDrawing drawing =
                Pictures.composer(Theme.LIGHT)
                        .compose(
                                graph,
                                BuiltInPlaces.of(graph.dossier()),
                                BuiltInPlaces.AREA,
                                Set.of(),
                                Detail.OVERVIEW);
        Document document =
                document(
                        new SheetComposer(Pictures.INTER)
                                .compose(
                                        drawing,
                                        EvidenceIndex.of(graph.dossier()),
                                        SheetOptions.BARE));

        List<Element> ribbons =
                elements(document, "g").stream()
                        .filter(g -> g.getAttribute("class").equals("ribbon"))
                        .toList();
        assertThat(ribbons).hasSameSizeAs(drawing.ribbons());
        for (int i = 0; i < ribbons.size(); i++) {
            String[] ties = ribbons.get(i).getAttribute("data-ties").split(" ");
            assertThat(ties).hasSizeGreaterThan(1);
            assertThat(child(ribbons.get(i), "title")).contains(ties.length + " ");
            for (String id : ties) {
                Tie tie = graph.dossier().tie(new TieId(id)).orElseThrow();
                assertThat(child(ribbons.get(i), "desc")).contains(tie.label());
            }
        }
    }

    @Test
    void idsAreUniqueAndEveryReferenceIsMet() {
        RelationGraph graph = Pictures.builtIn();
        PictureSheet sheet =
                PictureSheet.bare(
                        Pictures.arranged(graph, new Box(0, 0, 1040, 770), Theme.DARK),
                        "Title",
                        Pictures.INTER);
        Document document = document(sheet);
        Set<String> ids = new LinkedHashSet<>();
        for (Element element : elements(document, "*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id")))
                        .as(element.getAttribute("id"))
                        .isTrue();
            }
        }
        for (Element element : elements(document, "*")) {
            String clip = element.getAttribute("clip-path");
            if (!clip.isEmpty()) {
                assertThat(ids).contains(clip.replaceAll("url\\(#(.*)\\)", "$1"));
            }
            String link = element.getAttributeNS("http://www.w3.org/1999/xlink", "href");
            if (!link.isEmpty()) {
                assertThat(ids).contains(link.substring(1));
            }
        }
        assertThat(ids).contains("flag-kr", "flag-us", "tie-nk-troops-russia");
        assertThat(elements(document, "script")).isEmpty();
        assertThat(elements(document, "image")).isEmpty();
        assertThat(elements(document, "symbol")).isEmpty();
        assertThat(elements(document, "marker")).isEmpty();
    }

    @Test
    void textIsTextInInter() {
        Document document = document(sheet(ALL));
        List<String> texts =
                elements(document, "text").stream().map(Element::getTextContent).toList();

        assertThat(texts).contains("Aland", "Borduria", "sends troops", "cooperative");
        assertThat(texts).contains("Source: The news \u00b7 7 of 8 sentences cited");
        assertThat(elements(document, "text"))
                .allMatch(text -> text.getAttribute("font-family").startsWith("Inter, "));
    }

    /** Readers without an order of painting would put the halo over the letters. */
    @Test
    void aHaloIsASeparateTextRightBelow() {
        List<Element> texts = elements(document(sheet(SheetOptions.BARE)), "text");
        List<Element> halos =
                texts.stream().filter(text -> text.getAttribute("class").equals("halo")).toList();

        assertThat(halos).isNotEmpty();
        for (Element halo : halos) {
            Element letters = texts.get(texts.indexOf(halo) + 1);
            assertThat(letters.getPreviousSibling()).isSameAs(halo);
            assertThat(letters.getTextContent()).isEqualTo(halo.getTextContent());
            assertThat(letters.getAttribute("x")).isEqualTo(halo.getAttribute("x"));
            assertThat(halo.getAttribute("fill")).isEqualTo("none");
            assertThat(halo.getAttribute("aria-hidden")).isEqualTo("true");
            assertThat(letters.hasAttribute("stroke")).isFalse();
        }
        assertThat(texts).noneMatch(text -> text.hasAttribute("paint-order"));
    }

    @Test
    void theSamePageGivesTheSameBytes() {
        assertThat(export.svg(sheet(ALL), new ImageOptions(1, Rgba.TRANSPARENT)))
                .isEqualTo(
                        new SvgExport(Pictures.INTER)
                                .svg(sheet(ALL), new ImageOptions(1, Rgba.TRANSPARENT)));
    }

    @Test
    void aTransparentPageHasNoGround() {
        assertThat(
                        elements(
                                parse(
                                        export.svg(
                                                sheet(ALL), new ImageOptions(1, Rgba.TRANSPARENT))),
                                "rect"))
                .isEmpty();
        assertThat(elements(document(sheet(ALL)), "rect")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><b>bold</b>",
                "]]>",
                "a \"quote\" & 'another' <!-- no comment -->",
                "\uD83D\uDE00 \uD83C\uDDF0\uD83C\uDDF5",
                "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
                "&amp;&lt;",
                "%s${x}\\"
            })
    void aHostileTextComesThroughVerbatim(String text) {
        Document document = document(HostileDossiers.sheet(text, ALL));

        assertThat(child(document.getDocumentElement(), "title")).isEqualTo(text);
        assertThat(child(byId(document, "tie-tie-one"), "title")).endsWith(": " + text);
        assertThat(child(byId(document, "actor-one"), "title")).isEqualTo(text);
        assertThat(elements(document, "b")).isEmpty();
    }

    @Test
    void linesBreakInTitlesAndWhatXmlForbidsIsReplaced() {
        Document document = document(HostileDossiers.sheet("a\nb\u0000c\uD800d\uFFFEe", ALL));

        assertThat(child(document.getDocumentElement(), "title"))
                .isEqualTo("a\nb\uFFFDc\uFFFDd\uFFFDe");
    }
}
