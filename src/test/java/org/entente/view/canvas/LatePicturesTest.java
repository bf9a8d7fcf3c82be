package org.entente.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.ALAND;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.compose.Magnification;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Arrangement;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.place.LayoutChoice;
import org.entente.drawing.style.Theme;
import org.entente.edit.Edit;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.SampleDossiers;
import org.entente.model.Tie;
import org.entente.testing.GeneratedDossier;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that are finished after something else has happened. */
class LatePicturesTest {

    private final SimpleObjectProperty<OpenDossier> open = new SimpleObjectProperty<>();
    private final DisplayOptions options = EveryTie.options();

    private CanvasViewModel canvas(TaskRunner tasks) {
        return new CanvasViewModel(
                open,
                new SelectionModel(),
                new FilterModel(open),
                options,
                tasks,
                tasks,
                Pictures.INTER);
    }

    /** A canvas that shows the sample. */
    private CanvasViewModel opened(LateRunner late) {
        CanvasViewModel opened = canvas(late);
        open.set(placed());
        opened.resize(1000, 700);
        late.finishAll();
        return opened;
    }

    /** The sample with its places given, so that tests know them. */
    private static OpenDossier placed() {
        return OpenDossier.of(SampleDossiers.relations(), 0)
                .withArrangement(new Arrangement(Pictures.PLACES, Pictures.AREA));
    }

    @Test
    void aPictureThatComesTooLateIsDropped() {
        LateRunner late = new LateRunner();
        CanvasViewModel waiting = canvas(late);
        open.set(placed());
        waiting.resize(1000, 700);
        open.set(OpenDossier.of(Dossiers.of("x").country("solo", "Solo").build(), 0));

        late.finish(1);
        late.finish(0);

        assertThat(waiting.drawing().orElseThrow().nodes()).hasSize(1);
    }

    @Test
    void aPictureThatComesAfterAnotherResizeIsStretched() {
        LateRunner late = new LateRunner();
        CanvasViewModel waiting = canvas(late);
        open.set(placed());
        waiting.resize(1000, 700);
        waiting.resize(500, 350);

        for (int i = 0; i < late.size(); i++) {
            late.finish(i);
        }

        GraphDrawing drawing = waiting.drawing().orElseThrow();
        assertThat(drawing.area()).isEqualTo(new Box(0, 0, 500, 350));
        assertThat(drawing.node(ALAND).orElseThrow().centre()).isEqualTo(new Point(100, 100));
    }

    @Test
    void theThemeMayChangeWhileThePictureIsMade() {
        LateRunner late = new LateRunner();
        CanvasViewModel waiting = canvas(late);
        open.set(placed());
        waiting.resize(1000, 700);
        options.toggleTheme();
        late.finish(0);

        assertThat(waiting.drawing().orElseThrow().style().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void thePictureIsOutdatedUntilThatOfTheNextEditionIsComposed() {
        LateRunner late = new LateRunner();
        CanvasViewModel waiting = opened(late);
        assertThat(waiting.outdatedProperty().get()).isFalse();

        open.set(placed().after(placed()));
        assertThat(waiting.outdatedProperty().get()).isTrue();
        late.finishAll();
        assertThat(waiting.outdatedProperty().get()).isFalse();
    }

    @Test
    void aNewLayoutTakesThePlaceOfTheNextEditionsPicture() {
        LateRunner late = new LateRunner();
        CanvasViewModel waiting = opened(late);

        open.set(placed().after(placed()));
        waiting.placement().choose(LayoutChoice.of(GraphLayout.CIRCLE));
        late.finishAll();
        assertThat(waiting.outdatedProperty().get()).isFalse();
    }

    @Test
    void aLargePictureIsNotShownBeforeItsLabelsArePlaced() {
        LateRunner late = new LateRunner();
        CanvasViewModel waiting = canvas(late);
        open.set(OpenDossier.of(crowd(), 0));
        waiting.resize(500, 350);
        List<GraphDrawing> shown = new ArrayList<>();
        waiting.drawingProperty().addListener((o, before, now) -> shown.add(now));
        late.finishAll();

        GraphDrawing whole = waiting.wholeDrawing().orElseThrow();
        assertThat(Magnification.of(waiting.viewportProperty().get().zoom()).labels())
                .isGreaterThan(1);
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(drawing -> assertThat(size(drawing)).isGreaterThan(size(whole)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nextEditionIsShownBeforeItsLabelsIfNobodyCanSeeThem(boolean hidden) {
        LateRunner late = new LateRunner();
        options.detailProperty().set(Detail.OVERVIEW);
        CanvasViewModel waiting = canvas(late);
        waiting.arrivals().previewWhile(() -> hidden);
        OpenDossier before = OpenDossier.of(GeneratedDossier.of(70, 150, 8000, 3), 0);
        open.set(before);
        waiting.resize(700, 500);
        late.finishAll();
        Tie first = before.dossier().ties().get(0);
        Dossier without = new Edit.RemoveClaim(first).on(before.dossier());
        List<GraphDrawing> shown = new ArrayList<>();
        waiting.drawingProperty().addListener((o, old, now) -> shown.add(now));

        open.set(OpenDossier.of(without, 0).after(before));
        late.finishAll();

        GraphDrawing last = shown.get(shown.size() - 1);
        assertThat(last.line(first.id())).isEmpty();
        assertThat(shown).hasSize(hidden ? 2 : 1);
        assertThat(courses(shown.get(0))).isEqualTo(courses(last));
        assertThat(waiting.outdatedProperty().get()).isFalse();
    }

    private static List<Curve> courses(GraphDrawing drawing) {
        return drawing.lines().stream().map(LineMark::curve).toList();
    }

    private static double size(GraphDrawing drawing) {
        return drawing.nodes().get(0).label().style().size();
    }

    /** Every one of twenty actors tied to every other. */
    private static Dossier crowd() {
        Dossiers parts = Dossiers.of("x");
        for (int i = 0; i < 20; i++) {
            parts.country("c" + i, "Country " + i);
            for (int j = 0; j < i; j++) {
                parts.tie(Dossiers.mutual("t" + i + "-" + j, "c" + i, "c" + j, "trades with"));
            }
        }
        return parts.build();
    }

    /** Finishes its tasks when told to. */
    private static final class LateRunner implements TaskRunner {

        private final List<Runnable> tasks = new ArrayList<>();
        private int done;

        @Override
        public <T> void run(
                Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            tasks.add(() -> TaskRunner.inPlace().run(work, done, failed));
        }

        int size() {
            return tasks.size();
        }

        /** Finishes all that are left, and those they begin. */
        void finishAll() {
            while (done < tasks.size()) {
                tasks.get(done++).run();
            }
        }

        void finish(int task) {
            tasks.get(task).run();
        }
    }
}
