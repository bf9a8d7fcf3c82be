package org.entente.export.picture.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.entente.drawing.style.Flags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class FlagShapesTest {

    private static final int SIZE = 96;

    /** How far a colour may be off where a mark's corner is reckoned in another order. */
    private static final int MAX_ROUNDING = 24;

    private static List<String> countries() {
        return List.of(Locale.getISOCountries()).stream()
                .map(iso -> iso.toLowerCase(Locale.ROOT))
                .filter(Flags::exists)
                .toList();
    }

    private static void elements(Element element, List<Element> found) {
        found.add(element);
        FlagShapes.children(element).forEach(child -> elements(child, found));
    }

    private static List<Element> elements(String iso) {
        List<Element> found = new ArrayList<>();
        elements(FlagShapes.of(iso).orElseThrow(), found);
        return found;
    }

    @Test
    void everyFlagIsShapesAndWhatTheyReferTo() {
        Set<String> names = new TreeSet<>();
        assertThat(countries()).hasSizeGreaterThan(240);
        for (String iso : countries()) {
            Element root = FlagShapes.of(iso).orElseThrow();
            assertThat(root.getAttribute("viewBox")).as(iso).isEqualTo("0 0 512 512");
            Set<String> ids = new TreeSet<>();
            for (Element element : elements(iso)) {
                names.add(element.getLocalName());
                String id = element.getAttribute("id");
                assertThat(id.isEmpty() || ids.add(id)).as("%s: %s", iso, id).isTrue();
                assertThat(element.hasAttribute("marker-mid")).as(iso).isFalse();
            }
        }
        assertThat(names)
                .isSubsetOf(
                        "svg",
                        "g",
                        "path",
                        "circle",
                        "ellipse",
                        "rect",
                        "defs",
                        "clipPath",
                        "linearGradient",
                        "radialGradient",
                        "stop");
    }

    @Test
    void theUnitedStatesHaveFiftyStars() {
        assertThat(elements("us"))
                .filteredOn(element -> element.getAttribute("d").startsWith("m15 0"))
                .hasSize(50);
    }

    /** Those that use shapes inside used shapes, mark corners, or clip and colour by reference. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "us", "um", "cn", "kr", "in", "nz", "pt", "mx", "mn", "rs", "ar", "eu", "br"
            })
    void spelledOutItLooksTheSame(String iso) throws Exception {
        ByteArrayOutputStream spelt = new ByteArrayOutputStream();
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(
                        new DOMSource(FlagShapes.of(iso).orElseThrow()), new StreamResult(spelt));
        try (InputStream original = Flags.open(iso).orElseThrow()) {
            int[] expected = pixels(original);
            int[] pixels = pixels(new ByteArrayInputStream(spelt.toByteArray()));
            for (int i = 0; i < expected.length; i++) {
                for (int shift : List.of(0, 8, 16)) {
                    assertThat(pixels[i] >> shift & 0xFF)
                            .isCloseTo(expected[i] >> shift & 0xFF, within(MAX_ROUNDING));
                }
            }
        }
    }

    private static int[] pixels(InputStream svg) {
        SVGDocument document =
                Objects.requireNonNull(
                        new SVGLoader().load(svg, null, LoaderContext.createDefault()));
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        document.render((Component) null, graphics, new ViewBox(0, 0, SIZE, SIZE));
        graphics.dispose();
        return image.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE);
    }

    @Test
    void thereIsNoFlagOfNowhere() {
        assertThat(FlagShapes.of("zz")).isEmpty();
    }

    @Test
    void cornersAreThoseOfAPathInAnyNotation() {
        assertThat(PathCorners.inner("m0 0 18 11h65-65L51 39v-9.5H1V2z"))
                .containsExactly("18 11", "83 11", "18 11", "51 39", "51 29.5", "1 29.5", "1 2");
        assertThat(PathCorners.inner("M1 2L3 4")).isEmpty();
        assertThat(PathCorners.inner("M1 2")).isEmpty();
        assertThatThrownBy(() -> PathCorners.inner("M0 0C1 2 3 4 5 6"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
