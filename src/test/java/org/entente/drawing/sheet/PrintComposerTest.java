package org.entente.drawing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.drawing.sheet.PageTexts.texts;
import static org.entente.drawing.sheet.PageTexts.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.style.Theme;
import org.entente.io.DossierReader;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.model.trace.EvidenceIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintComposerTest {

    private static final SheetOptions ALL = new SheetOptions(true, true, true);

    private final PrintComposer composer = new PrintComposer(Pictures.INTER);

    private static Printout builtIn(SheetOptions options, Paper paper) {
        EvidenceIndex evidence =
                EvidenceIndex.of(new DossierReader().readBuiltIn().dossier().orElseThrow());
        GraphDrawing drawing =
                Pictures.arranged(Pictures.builtIn(), new Box(0, 0, 1040, 770), Theme.LIGHT);
        return new PrintComposer(Pictures.INTER).compose(drawing, evidence, options, paper);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyPageIsThePaperAndHoldsWhatIsOnIt(Paper paper) {
        Printout printout = builtIn(ALL, paper);
        int count = printout.pages().size();

        assertThat(count).isBetween(3, 8);
        for (int i = 0; i < count; i++) {
            PictureSheet page = printout.pages().get(i);
            Box area = page.area();
            assertThat(area.height() / area.width())
                    .isCloseTo(paper.height(false) / paper.width(false), within(1e-9));
            assertThat(words(page)).endsWith("Page " + (i + 1) + " of " + count);
            assertThat(texts(page.inks()))
                    .allMatch(text -> area.contains(text.start()))
                    .allMatch(text -> text.start().x() + text.width() < area.maxX());
        }
    }

    @Test
    void pictureLegendAndSourceComeFirstAndTheNotesInTheirOrder() {
        List<PictureSheet> pages = builtIn(ALL, Paper.A4).pages();
        String first = words(pages.get(0));
        String rest = pages.stream().skip(1).map(p -> words(p)).collect(Collectors.joining(" "));

        assertThat(first)
                .startsWith("China concerned over growing Russia-North Korea ties")
                .contains("Stance of a tie", "Source: ", "sentences cited", "North Korea")
                .doesNotContain("\u201creports have surfaced");
        List<Integer> numbers =
                pages.stream()
                        .skip(1)
                        .flatMap(page -> texts(page.inks()).stream())
                        .map(Ink.Text::text)
                        .filter(text -> text.matches("\\d+"))
                        .map(Integer::valueOf)
                        .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 61).boxed().toList());
        assertThat(rest).contains("Evidence", "Russia and North Korea", "\u201creports have");
    }

    @Test
    void withoutNotesThereIsOnePageAndItLiesWhereThatSuitsThePicture() {
        assertThat(builtIn(SheetOptions.BARE, Paper.A4).pages()).hasSize(1);
        assertThat(builtIn(SheetOptions.BARE, Paper.A4).width()).isCloseTo(841.89, within(0.01));
        assertThat(builtIn(ALL, Paper.A4).width()).isCloseTo(595.28, within(0.01));
    }

    @Test
    void aNoteLongerThanAColumnGoesOn() {
        String quote = "word ".repeat(6_000).strip();
        Dossier dossier =
                Dossiers.of("Title\n\n" + quote + ".")
                        .actor("one", "One", ActorKind.COUNTRY)
                        .actor("two", "Two", ActorKind.COUNTRY)
                        .tie(Dossiers.directed("tie", "one", "two", "warns").quote(1, quote))
                        .build();
        GraphDrawing drawing =
                Pictures.compose(
                        dossier,
                        Map.of(
                                new ActorId("one"),
                                new Point(250, 300),
                                new ActorId("two"),
                                new Point(750, 300)),
                        Pictures.AREA);
        List<PictureSheet> pages =
                composer.compose(drawing, EvidenceIndex.of(dossier), ALL, Paper.A4).pages();

        assertThat(pages).hasSizeGreaterThan(3);
        long words =
                pages.stream()
                        .flatMap(page -> List.of(words(page).split("\\W+")).stream())
                        .filter(word -> word.equals("word"))
                        .count();
        assertThat(words).isEqualTo(6_000);
        for (PictureSheet page : pages) {
            assertThat(texts(page.inks())).allMatch(text -> page.area().contains(text.start()));
        }
    }
}
