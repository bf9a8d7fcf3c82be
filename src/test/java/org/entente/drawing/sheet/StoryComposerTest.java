package org.entente.drawing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.drawing.sheet.PageTexts.texts;
import static org.entente.drawing.sheet.PageTexts.words;

import java.util.List;
import java.util.Set;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.style.Theme;
import org.entente.graph.RelationGraph;
import org.entente.model.StoryFilter;
import org.entente.model.StoryStep;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.EvidenceIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryComposerTest {

    private static final TieId TROOPS = new TieId("nk-troops-russia");
    private static final StoryStep TIE = new StoryStep("Troops", "As told.", List.of(TROOPS));

    private final EvidenceIndex evidence = EvidenceIndex.of(Pictures.builtIn().dossier());
    private final GraphDrawing whole =
            Pictures.arranged(Pictures.builtIn(), new Box(0, 0, 1040, 770), Theme.LIGHT);

    private List<StoryPicture> pictures(StoryStep... steps) {
        RelationGraph graph = RelationGraph.of(evidence.dossier());
        return new StoryPictures(whole, graph, evidence, Pictures.INTER).of(List.of(steps));
    }

    private Printout printed(Paper paper, StoryStep... steps) {
        return new StoryComposer(Pictures.INTER).compose(pictures(steps), evidence, paper);
    }

    private static Set<ElementId> bright(StoryPicture step) {
        return step.drawing().elements(emphasis -> !emphasis.recedes());
    }

    @Test
    void aPageHasTheStepsWordsItsPictureAndItsQuotes() {
        Printout printout = printed(Paper.A4, TIE);

        assertThat(printout.pages()).hasSize(1);
        assertThat(words(printout.pages().get(0)))
                .contains("Step 1 of 1", "Troops", "As told.", "sends troops to", "Page 1 of 1")
                .contains("reports have surfaced that North Korea");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aStepWithManyQuotesGoesOnOverleafAndNothingLeavesThePaper(Paper paper) {
        StoryStep china = new StoryStep("China", null, List.of(new ActorId("china")));
        Printout printout = printed(paper, china, TIE);

        assertThat(printout.pages()).hasSizeGreaterThan(paper == Paper.A3 ? 1 : 2);
        for (PictureSheet page : printout.pages()) {
            assertThat(texts(page.inks()))
                    .allMatch(text -> page.area().contains(text.start()))
                    .allMatch(text -> text.start().x() + text.width() < page.area().maxX());
        }
        assertThat(printout.chapters())
                .extracting(Printout.Chapter::title)
                .containsExactly("China", "Troops");
        assertThat(words(printout.pages().get(printout.chapters().get(1).page())))
                .contains("Step 2 of 2");
    }

    @Test
    void theSelectionStandsOutAndItsPairIsOpen() {
        StoryPicture picture = pictures(TIE).get(0);

        assertThat(bright(picture))
                .containsExactlyInAnyOrder(
                        TROOPS, new ActorId("north-korea"), new ActorId("russia"));
        assertThat(picture.drawing().tie(TROOPS).orElseThrow().label().shown()).isTrue();
    }

    @Test
    void whatAStepLeavesOutIsNotDrawn() {
        StoryFilter ties = new StoryFilter(Set.of(Trait.Layer.TIES), 0);
        StoryPicture picture = pictures(TIE.withFilter(ties)).get(0);

        assertThat(picture.drawing().elements(emphasis -> true))
                .noneMatch(TieId.class::isInstance)
                .contains(new ActorId("russia"));
    }
}
