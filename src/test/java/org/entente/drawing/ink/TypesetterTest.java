package org.entente.drawing.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.drawing.Pictures;
import org.entente.drawing.ink.Typesetter.Span;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.TextStyle.Weight;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private static final TextStyle STYLE = new TextStyle(10, Weight.REGULAR);
    private static final Rgba INK = Rgba.of("#000000");

    private final Typesetter setter = new Typesetter(Pictures.INTER);

    private List<String> lines(double width, String... spans) {
        List<Span> all = Arrays.stream(spans).map(s -> new Span(s, STYLE, INK)).toList();
        return setter.set(all, width, 1.5).at(0, 0).stream()
                .map(ink -> ((Ink.Text) ink).text())
                .toList();
    }

    @Test
    void aShortTextIsOneLine() {
        assertThat(lines(500, "one two")).containsExactly("one two");
    }

    @Test
    void linesBreakAtSpacesAndKeepToTheWidth() {
        List<String> lines = lines(60, "the quick brown fox jumps over the lazy dog");

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join(" ", lines))
                .isEqualTo("the quick brown fox jumps over the lazy dog");
        assertThat(lines).allMatch(line -> Pictures.INTER.width(line, STYLE) <= 60);
    }

    @Test
    void aWordThatIsTooLongIsBroken() {
        List<String> lines = lines(40, "incomprehensibilities");

        assertThat(String.join("", lines)).isEqualTo("incomprehensibilities");
        assertThat(lines).allMatch(line -> Pictures.INTER.width(line, STYLE) <= 40);
    }

    @Test
    void spansMeetWithTheSpacesTheyHave() {
        Span bold = new Span("a b", new TextStyle(10, Weight.SEMI_BOLD), INK);
        List<Ink> inks = setter.set(List.of(bold, new Span(" c", STYLE, INK)), 500, 1.5).at(0, 0);
        List<Ink> tight = setter.set(List.of(bold, new Span(",", STYLE, INK)), 500, 1.5).at(0, 0);

        double end = Pictures.INTER.width("a b", bold.style());
        assertThat(((Ink.Text) inks.get(1)).start().x())
                .isEqualTo(end + Pictures.INTER.width(" ", STYLE));
        assertThat(((Ink.Text) tight.get(1)).start().x()).isEqualTo(end);
    }

    @Test
    void whiteSpaceAloneSetsNothing() {
        assertThat(lines(100, " \n ")).isEmpty();
    }
}
