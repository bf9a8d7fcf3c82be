package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.drawing.geometry.Point;
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
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ties that no quote supports yet. */
class GhostTest {

    private static final TieId DRAFT = new TieId("draft");

    private static final Dossier DOSSIER =
            Dossiers.sampleParts()
                    .tie(
                            Dossiers.directed("draft", "aland", "borduria", "may help")
                                    .stance(Stance.COOPERATIVE))
                    .build();

    private static GraphDrawing drawn(Dossier dossier, Detail detail) {
        Map<ElementId, Point> places = new HashMap<>();
        places.put(new ActorId("aland"), new Point(100, 100));
        places.put(new ActorId("borduria"), new Point(700, 200));
        places.put(new ActorId("cordia"), new Point(300, 550));
        places.put(new ActorId("dana-reyes"), new Point(850, 600));
        return Pictures.composer(Theme.LIGHT)
                .compose(RelationGraph.of(dossier), places, Pictures.AREA, Set.of(), detail);
    }

    private static List<InkGroup> inks(GraphDrawing drawing) {
        return Inking.of(drawing, Pictures.INTER).stream()
                .filter(group -> DRAFT.equals(group.element()))
                .toList();
    }

    private static List<String> legend(GraphDrawing drawing) {
        return LegendEntries.legend(drawing).sections().stream()
                .flatMap(section -> section.entries().stream())
                .map(Legend.Entry::text)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Detail.class,
            names = {"OVERVIEW", "ALL"})
    void aDraftHasAThinPaleLineToItselfAndLeaningLetters(Detail detail) {
        GraphDrawing drawing = drawn(DOSSIER, detail);

        TieMark ghost = drawing.tie(DRAFT).orElseThrow();
        assertThat(ghost.isGhost()).isTrue();
        assertThat(ghost.marked()).as("its look says it").isFalse();
        assertThat(ghost.line().width()).isLessThan(VisualStyle.LINE_WIDTH);
        assertThat(ghost.line().color().alpha()).isLessThan(1);
        assertThat(drawing.ribbons()).noneMatch(ribbon -> ribbon.ties().contains(DRAFT));

        List<InkGroup> inks = inks(drawing);
        assertThat(inks)
                .extracting(InkGroup::part)
                .containsExactly(InkGroup.Part.GHOST, InkGroup.Part.LABEL);
        assertThat(inks.get(1).inks())
                .filteredOn(Ink.Text.class::isInstance)
                .isNotEmpty()
                .allMatch(ink -> ((Ink.Text) ink).style().slanted());
        assertThat(legend(drawing)).contains("draft: no quote yet");
    }

    @ParameterizedTest
    @EnumSource(
            value = Detail.class,
            names = {"OVERVIEW", "ALL"})
    void withoutDraftsThereIsNoTraceOfThem(Detail detail) {
        Dossier finished = Drafts.without(DOSSIER);
        GraphDrawing drawing = drawn(finished, detail);

        assertThat(finished.tie(DRAFT)).isEmpty();
        assertThat(drawing.lines()).noneMatch(LineMark::isGhost);
        assertThat(legend(drawing)).doesNotContain("draft: no quote yet");
        assertThat(inks(drawing)).isEmpty();
    }

    @Test
    void seenFromAfarADraftIsStillBroken() {
        TieMark ghost = drawn(DOSSIER, Detail.ALL).tie(DRAFT).orElseThrow();

        assertThat(ghost.line().solid().pattern()).isEqualTo(LinePattern.GHOST);
    }

    @Test
    void theTiesOfAGraphWithoutSourcesAreNoDrafts() {
        Dossier graph = DOSSIER.withSources(List.of());

        assertThat(Drafts.of(graph)).isEmpty();
        assertThat(Drafts.leftOut(graph)).isEmpty();
        assertThat(Drafts.of(DOSSIER)).containsExactly(DRAFT);
        assertThat(Drafts.leftOut(DOSSIER)).isEqualTo("1 draft is left out");
    }
}
