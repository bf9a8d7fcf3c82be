package org.entente.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.BORDURIA;
import static org.entente.model.SampleDossiers.CORDIA;
import static org.entente.model.SampleDossiers.DANA;
import static org.entente.model.SampleDossiers.PARTNERS;
import static org.entente.model.SampleDossiers.TROOPS;
import static org.entente.model.SampleDossiers.UNEASE;

import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.TieMark;
import org.entente.drawing.place.Arrangement;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Theme;
import org.entente.graph.FilterChoice;
import org.entente.model.ActorKind;
import org.entente.model.SampleDossiers;
import org.entente.model.Status;
import org.entente.model.Trait;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CanvasFilterTest {

    private static final FilterChoice NO_REPORTS =
            new FilterChoice(Set.of(new Trait.OfStatus(Status.REPORTED)));

    private final SimpleObjectProperty<OpenDossier> open = new SimpleObjectProperty<>();
    private final SelectionModel selection = new SelectionModel();
    private final DisplayOptions options = EveryTie.options();
    private final FilterModel filters = new FilterModel(open);
    private final CanvasViewModel model =
            new CanvasViewModel(
                    open,
                    selection,
                    filters,
                    options,
                    TaskRunner.inPlace(),
                    TaskRunner.inPlace(),
                    Pictures.INTER);

    @BeforeEach
    void open() {
        open.set(
                OpenDossier.of(SampleDossiers.relations(), 0)
                        .withArrangement(new Arrangement(Pictures.PLACES, Pictures.AREA)));
        model.resize(1000, 700);
    }

    private GraphDrawing drawing() {
        return model.drawing().orElseThrow();
    }

    @Test
    void aHiddenTieVanishesAndNothingElseMoves() {
        GraphDrawing before = drawing();

        filters.choose(NO_REPORTS);

        GraphDrawing after = drawing();
        assertThat(after.tie(TROOPS)).isEmpty();
        assertThat(after.ties()).hasSize(before.ties().size() - 1);
        for (TieMark tie : after.ties()) {
            TieMark old = before.tie(tie.id()).orElseThrow();
            assertThat(tie.curve()).isEqualTo(old.curve());
            assertThat(tie.line()).isEqualTo(old.line());
        }
        for (NodeMark node : after.nodes()) {
            assertThat(node).isEqualTo(before.node(node.id()).orElseThrow());
        }
    }

    @Test
    void labelsThatStayKeepTheirPlaces() {
        GraphDrawing before = drawing();

        filters.choose(NO_REPORTS);

        assertThat(drawing().ties())
                .allSatisfy(
                        tie -> {
                            TieMark old = before.tie(tie.id()).orElseThrow();
                            if (old.label().shown()) {
                                assertThat(tie.label()).isEqualTo(old.label());
                            }
                        });
    }

    @Test
    void actorsStayWhenAllTheirTiesGo() {
        filters.choose(new FilterChoice(Set.of(Trait.Layer.TIES, Trait.Layer.CONCERNS)));

        assertThat(drawing().ties()).isEmpty();
        assertThat(drawing().links()).isEmpty();
        assertThat(drawing().nodes())
                .extracting(NodeMark::id)
                .containsExactlyInAnyOrder(ALAND, BORDURIA, CORDIA, DANA);
    }

    @Test
    void actorsOfAHiddenKindGoWithTheirLinks() {
        filters.choose(new FilterChoice(Set.of(new Trait.OfActorKind(ActorKind.PERSON))));

        assertThat(drawing().node(DANA)).isEmpty();
        assertThat(drawing().node(UNEASE)).isPresent();
        assertThat(drawing().links()).noneMatch(link -> link.end().equals(DANA));
    }

    @Test
    void aResetBringsTheVeryPictureBack() {
        GraphDrawing before = drawing();

        filters.choose(NO_REPORTS);
        filters.reset();

        assertThat(drawing()).isEqualTo(before);
    }

    @Test
    void theFilterOutlastsAThemeAndASelection() {
        filters.choose(NO_REPORTS);

        options.themeProperty().set(Theme.DARK);
        selection.select(ALAND);

        assertThat(drawing().tie(TROOPS)).isEmpty();
        assertThat(drawing().node(ALAND).orElseThrow().emphasis()).isEqualTo(Emphasis.SELECTED);
        assertThat(drawing().tie(PARTNERS).orElseThrow().emphasis()).isEqualTo(Emphasis.BRIGHT);
    }

    @Test
    void severalSelectedElementsStandOutWithoutTheirNeighbours() {
        selection.select(Set.of(ALAND, PARTNERS), "two of them");

        assertThat(drawing().node(ALAND).orElseThrow().emphasis()).isEqualTo(Emphasis.SELECTED);
        assertThat(drawing().tie(PARTNERS).orElseThrow().emphasis()).isEqualTo(Emphasis.SELECTED);
        assertThat(drawing().node(BORDURIA).orElseThrow().emphasis()).isEqualTo(Emphasis.BRIGHT);
        assertThat(drawing().tie(TROOPS).orElseThrow().emphasis()).isEqualTo(Emphasis.RECEDED);
        assertThat(drawing().node(CORDIA).orElseThrow().emphasis()).isEqualTo(Emphasis.RECEDED);
    }
}
