package org.entente.drawing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.drawing.sheet.PageTexts.texts;
import static org.entente.drawing.sheet.PageTexts.words;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.TROOPS;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Theme;
import org.entente.graph.RelationGraph;
import org.entente.io.DossierReader;
import org.entente.model.SampleDossiers;
import org.entente.model.id.ElementId;
import org.entente.model.trace.EvidenceIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetComposerTest {

    private static final SheetOptions ALL = new SheetOptions(true, true, true);
    private static final SheetOptions NOTES = new SheetOptions(false, false, true);
    private static final double MARGIN = 28;

    private final SheetComposer composer = new SheetComposer(Pictures.INTER);
    private final EvidenceIndex evidence = EvidenceIndex.of(SampleDossiers.relations());

    private static String words(PictureSheet sheet) {
        return texts(sheet.inks()).stream().map(Ink.Text::text).collect(Collectors.joining(" "));
    }

    @Test
    void aBarePageIsTheDrawing() {
        PictureSheet sheet = composer.compose(Pictures.relations(), evidence, SheetOptions.BARE);

        assertThat(sheet.area()).isEqualTo(Pictures.AREA);
        assertThat(sheet.drawing()).isEqualTo(Pictures.relations());
        assertThat(sheet.title()).isEqualTo("Aland and its neighbours");
        assertThat(words(sheet)).doesNotContain("Aland and its neighbours", "cited");
    }

    @Test
    void everythingAskedForIsOnThePageAndNothingIsBesideIt() {
        PictureSheet sheet = composer.compose(Pictures.relations(), evidence, ALL);

        assertThat(words(sheet))
                .contains("Aland and its neighbours")
                .contains("1 source \u00b7 4 actors \u00b7 6 ties \u00b7 2 concerns")
                .contains("Stance of a tie")
                .contains("\u201cAland sends troops to Borduria\u201d")
                .contains("(claimed, according to Dana Reyes)")
                .contains("(in the past)")
                .contains("Source: The news \u00b7 7 of 8 sentences cited");
        for (Ink.Text text : texts(sheet.inks())) {
            Point start = text.start();
            assertThat(sheet.area().contains(start)).as(text.text()).isTrue();
            assertThat(sheet.area().contains(start.plus(text.width(), 0))).as(text.text()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"1040, 770", "684, 540", "400, 300"})
    void theMarginsOfThePageStayFree(double width, double height) {
        GraphDrawing drawing =
                Pictures.arranged(Pictures.builtIn(), new Box(0, 0, width, height), Theme.LIGHT);
        EvidenceIndex builtIn = new DossierReader().readBuiltIn().evidence().orElseThrow();

        for (SheetOptions options : List.of(ALL, NOTES, new SheetOptions(true, true, false))) {
            PictureSheet sheet = composer.compose(drawing, builtIn, options);
            Box page = sheet.area();
            Box picture = sheet.drawing().bounds();
            assertThat(picture.minX()).isGreaterThanOrEqualTo(page.minX() + MARGIN - 1e-6);
            assertThat(picture.maxX()).isLessThanOrEqualTo(page.maxX() - MARGIN + 1e-6);
            for (Ink.Text text : texts(sheet.inks())) {
                double left = text.start().x();
                assertThat(left)
                        .as(text.text())
                        .isGreaterThanOrEqualTo(page.minX() + MARGIN - 1e-6);
                assertThat(left + text.width())
                        .as(text.text())
                        .isLessThanOrEqualTo(page.maxX() - MARGIN + 1e-6);
            }
        }
    }

    @Test
    void aPartOfAPictureLiesBetweenTheMarginsToo() {
        Box part = new Box(150, 150, 700, 300);

        PictureSheet sheet = composer.compose(Pictures.relations().withArea(part), evidence, ALL);

        assertThat(sheet.area().minX()).isCloseTo(part.minX() - MARGIN, within(1e-6));
        assertThat(sheet.area().maxX()).isCloseTo(part.maxX() + MARGIN, within(1e-6));
    }

    @Test
    void theDrawingKeepsItsCoordinates() {
        PictureSheet sheet = composer.compose(Pictures.relations(), evidence, ALL);

        assertThat(sheet.drawing().node(ALAND).orElseThrow().centre())
                .isEqualTo(new Point(200, 200));
        assertThat(sheet.area().width()).isEqualTo(1000);
    }

    @Test
    void everyTieAndConcernOfTheBuiltInDossierHasItsNumberInThePicture() {
        EvidenceIndex builtIn = new DossierReader().readBuiltIn().evidence().orElseThrow();
        GraphDrawing drawing =
                Pictures.arranged(Pictures.builtIn(), new Box(0, 0, 1400, 1000), Theme.LIGHT);
        PictureSheet sheet = composer.compose(drawing, builtIn, NOTES);
        Set<String> numbers = new LinkedHashSet<>();
        sheet.drawing().ties().stream()
                .map(TieMark::label)
                .filter(LabelMark::shown)
                .forEach(label -> numbers.add(label.signs().note()));
        sheet.drawing().nodes().stream()
                .map(NodeMark::label)
                .filter(label -> label.shown() && label.signs().note() != null)
                .forEach(label -> numbers.add(label.signs().note()));

        int claims = builtIn.dossier().claims().size();
        assertThat(numbers)
                .hasSize(claims)
                .allMatch(n -> n != null && Integer.parseInt(n) <= claims);
        List<Box> labels = Pictures.shownLabels(sheet.drawing());
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                assertThat(labels.get(i).overlaps(labels.get(j)))
                        .as("%s and %s", labels.get(i), labels.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void whatRecedesHasNoNumberAndNoNote() {
        RelationGraph graph = RelationGraph.of(SampleDossiers.relations());
        GraphDrawing drawing =
                Revised.focused(Pictures.relations(), Focus.on(graph, Set.of(TROOPS)));
        PictureSheet sheet = composer.compose(drawing, evidence, NOTES);

        assertThat(sheet.descriptions().keySet()).containsExactly(TROOPS);
        assertThat(sheet.drawing().tie(TROOPS).orElseThrow().label().signs().note()).isEqualTo("1");
        assertThat(sheet.drawing().ties())
                .filteredOn(tie -> !tie.id().equals(TROOPS))
                .noneMatch(tie -> tie.label().shown());
    }

    @Test
    void aPartOfThePictureIsSeenThroughAWindow() {
        Box seen = new Box(100, 100, 400, 300);
        PictureSheet bare =
                composer.compose(Pictures.relations().withArea(seen), evidence, SheetOptions.BARE);
        PictureSheet titled =
                composer.compose(
                        Pictures.relations().withArea(seen),
                        evidence,
                        new SheetOptions(true, false, false));

        assertThat(bare.area()).isEqualTo(seen);
        assertThat(titled.inks()).filteredOn(ink -> ink instanceof Ink.Clip).hasSize(1);
        assertThat(titled.area().contains(seen)).isTrue();
    }

    @Test
    void whatBelongsToTheSelectionCanBeCutOut() {
        RelationGraph graph = RelationGraph.of(SampleDossiers.relations());
        GraphDrawing cut =
                Revised.focused(Pictures.relations(), Focus.on(graph, Set.of(TROOPS)))
                        .withoutReceded();
        Set<ElementId> ids = new LinkedHashSet<>();
        cut.nodes().forEach(node -> ids.add(node.id()));
        cut.ties().forEach(tie -> ids.add(tie.id()));

        assertThat(ids).containsExactlyInAnyOrder(ALAND, SampleDossiers.BORDURIA, TROOPS);
        assertThat(cut.nodes()).allMatch(node -> node.emphasis() == Emphasis.PLAIN);
        assertThat(cut.area().contains(cut.bounds())).isTrue();
        assertThat(cut.area().height()).isLessThan(Pictures.AREA.height() / 2);
    }
}
