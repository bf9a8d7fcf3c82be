package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.ink.Inking;
import org.entente.drawing.sheet.Legend;
import org.entente.drawing.sheet.LegendEntries;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Stance;
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
        GraphDrawing drawing = Pictures.spread(DOSSIER, detail);

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
        GraphDrawing drawing = Pictures.spread(finished, detail);

        assertThat(finished.tie(DRAFT)).isEmpty();
        assertThat(drawing.lines()).noneMatch(LineMark::isGhost);
        assertThat(legend(drawing)).doesNotContain("draft: no quote yet");
        assertThat(inks(drawing)).isEmpty();
    }

    @Test
    void seenFromAfarADraftIsStillBroken() {
        TieMark ghost = Pictures.spread(DOSSIER, Detail.ALL).tie(DRAFT).orElseThrow();

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
