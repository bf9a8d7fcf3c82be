package org.entente.drawing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.drawing.Backdrop;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Arrangement;
import org.entente.drawing.place.BuiltInPlaces;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationFilter;
import org.entente.graph.RelationGraph;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.SampleDossiers;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.id.ActorId;
import org.entente.model.trace.EvidenceIndex;
import org.junit.jupiter.api.Test;

class LegendTest {

    private static Map<String, List<String>> words(Legend legend) {
        return legend.sections().stream()
                .collect(
                        Collectors.toMap(
                                Legend.Section::title,
                                s -> s.entries().stream().map(Legend.Entry::text).toList()));
    }

    @Test
    void whatIsDrawnIsExplained() {
        assertThat(words(LegendEntries.legend(Pictures.relations())))
                .containsOnly(
                        Map.entry(
                                "Stance of a tie",
                                List.of("cooperative", "adversarial", "mixed", "neutral")),
                        Map.entry(
                                "How certain the source is",
                                List.of("stated", "claimed or reported")),
                        Map.entry("Lines", List.of("one way", "both ways: mutual", "in the past")),
                        Map.entry(
                                "Actors",
                                List.of(
                                        "country, by its flag",
                                        "country without a flag",
                                        "person",
                                        "larger: more ties")),
                        Map.entry(
                                "Concerns",
                                List.of("concern", "who holds it", "what it is about")));
    }

    @Test
    void whatIsNotStatedHasItsOwnInk() {
        Dossier dossier =
                Dossiers.of("")
                        .actor("a", "Aland", ActorKind.UNSTATED)
                        .actor("b", "Borduria", ActorKind.UNSTATED)
                        .tie(
                                Dossiers.directed("t", "a", "b", "feeds")
                                        .stance(Stance.UNSTATED)
                                        .status(Status.UNSTATED))
                        .build();
        GraphDrawing drawing =
                Pictures.composer(Theme.LIGHT)
                        .compose(
                                RelationGraph.of(dossier),
                                Map.of(
                                        new ActorId("a"),
                                        new Point(100, 100),
                                        new ActorId("b"),
                                        new Point(400, 300)),
                                Pictures.AREA,
                                Set.of(),
                                Detail.ALL);

        assertThat(words(LegendEntries.legend(drawing)))
                .containsEntry("Stance of a tie", List.of("not stated"))
                .containsEntry("How certain the source is", List.of("not stated"))
                .containsEntry("Actors", List.of("kind not stated"));
        assertThat(EvidenceNote.of(drawing, EvidenceIndex.of(dossier)))
                .extracting(EvidenceNote::text)
                .containsExactly("Aland → Borduria: feeds (certainty not stated) — no evidence");
    }

    @Test
    void everyCodeOfTheOverviewIsExplained() {
        GraphDrawing drawing =
                Pictures.composer(Theme.LIGHT)
                        .compose(
                                Pictures.builtIn(),
                                BuiltInPlaces.of(Pictures.builtIn().dossier()),
                                BuiltInPlaces.AREA,
                                Set.of(),
                                Detail.OVERVIEW);

        assertThat(words(LegendEntries.legend(drawing)))
                .containsEntry(
                        "How certain the source is",
                        List.of("stated", "claimed or reported", "feared or predicted"))
                .containsEntry(
                        "Lines",
                        List.of(
                                "one way",
                                "both ways: mutual",
                                "in the past",
                                "wider: more ties",
                                "dashes within: part less certain"))
                .containsEntry("Labels", List.of("who acts on whom", "two more ties"))
                .containsEntry("Concerns", List.of("who worries, how often"));
    }

    @Test
    void numbersAreExplainedWhereTheyStandForWords() {
        GraphDrawing drawing =
                Pictures.composer(Theme.LIGHT)
                        .compose(
                                Pictures.builtIn(),
                                new Arrangement(
                                                BuiltInPlaces.of(Pictures.builtIn().dossier()),
                                                Backdrop.NONE,
                                                BuiltInPlaces.AREA)
                                        .stretchedTo(new Box(0, 0, 654, 556))
                                        .places(),
                                new Box(0, 0, 654, 556),
                                Set.of(),
                                Detail.OVERVIEW);

        assertThat(words(LegendEntries.legend(drawing)).getOrDefault("Labels", List.of()))
                .contains("how many, if no room for words");
    }

    @Test
    void theWidthsOfSamplesAreThoseOfTheTypeface() {
        assertThat(Pictures.INTER.width("+2", LabelEntries.MORE))
                .isCloseTo(LabelEntries.MORE_WIDTH, within(0.01));
        assertThat(Pictures.INTER.width("2", LabelEntries.NUMBER))
                .isCloseTo(LabelEntries.NUMBER_WIDTH, within(0.01));
    }

    @Test
    void whatIsFilteredAwayIsNot() {
        RelationGraph mixed =
                RelationGraph.of(SampleDossiers.relations())
                        .filtered(
                                new RelationFilter(
                                        tie -> tie.stance() == Stance.MIXED, concern -> false));
        GraphDrawing drawing =
                Pictures.composer(Theme.LIGHT)
                        .compose(mixed, Pictures.PLACES, Pictures.AREA, Set.of(), Detail.ALL);

        assertThat(words(LegendEntries.legend(drawing)))
                .containsEntry("Stance of a tie", List.of("mixed"))
                .containsEntry("Lines", List.of("both ways: mutual"))
                .doesNotContainKey("Concerns");
    }

    @Test
    void anEmptyPictureHasNothingToExplain() {
        assertThat(LegendEntries.legend(Pictures.of(List.of(), List.of())).sections()).isEmpty();
    }

    @Test
    void itKeepsToItsWidthAsLongAsAColumnFits() {
        Legend legend = LegendEntries.legend(Pictures.relations());
        VisualStyle style = VisualStyle.of(Theme.LIGHT);
        Box wide = legend.place(10, 20, 1000, style, Pictures.INTER).box();
        Box narrow = legend.place(10, 20, 420, style, Pictures.INTER).box();

        assertThat(wide.minX()).isEqualTo(10);
        assertThat(wide.minY()).isEqualTo(20);
        assertThat(wide.width()).isLessThanOrEqualTo(1000);
        assertThat(narrow.width()).isLessThanOrEqualTo(420);
        assertThat(narrow.height()).isGreaterThan(wide.height());
    }
}
