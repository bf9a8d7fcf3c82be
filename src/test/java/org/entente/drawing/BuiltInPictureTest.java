package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.place.Aesthetics;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.id.ElementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The picture of the dossier that ships with the program, at two sizes of the window. */
@TestInstance(Lifecycle.PER_CLASS)
class BuiltInPictureTest {

    private static final Box LARGE = new Box(0, 0, 1040, 770);
    private static final Box SMALL = new Box(0, 0, 684, 540);

    private final RelationGraph graph = Pictures.builtIn();
    private final List<GraphDrawing> pictures =
            List.of(
                    Pictures.arranged(graph, LARGE, Theme.LIGHT),
                    Pictures.arranged(graph, SMALL, Theme.LIGHT));

    Stream<GraphDrawing> pictures() {
        return pictures.stream();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void allActorsTiesAndConcernsAreDrawn(GraphDrawing drawing) {
        assertThat(drawing.nodes())
                .hasSize(graph.dossier().actors().size() + graph.concerns().size());
        assertThat(drawing.ties()).hasSameSizeAs(graph.ties());
        assertThat(drawing.links()).hasSizeGreaterThanOrEqualTo(2 * graph.concerns().size());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void allIsInPlace(GraphDrawing drawing) {
        PictureAssertions.assertInPlace(drawing);
        PictureAssertions.assertNodesApart(drawing);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noShownLabelOverlapsAnotherOrANode(GraphDrawing drawing) {
        assertThat(Aesthetics.of(drawing).labelOverlaps()).isZero();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noLineRunsThroughAForeignNode(GraphDrawing drawing) {
        assertThat(Aesthetics.of(drawing).linesThroughNodes()).isZero();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyActorsNameIsShown(GraphDrawing drawing) {
        assertThat(Aesthetics.of(drawing).hiddenNames()).isZero();
    }

    @Test
    void theThemeChangesColoursAlone() {
        for (GraphDrawing light : pictures) {
            assertThat(Pictures.arranged(graph, light.area(), Theme.DARK))
                    .isEqualTo(light.withStyle(VisualStyle.of(Theme.DARK)));
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noSelectionMovesWhatIsShown(GraphDrawing drawing) {
        Stream<ElementId> all =
                Stream.concat(
                        graph.dossier().actors().stream().map(Actor::id),
                        graph.dossier().claims().stream().map(Claim::id));
        all.forEach(id -> PictureAssertions.assertFocusMovesNothing(graph, drawing, id));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noSelectionMakesBrightLabelsOverlap(GraphDrawing drawing) {
        for (Actor actor : graph.dossier().actors()) {
            GraphDrawing focused = Revised.focused(drawing, Focus.on(graph, Set.of(actor.id())));
            assertThat(Aesthetics.of(focused).labelOverlaps()).as("%s", actor.id()).isZero();
        }
    }
}
