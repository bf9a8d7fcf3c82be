package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.ink.Inking;
import org.entente.drawing.sheet.Legend;
import org.entente.drawing.sheet.LegendEntries;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Concerns that no quote supports yet. */
class GhostConcernTest {

    private static final ConcernId DRAFT = new ConcernId("draft");
    private static final ConcernId SUPPORTED = new ConcernId("unease");

    /** A draft about the pair that the supported concern is about. */
    private static final Dossier DOSSIER =
            Dossiers.sampleParts()
                    .concern("draft", "dana-reyes", "may worry", List.of(new TieId("grain")))
                    .build();

    private static List<Ink> inks(GraphDrawing drawing, ConcernId concern, InkGroup.Part part) {
        return Inking.of(drawing, Pictures.INTER).stream()
                .filter(group -> group.part() == part && isOf(group, concern))
                .flatMap(group -> group.inks().stream())
                .toList();
    }

    private static boolean isOf(InkGroup group, ConcernId concern) {
        Subject subject = group.subject();
        return subject != null && subject.elements().equals(Set.of(concern));
    }

    private static void assertBrokenBorder(List<Ink> ghost, List<Ink> supported) {
        assertThat(ghost)
                .filteredOn(Ink.Line.class::isInstance)
                .isNotEmpty()
                .allMatch(ink -> ((Ink.Line) ink).style().pattern() == LinePattern.GHOST)
                .allMatch(ink -> ((Ink.Line) ink).style().color().alpha() < 1);
        assertThat(supported).noneMatch(Ink.Line.class::isInstance);
        VisualStyle style = VisualStyle.of(Theme.LIGHT);
        assertThat(supported).anyMatch(ink -> isFilled(ink, style));
        assertThat(ghost).noneMatch(ink -> isFilled(ink, style));
    }

    private static boolean isFilled(Ink ink, VisualStyle style) {
        return ink instanceof Ink.Fill fill && fill.color().equals(style.concern());
    }

    private static void assertLeans(List<Ink> inks, boolean leans) {
        assertThat(inks)
                .filteredOn(Ink.Text.class::isInstance)
                .isNotEmpty()
                .allMatch(ink -> ((Ink.Text) ink).style().slanted() == leans);
    }

    private static void assertGhostLinks(List<LinkMark> links) {
        assertThat(links)
                .filteredOn(link -> link.concern().equals(DRAFT))
                .isNotEmpty()
                .allMatch(link -> link.line().pattern() == LinePattern.GHOST)
                .allMatch(link -> link.thinned().line().pattern() == LinePattern.GHOST)
                .allMatch(link -> link.line().width() == VisualStyle.GHOST_WIDTH);
        assertThat(links)
                .filteredOn(link -> link.concern().equals(SUPPORTED))
                .isNotEmpty()
                .allMatch(link -> link.line().pattern() == LinePattern.FINE);
    }

    private static List<String> legend(GraphDrawing drawing) {
        return LegendEntries.legend(drawing).sections().stream()
                .filter(section -> section.title().equals("Concerns"))
                .flatMap(section -> section.entries().stream())
                .map(Legend.Entry::text)
                .toList();
    }

    @Test
    void itsDiamondIsABrokenBorderWithLeaningLettersAndBrokenLinks() {
        GraphDrawing drawing = Pictures.spread(DOSSIER, Detail.ALL);

        assertThat(drawing.node(DRAFT).orElseThrow().isGhost()).isTrue();
        assertThat(drawing.node(SUPPORTED).orElseThrow().isGhost()).isFalse();
        assertBrokenBorder(
                inks(drawing, DRAFT, InkGroup.Part.BODY),
                inks(drawing, SUPPORTED, InkGroup.Part.BODY));
        assertLeans(inks(drawing, DRAFT, InkGroup.Part.NAME), true);
        assertLeans(inks(drawing, SUPPORTED, InkGroup.Part.NAME), false);
        assertGhostLinks(drawing.links());
        assertThat(legend(drawing)).contains("concern", "draft: no quote yet");
    }

    @Test
    void itsPillIsItsOwnWithABrokenBorderAndLeaningLetters() {
        GraphDrawing drawing = Pictures.spread(DOSSIER, Detail.OVERVIEW);

        assertThat(drawing.pills())
                .extracting(pill -> pill.subject().concerns(), PillMark::isGhost)
                .containsExactlyInAnyOrder(
                        tuple(List.of(SUPPORTED), false), tuple(List.of(DRAFT), true));
        assertThat(drawing.pills()).allMatch(pill -> pill.label().shown());
        assertThat(drawing.pills().get(0).label().box())
                .matches(box -> !box.overlaps(drawing.pills().get(1).label().box()));
        List<Ink> ghost = inks(drawing, DRAFT, InkGroup.Part.PILL);
        List<Ink> supported = inks(drawing, SUPPORTED, InkGroup.Part.PILL);
        assertBrokenBorder(ghost, supported);
        assertLeans(ghost, true);
        assertLeans(supported, false);
        assertThat(legend(drawing)).contains("who worries, how often", "draft: no quote yet");
    }

    @Test
    void theLinksOfItsPillAreBroken() {
        GraphDrawing drawing = Pictures.spread(DOSSIER, Detail.OVERVIEW);

        assertGhostLinks(Revised.lit(drawing, Set.of(DRAFT, SUPPORTED)).links());
    }

    @Test
    void hidingTheSupportedConcernsLeavesItsPillWhereItIs() {
        GraphDrawing drawing = Pictures.spread(DOSSIER, Detail.OVERVIEW);
        Set<ElementId> kept = new HashSet<>(Set.of(DRAFT));
        DOSSIER.actors().forEach(actor -> kept.add(actor.id()));
        DOSSIER.ties().forEach(tie -> kept.add(tie.id()));

        GraphDrawing rest =
                Pictures.composer(Theme.LIGHT)
                        .keeping(drawing, RelationGraph.of(DOSSIER), kept, Set.of());

        assertThat(rest.pills())
                .singleElement()
                .isEqualTo(
                        drawing.pills().stream()
                                .filter(PillMark::isGhost)
                                .findFirst()
                                .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(
            value = Detail.class,
            names = {"OVERVIEW", "ALL"})
    void withoutDraftsThereIsNoTraceOfIt(Detail detail) {
        GraphDrawing drawing = Pictures.spread(Drafts.without(DOSSIER), detail);

        assertThat(drawing.nodes()).noneMatch(NodeMark::isGhost);
        assertThat(drawing.pills()).noneMatch(PillMark::isGhost);
        assertThat(drawing.links()).noneMatch(link -> link.concern().equals(DRAFT));
        assertThat(legend(drawing)).doesNotContain("draft: no quote yet");
        assertThat(Drafts.leftOut(DOSSIER)).isEqualTo("1 draft is left out");
    }
}
