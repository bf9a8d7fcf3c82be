package org.entente.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Arrangement;
import org.entente.model.SampleDossiers;
import org.entente.testing.FxExtension;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.hand.SubjectActions;
import org.entente.view.canvas.viewport.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Gestures that no robot of a test can make. */
@Tag("toolkit")
@ExtendWith(FxExtension.class)
class GraphCanvasTest {

    private static final Point FINGERS = new Point(310, 190);

    /** Where the canvas begins in the window, so that the one's coordinates are not the other's. */
    private static final Point CORNER = new Point(70, 40);

    private final SimpleObjectProperty<OpenDossier> open = new SimpleObjectProperty<>();
    private final SelectionModel selection = new SelectionModel();
    private final CanvasViewModel model =
            new CanvasViewModel(
                    open,
                    selection,
                    new FilterModel(open),
                    EveryTie.options(),
                    TaskRunner.inPlace(),
                    TaskRunner.inPlace(),
                    Pictures.INTER);
    private final GraphCanvas canvas =
            new GraphCanvas(
                    model,
                    selection,
                    Optional.empty(),
                    null,
                    TaskRunner.inPlace(),
                    SubjectActions.NONE);
    private final Scene scene = new Scene(new Pane(canvas), 900, 700);

    @BeforeEach
    void openTheSample() {
        open.set(
                OpenDossier.of(SampleDossiers.relations(), 0)
                        .withArrangement(new Arrangement(Pictures.PLACES, Pictures.AREA)));
        canvas.resizeRelocate(CORNER.x(), CORNER.y(), 800, 600);
        canvas.layout();
        assertThat(canvas.getScene()).isSameAs(scene);
    }

    /** Two fingers move apart, or together for a factor below 1. */
    private void pinch(double factor) {
        double x = CORNER.x() + FINGERS.x();
        double y = CORNER.y() + FINGERS.y();
        canvas.fireEvent(
                new ZoomEvent(
                        ZoomEvent.ZOOM,
                        x,
                        y,
                        x,
                        y,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        factor,
                        factor,
                        null));
    }

    private Viewport viewport() {
        return model.viewportProperty().get();
    }

    private void assertUnderTheFingers(Point before) {
        Point now = viewport().toWorld(FINGERS.x(), FINGERS.y());
        assertThat(now.x()).isCloseTo(before.x(), within(1e-9));
        assertThat(now.y()).isCloseTo(before.y(), within(1e-9));
    }

    @Test
    void aPinchZoomsAndWhatIsUnderTheFingersStays() {
        double zoom = viewport().zoom();
        Point before = viewport().toWorld(FINGERS.x(), FINGERS.y());

        pinch(1.3);
        assertThat(viewport().zoom()).isCloseTo(zoom * 1.3, within(1e-9));
        assertUnderTheFingers(before);

        pinch(1.1);
        pinch(0.5);
        assertThat(viewport().zoom()).isCloseTo(zoom * 1.3 * 1.1 * 0.5, within(1e-9));
        assertUnderTheFingers(before);
    }

    @Test
    void fromCloseByLinesAreDrawnThinnerAgainstThePicture() {
        double usual = model.drawing().orElseThrow().ties().get(0).line().width();

        pinch(1000);
        double near = model.drawing().orElseThrow().ties().get(0).line().width();
        assertThat(near * Viewport.MAX_ZOOM).isLessThan(5);

        pinch(1 / Viewport.MAX_ZOOM);
        assertThat(model.drawing().orElseThrow().ties().get(0).line().width()).isEqualTo(usual);
    }

    @Test
    void aPinchKeepsTheLimitsOfTheZoom() {
        Point before = viewport().toWorld(FINGERS.x(), FINGERS.y());

        pinch(1000);
        assertThat(viewport().zoom()).isEqualTo(Viewport.MAX_ZOOM);
        assertUnderTheFingers(before);
        pinch(0.0001);
        assertThat(viewport().zoom()).isEqualTo(Viewport.MIN_ZOOM);
        assertUnderTheFingers(before);
    }
}
