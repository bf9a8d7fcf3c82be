package org.entente.view.canvas.painted;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.ALAND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Pictures;
import org.entente.drawing.Subject;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.SampleDossiers;
import org.entente.testing.FxExtension;
import org.entente.testing.Shown;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.figure.Paints;
import org.entente.view.canvas.scene.NodeIds;
import org.entente.view.canvas.scene.SpokenNodes;
import org.entente.view.canvas.scene.Spots;
import org.entente.view.canvas.viewport.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class PaintedSceneTest {

    private static final GraphDrawing DRAWING =
            new DrawingComposer(Pictures.INTER, VisualStyle.of(Theme.LIGHT))
                    .compose(
                            RelationGraph.of(SampleDossiers.relations()),
                            Pictures.PLACES,
                            Pictures.AREA,
                            Set.of(),
                            Detail.ALL);

    private static final GraphDrawing NOTHING = Revised.lit(DRAWING, Set.of());

    private final List<GraphDrawing> painted = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Boolean> moving = new ArrayList<>();
    private final List<Integer> shown = new ArrayList<>();
    private final Pane canvas = new Pane();
    private final PaintedScene scene =
            new PaintedScene(
                    canvas,
                    (drawing, flags, zoom, x, y, width, height) -> {
                        painted.add(drawing);
                        return new int[width * height];
                    },
                    new TaskRunner() {
                        @Override
                        public <T> void run(
                                Callable<T> work,
                                Consumer<? super T> done,
                                Consumer<? super Exception> failed) {
                            waiting.add(() -> TaskRunner.inPlace().run(work, done, failed));
                        }
                    },
                    new Paints(Pictures.INTER),
                    moving::add,
                    () -> shown.add(painted.size()));

    @BeforeEach
    void show() {
        canvas.resize(400, 300);
        scene.show(Viewport.IDENTITY);
        scene.apply(DRAWING, NOTHING);
    }

    private void paint() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private ImageView image() {
        return Shown.all((javafx.scene.Parent) scene.node(), ImageView.class).get(0);
    }

    @Test
    void theSpotsOfAPaintedPictureSpeakAsTheyCome() {
        SpokenNodes spoken = new SpokenNodes();
        spoken.speakWith(of -> Optional.of("spoken " + of.elements().iterator().next()));
        Spots spots = new Spots();
        spoken.follow(spots);
        Rectangle spot = new Rectangle();
        NodeIds.put(spot, new Subject.Element(ALAND));
        spots.getChildren().add(spot);
        assertThat(spot.getAccessibleText()).isEqualTo("spoken aland");

        spoken.speakWith(id -> Optional.of("renamed"));
        spoken.rename(spots, true);
        assertThat(spot.getAccessibleText()).isEqualTo("renamed");
    }

    @Test
    void theImageComesWhenItHasBeenPainted() {
        assertThat(image().getImage()).isNull();
        assertThat(shown).isEmpty();
        paint();

        assertThat(shown).containsExactly(1);
        assertThat(painted).containsExactly(DRAWING);
        assertThat(image().getImage().getWidth()).isEqualTo(400 + 2 * PaintedFrame.MARGIN);
    }

    @Test
    void whatChangesWhileAnImageIsPaintedIsPaintedOnceAfterIt() {
        GraphDrawing two = Revised.withNodeAt(DRAWING, ALAND, new Point(10, 10));
        GraphDrawing three = Revised.withNodeAt(DRAWING, ALAND, new Point(20, 20));
        scene.apply(two, NOTHING);
        scene.apply(three, NOTHING);
        assertThat(waiting).hasSize(1);
        paint();
        paint();

        assertThat(painted).hasSize(2);
        assertThat(painted.get(1)).isSameAs(three);
    }

    @Test
    void aSmallPanMovesTheImageAndPaintsNothing() {
        paint();
        scene.show(Viewport.IDENTITY.pan(50, 20));

        assertThat(waiting).isEmpty();
        assertThat(image().getLocalToParentTransform().getTx()).isEqualTo(50 - PaintedFrame.MARGIN);
    }

    @Test
    void beyondItsMarginTheImageIsShownOnTheGroundOfThePicture() {
        paint();
        scene.show(Viewport.IDENTITY.pan(PaintedFrame.MARGIN + 30, 0));
        ((javafx.scene.Parent) scene.node()).layout();

        assertThat(image().getImage().getWidth()).isEqualTo(400);
        int ground = image().getImage().getPixelReader().getArgb(2, 2);
        assertThat(Integer.toHexString(ground))
                .isEqualTo("ff" + DRAWING.style().ground().hex().substring(1).toLowerCase(ROOT));
    }

    @Test
    void aLiftedNodeIsPaintedOutAndItsStepsPaintNothing() {
        paint();
        scene.lift(ALAND);
        paint();
        assertThat(painted.get(1).node(ALAND)).isEmpty();

        scene.apply(Revised.withNodeAt(DRAWING, ALAND, new Point(10, 10)), NOTHING);
        scene.apply(Revised.withNodeAt(DRAWING, ALAND, new Point(20, 20)), NOTHING);
        assertThat(waiting).isEmpty();

        scene.drop();
        paint();
        assertThat(painted.get(2).node(ALAND).orElseThrow().centre()).isEqualTo(new Point(20, 20));
    }

    @Test
    void pointingPaintsNothing() {
        paint();
        scene.apply(DRAWING, Revised.lit(DRAWING, Set.of(ALAND)));

        assertThat(waiting).isEmpty();
    }

    @Test
    void itSaysThatItMovesAndAtItsEndThatItRests() {
        scene.show(Viewport.IDENTITY.pan(5, 0));
        assertThat(moving).containsOnly(true);

        scene.close();
        assertThat(moving).endsWith(false);
    }

    @Test
    void aClosedSceneTakesNoMoreImages() {
        scene.close();
        paint();

        assertThat(image().getImage()).isNull();
    }
}
