package org.entente.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Arrangement;
import org.entente.model.Actor;
import org.entente.model.SampleDossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.testing.FxExtension;
import org.entente.testing.Mouse;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.hand.SubjectActions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clicks on nodes that do more than select. */
@Tag("toolkit")
@ExtendWith(FxExtension.class)
class NodeClickTest {

    private final SimpleObjectProperty<OpenDossier> open = new SimpleObjectProperty<>();
    private final SelectionModel selection = new SelectionModel();
    private final List<ElementId> opened = new ArrayList<>();
    private final CanvasViewModel model =
            new CanvasViewModel(
                    open,
                    selection,
                    new FilterModel(open),
                    new DisplayOptions(),
                    TaskRunner.inPlace(),
                    TaskRunner.inPlace(),
                    Pictures.INTER);
    private final GraphCanvas canvas =
            new GraphCanvas(
                    model, selection, Optional.empty(), null, TaskRunner.inPlace(), new Opened());
    private final Scene scene = new Scene(new Pane(canvas), 900, 700);

    private final class Opened implements SubjectActions {

        @Override
        public void open(ElementId node) {
            opened.add(node);
        }
    }

    @BeforeEach
    void openTheSample() {
        open.set(
                OpenDossier.of(SampleDossiers.relations(), 0)
                        .withArrangement(new Arrangement(Pictures.PLACES, Pictures.AREA)));
        canvas.resizeRelocate(0, 0, 800, 600);
        canvas.layout();
        assertThat(canvas.getScene()).isSameAs(scene);
    }

    private ActorId actor(int index) {
        return open.get().dossier().actors().stream().map(Actor::id).toList().get(index);
    }

    private void click(ActorId actor, int count, boolean shift) {
        Point centre = model.drawing().orElseThrow().node(actor).orElseThrow().centre();
        Point at = model.viewportProperty().get().toCanvas(centre);
        canvas.fireEvent(
                Mouse.at(at.x(), at.y())
                        .times(count)
                        .withShift(shift)
                        .event(MouseEvent.MOUSE_CLICKED));
    }

    @Test
    void shiftTakesASecondActorToCompare() {
        click(actor(1), 1, false);
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(actor(1)));
        click(actor(0), 1, true);

        assertThat(selection.selection())
                .isEqualTo(new Selection.OfPair(new PairId(actor(0), actor(1))));
        click(actor(2), 1, true);
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(actor(2)));
    }

    @Test
    void aDoubleClickOpensANode() {
        click(actor(1), 1, false);
        click(actor(1), 2, false);

        assertThat(opened).containsExactly(actor(1));
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(actor(1)));
    }
}
